import type pg from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Transaction } from './as-actor.ts'

/** Every queue, with what its jobs carry: ids only, never a row, so that the fences decide again when it runs. */
export type Queues = {
  /** Read what a source delivered. */
  'read-events': { trust: string; source: string }
  /** Send a letter that somebody has approved. */
  'send-letter': { trust: string; letter: string }
  /** Post an answer that somebody has approved, or see whether it stands. */
  'post-reply': { trust: string; reply: string }
  /** See whether an incident's post is still there. */
  'look-again': { trust: string; incident: string; round: number }
  /** Tell somebody by e-mail that something waits for them. */
  'send-notice': { trust: string; notice: string }
  /** Remove the words of what its author has deleted. */
  'forget-deleted': { trust: string }
  /** Fit how a school has its mentions judged to what people there have answered. */
  'refit-judgement': { trust: string; school: string }
  /** Ask a trust's own language model for a second opinion. */
  'ask-second-opinion': { trust: string; opinion: string }
  /** End a drill that nobody has ended. */
  'end-drill': { trust: string; drill: string }
  /** Look through all that was kept for a school's newer words. */
  rescan: { trust: string; rescan: string }
}

export type Queue = keyof Queues

const retries: Record<Queue, number> = {
  'read-events': 20,
  'send-letter': 5,
  'post-reply': 5,
  'look-again': 3,
  'send-notice': 3,
  'forget-deleted': 3,
  'refit-judgement': 3,
  // A question that may have been counted and paid for is not asked again by itself.
  'ask-second-opinion': 0,
  'end-drill': 20,
  rescan: 20,
}

const queues = Object.keys(retries) as Queue[]

/** A worker that has not been heard of for so long is taken for dead, and its job given to another. */
const heartbeatSeconds = 10

/** Creates the job tables and queues as the database's owner, once per version of pg-boss. */
export async function installQueues(
  owner: pg.Client,
  connection: pg.ClientConfig,
  version: string,
): Promise<void> {
  const mark = `pg-boss ${version}: ${queues.join(' ')}`
  const { rowCount } = await owner.query('select from migrations where name = $1', [mark])
  if (rowCount) return
  const boss = new PgBoss({ ...bossOptions(connection), migrate: true, supervise: false, schedule: false })
  await boss.start()
  for (const queue of queues) {
    await boss.createQueue(queue, {
      // One waiting job for each key is enough: whoever takes it sees everything that was committed before.
      policy: queue === 'read-events' ? 'short' : 'standard',
      retryLimit: retries[queue],
      retryDelay: 2,
      retryBackoff: true,
      heartbeatSeconds,
      notify: true,
    })
  }
  await boss.stop({ graceful: false })
  await owner.query(`
    grant usage on schema pgboss to birdsong_app;
    grant select, insert, update, delete on all tables in schema pgboss to birdsong_app;
    grant usage on all sequences in schema pgboss to birdsong_app;
    grant execute on all functions in schema pgboss to birdsong_app`)
  await owner.query('insert into migrations (name) values ($1)', [mark])
}

function bossOptions(connection: pg.ClientConfig) {
  return { ...connection, max: 3, schema: 'pgboss' } as ConstructorParameters<typeof PgBoss>[0] & object
}

export type Jobs = {
  /** Enqueues in the same transaction as the change that causes the job: both happen, or neither. */
  send<Name extends Queue>(
    transaction: Transaction,
    queue: Name,
    data: Queues[Name],
    options?: { after?: Date; once?: string },
  ): Promise<void>
  work<Name extends Queue>(queue: Name, handle: (data: Queues[Name]) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Joins the job queues. A process that only enqueues does no upkeep; one that works does. */
export async function openJobs(connection: pg.ClientConfig, { works }: { works: boolean }): Promise<Jobs> {
  const boss = new PgBoss({
    ...bossOptions(connection),
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: works,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    useListenNotify: works,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => console.error(`The job queue reports: ${error.message}`))
  await boss.start()
  return {
    async send(transaction, queue, data, { after, once } = {}) {
      await boss.send(queue, data, {
        db: fromKysely(transaction),
        ...(after && { startAfter: after }),
        ...(once && { singletonKey: once }),
      })
    },
    async work(queue, handle) {
      const options = {
        batchSize: 10,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 1,
        perJobResults: true,
      } as const
      await boss.work<Queues[typeof queue], unknown, typeof options>(queue, options, (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data }) => {
            try {
              await handle(data)
              return { id, status: 'completed' as const }
            } catch (error) {
              console.error(`The job ${queue} failed and is tried again:`, error)
              return { id, status: 'failed' as const, output: { message: String(error) } }
            }
          }),
        ),
      )
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
