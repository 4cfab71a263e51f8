import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const peers = fileURLToPath(new URL('../peers/', import.meta.url))

/** Why tests with a real Bluesky server cannot run here, or null where they can. */
export const blueskyMissing: string | null = existsSync(
  join(peers, 'node_modules/@atproto/dev-env/package.json'),
)
  ? null
  : 'the Bluesky server is missing: run npm ci in tests/peers'

export type Account = { did: string; handle: string }
export type PostRecord = { text: string; [field: string]: unknown }
export type Posted = { uri: string; cid: string }

/** A Bluesky server and its directory, both real, on the loopback. */
export type Bluesky = {
  /** The server, `http://127.0.0.1:<port>`: the address of a source, and of the API. */
  pdsUrl: string
  plcUrl: string
  /** Of the whole network: its AppView, which anybody may ask. */
  viewUrl: string
  /** Of every account. */
  password: string
  /** `host:port` of all, as a list of allowed servers wants them. */
  hosts: string[]
  /** `name`: three letters or more; the handle becomes `<name>.test`. */
  createAccount(name: string): Promise<Account>
  post(account: Account, text: string | PostRecord): Promise<Posted>
  /** A record that is no proper post, as other programs write them. */
  postAnything(account: Account, record: PostRecord): Promise<Posted>
  edit(uri: string, text: string): Promise<Posted>
  delete(uri: string): Promise<void>
  deactivate(account: Account): Promise<void>
  activate(account: Account): Promise<void>
  deleteAccount(account: Account): Promise<void>
  /** Of the whole network: everything that was said is known to all of it. */
  settle(): Promise<void>
  /** Of the whole network: the replies to a post, as everybody sees them. */
  repliesTo(uri: string): Promise<string[]>
  /** Of the whole network: moderation takes down a post or an account. */
  takeDown(subject: string): Promise<void>
  /** Breaks every connection to the server, as a restart of it would. */
  dropConnections(): Promise<void>
  stop(): Promise<void>
}

type Message = {
  ready?: true
  id?: number
  result?: unknown
  problem?: string
  pdsUrl?: string
  plcUrl?: string
  viewUrl?: string
}

/**
 * Starts the server in a process of its own, which ends with the test's. Takes 3 to 6 seconds; with `whole`, which says how
 * the AppView and the moderation reach their PostgreSQL and Redis, some ten more.
 */
export async function startBluesky(whole?: { postgres: string; redis: string }): Promise<Bluesky> {
  if (blueskyMissing) throw new Error(blueskyMissing)
  const dir = await mkdtemp(join(tmpdir(), 'birdsong-bluesky-'))
  const child = fork(join(peers, 'bluesky-server.mjs'), {
    execArgv: ['--import', join(peers, 'loopback-only.mjs')],
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '', TMPDIR: dir, LOG_ENABLED: 'false', NODE_ENV: 'test' },
      ...(whole && { WHOLE_NETWORK: whole.postgres, REDIS_HOST: whole.redis }),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const waiting = new Map<number, (message: Message) => void>()
  let count = 0
  child.setMaxListeners(0)
  const ready = new Promise<Message>((done, fail) => {
    child.once('exit', () => fail(new Error('the Bluesky server ended before it was ready')))
    child.on('message', (message: Message) =>
      message.ready ? done(message) : waiting.get(message.id ?? 0)?.(message),
    )
  })
  const { pdsUrl = '', plcUrl = '', viewUrl = '' } = await ready

  async function ask<Result>(verb: string, ...args: unknown[]): Promise<Result> {
    const id = ++count
    const answer = await new Promise<Message>((done, fail) => {
      waiting.set(id, done)
      child.once('exit', (code) => fail(new Error(`${verb}: the Bluesky server ended (${code})`)))
      child.send({ id, verb, args }, (error) => error && fail(error))
    })
    if (answer.problem !== undefined) throw new Error(`${verb}: ${answer.problem}`)
    return answer.result as Result
  }

  return {
    pdsUrl,
    plcUrl,
    viewUrl,
    password: 'a-long-password',
    hosts: [pdsUrl, plcUrl, viewUrl || pdsUrl].flatMap((url) => [
      new URL(url).host,
      new URL(url).host.replace('127.0.0.1', 'localhost'),
    ]),
    createAccount: (name) => ask<Account>('createAccount', name),
    post: (account, text) => ask<Posted>('post', account.did, typeof text === 'string' ? { text } : text),
    postAnything: (account, record) => ask<Posted>('postAnything', account.did, record),
    edit: (uri, text) => ask<Posted>('edit', uri, { text }),
    delete: (uri) => ask<void>('remove', uri),
    deactivate: (account) => ask<void>('deactivate', account.did),
    activate: (account) => ask<void>('activate', account.did),
    deleteAccount: (account) => ask<void>('removeAccount', account.did),
    settle: () => ask<void>('settle'),
    repliesTo: (uri) => ask<string[]>('repliesTo', uri),
    takeDown: (subject) => ask<void>('takeDown', subject),
    dropConnections: () => ask<void>('dropConnections'),
    async stop() {
      if (child.connected) child.disconnect()
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}
