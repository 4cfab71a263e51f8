import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { type Actor, type Level, levels, system } from '../domain/actor.ts'
import { asActor, asHousekeeping, asSchoolVisitor, asVisitor } from './as-actor.ts'
import { listMentions } from './inbox.ts'
import { findMention, saveMention } from './mentions.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

test('every table has row-level security, forced, with a policy, and every view asks as its reader', async () => {
  const { rows } = await w.owner.query(`
    select relname from pg_class c join pg_namespace n on n.oid = relnamespace
    where nspname = 'public' and (
      (relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity))
      or (relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false))
      or (relkind in ('r', 'p') and relname <> 'migrations' and not exists (select from pg_policy where polrelid = c.oid)))`)
  expect(rows).toEqual([])
})

test('a table without row-level security would be found', async () => {
  await w.owner.query('create table planted (trust_id uuid)')
  const { rows } = await w.owner.query("select relrowsecurity from pg_class where relname = 'planted'")
  expect(rows).toEqual([{ relrowsecurity: false }])
  await w.owner.query('drop table planted')
})

test('every table that holds a trust’s data says whose it is', async () => {
  const { rows } = await w.owner.query(`
    select relname from pg_class c join pg_namespace n on n.oid = relnamespace
    where nspname = 'public' and relkind = 'r'
      and not exists (select from pg_attribute where attrelid = c.oid and attname = 'trust_id')
    order by relname`)
  expect(rows.map(({ relname }) => relname)).toEqual([
    'hosts',
    'installation',
    'judgement_models',
    'migrations',
    'sign_in_attempts',
    'trusts',
  ])
})

test('the application’s role owns nothing and cannot pass the fences', async () => {
  const { rows } = await w.owner.query(`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
      (select count(*)::int from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname = 'birdsong_app'`)
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owned: 0 },
  ])
})

test('the application’s role can neither change nor remove an event', async () => {
  const { rows } = await w.owner.query(`
    select privilege_type from information_schema.role_table_grants
    where table_name = 'events' and grantee = 'birdsong_app' order by 1`)
  expect(rows.map(({ privilege_type }) => privilege_type)).toEqual(['INSERT', 'SELECT'])
})

const seen = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) => {
    const mentions = await listMentions(transaction, { states: ['new'], order: 'newest', limit: 100 })
    return mentions.map(({ reference }) => reference)
  })

async function atLevel(level: Level): Promise<string> {
  const reference = await w.hear(`something of level ${level}`)
  await asActor(w.database, system(w.id), async (transaction) => {
    const [mention] = (
      await listMentions(transaction, { states: ['new'], order: 'newest', limit: 100 })
    ).filter((one) => one.reference === reference)
    await saveMention(transaction, mention?.id ?? '', { level }, w.services.now())
  })
  return reference
}

test('each role reads its levels at its own school, and nothing else exists for it', async () => {
  const references = new Map<string, Level>()
  for (const level of levels) references.set(await atLevel(level), level)
  const levelsSeen = async (actor: Actor) =>
    (await seen(actor)).flatMap((reference) => references.get(reference) ?? []).sort()

  expect(await levelsSeen(w.people.communications)).toEqual([0, 1])
  expect(await levelsSeen(w.people.office)).toEqual([0, 1])
  expect(await levelsSeen(w.people.dsl)).toEqual([0, 1, 2])
  expect(await levelsSeen(w.people.headteacher)).toEqual([0, 1, 2, 3])
  expect(await levelsSeen(w.people['trust-safeguarding-lead'])).toEqual([0, 1, 2, 3, 4])
  expect(await levelsSeen(w.people.auditor)).toEqual([0, 1, 5])
  expect(await levelsSeen(w.people.administrator)).toEqual([])
  expect(await levelsSeen(w.people.riversideHead)).toEqual([])
  expect(await levelsSeen(w.other.people.headteacher)).toEqual([])
  expect(await levelsSeen({ ...w.people.headteacher, confirmed: false })).toEqual([0, 1])
})

test('somebody whom an item is about does not see it, whatever their role', async () => {
  const reference = await w.hear('about the communications person')
  await asActor(w.database, system(w.id), async (transaction) => {
    const mention = await findMention(transaction, reference)
    const keptFrom = [w.people.communications.person ?? '']
    await saveMention(transaction, mention?.id ?? '', { keptFrom }, w.services.now())
  })
  expect(await seen(w.people.communications)).not.toContain(reference)
  expect(await seen(w.people.office)).toContain(reference)
})

test('somebody who was let in reads it below level 4, once they have confirmed who they are, and not from there on', async () => {
  const reference = await w.hear('about a teacher')
  const dsl = w.people.dsl
  const at = async (level: Level) => {
    await asActor(w.database, system(w.id), async (transaction) => {
      const mention = await findMention(transaction, reference)
      await saveMention(
        transaction,
        mention?.id ?? '',
        { level, sharedWith: [dsl.person ?? ''] },
        w.services.now(),
      )
    })
    return (await seen(dsl)).includes(reference)
  }
  expect(await at(3)).toBe(true)
  expect((await seen({ ...dsl, confirmed: false })).includes(reference)).toBe(false)
  expect(await at(4)).toBe(false)
})

test('a write to what another school has fails loudly', async () => {
  await w.hear('only Oakfield’s')
  const id = await asActor(w.database, w.people.office, async (transaction) => {
    const [mention] = await listMentions(transaction, { states: ['new'], order: 'newest', limit: 1 })
    return mention?.id ?? ''
  })
  const trespass = asActor(w.database, w.people.riversideHead, (transaction) =>
    saveMention(transaction, id, { state: 'answered' }, w.services.now()),
  )
  await expect(trespass).rejects.toThrow('no result')
})

test('without an actor nothing is there: a visitor sees no mention, and housekeeping no content', async () => {
  const count = (transaction: Parameters<Parameters<typeof asActor>[2]>[0]) =>
    transaction.selectFrom('mentions').select('id').execute()
  expect(await asVisitor(w.database, { email: 'nobody@larch.example' }, count)).toEqual([])
  expect(await asHousekeeping(w.database, count)).toEqual([])
})

test('a visitor of one school sees that school and its trust, and in every other table nothing', async () => {
  await w.hear('something public')
  const { rows: tables } = await w.owner.query<{ relname: string }>(`
    select relname from pg_class c join pg_namespace n on n.oid = relnamespace
    where nspname = 'public' and relkind in ('r', 'p', 'v') and has_table_privilege('birdsong_app', c.oid, 'select')`)
  const { rows: schools } = await w.owner.query('select id, slug from schools where trust_id = $1', [w.id])
  const seen: Record<string, unknown[]> = {}
  await asSchoolVisitor(w.database, schools[0].slug, async (transaction) => {
    for (const { relname } of tables) {
      const rows = await transaction
        .selectFrom(relname as 'schools')
        .selectAll()
        .execute()
      if (rows.length > 0) seen[relname] = rows.map(({ id }) => id)
    }
  })
  expect(tables.length).toBeGreaterThan(15)
  // Hosts and failed attempts are nobody’s: they hold no trust’s data.
  const { hosts: _hosts, sign_in_attempts: _attempts, ...held } = seen
  expect(held).toEqual({ schools: [schools[0].id], trusts: [w.id] })
})

test('only a demonstration can be removed, and no trust can be turned into one', async () => {
  const remove = (sqlText: string) =>
    asActor(w.database, system(w.id), (transaction) =>
      transaction.deleteFrom('trusts').where('id', '=', sqlText).returning('id').execute(),
    )
  expect(await remove(w.id)).toEqual([])
  const { rows } = await w.owner.query(`
    select column_name from information_schema.column_privileges
    where table_name = 'trusts' and grantee = 'birdsong_app' and privilege_type = 'UPDATE' order by 1`)
  expect(rows.map(({ column_name }) => column_name)).toEqual(['event_count', 'event_head', 'name'])
})
