import { expect, test } from 'vitest'
import { ownWorld, type World } from '../../../../tests/support/world.ts'
import { connectMailbox } from '../../../commands/connect-mailbox.ts'
import { addWatchTerm } from '../../../commands/manage-schools.ts'
import { tieKey } from '../../../commands/read-mail.ts'
import { system } from '../../../domain/actor.ts'
import { asActor } from '../../../store/as-actor.ts'
import { addRawEvents } from '../../../store/raw-events.ts'
import { addUnplacedMail } from '../../../store/unplaced-mail.ts'

async function withMail(): Promise<{ w: World; id: string }> {
  const w = await ownWorld()
  const connected = await connectMailbox(w.services, w.people.administrator, 'tell@larch.example')
  if (connected.type !== 'connected') throw new Error(connected.because)
  const id = crypto.randomUUID()
  const noticedAt = w.services.now()
  await asActor(w.database, system(w.id), async (transaction) => {
    const event = { kind: 'item' as const, externalId: 'mail:1', externalVersion: '', body: '{}' }
    await addRawEvents(transaction, { id: connected.source, trust: w.id }, [event], noticedAt)
  })
  const { rows } = await w.owner.query('select id from raw_events')
  await asActor(w.database, system(w.id), (transaction) =>
    addUnplacedMail(transaction, w.id, {
      ...{ id, rawEvent: rows[0].id, source: connected.source, externalId: 'mail:1', noticedAt, level: 2 },
      ...{ author: 'jo@example.org (not verified)', url: null, title: 'On the way home', publishedAt: null },
      text: 'My child was filmed.',
    }),
  )
  return { w, id }
}

test('whoever reads for the whole trust is led from the inbox to what has no school, and places it', async () => {
  const { w, id } = await withMail()
  const lead = w.people['trust-safeguarding-lead']
  expect((await w.visit(lead, '/inbox')).text).toContain('/inbox/unplaced')
  expect((await w.visit(lead, '/inbox/unplaced')).text).toContain('My child was filmed.')
  const empty = await w.visit(lead, '/inbox/unplaced', { mail: id, [`school-${id}`]: '' })
  expect(empty.text).toContain('Choose the school that it is about.')
  const placed = await w.visit(lead, '/inbox/unplaced', { mail: id, [`school-${id}`]: w.riverside })
  expect(placed.location).toBe('/inbox/unplaced?done=placed')
  expect((await w.visit(lead, '/inbox')).text).toContain('On the way home')
  expect((await w.visit(lead, '/inbox')).text).not.toContain('/inbox/unplaced')
})

test('for those who may not read it, it leaves no trace', async () => {
  const { w, id } = await withMail()
  for (const actor of [
    w.people.dsl,
    w.people['trust-communications'],
    w.other.people['trust-safeguarding-lead'],
  ]) {
    expect((await w.visit(actor, '/inbox')).text).not.toContain('/inbox/unplaced')
    expect((await w.visit(actor, '/inbox/unplaced')).text).not.toContain('On the way home')
    const answers = [id, crypto.randomUUID()].map((mail) =>
      w.visit(actor, '/inbox/unplaced', { mail, [`school-${mail}`]: w.oakfield }),
    )
    const [real, madeUp] = await Promise.all(answers)
    expect(real?.status).toBeGreaterThanOrEqual(400)
    expect(real?.status).toBe(madeUp?.status)
  }
})

test('where the same words name two schools it says which, and the answer is remembered for that sender’s words only', async () => {
  const { w, id } = await withMail()
  const { administrator } = w.people
  for (const school of [w.oakfield, w.riverside])
    await addWatchTerm(w.services, administrator, {
      school,
      kind: 'alias',
      words: 'Hill Primary School',
      confirmed: true,
    })
  await w.owner.query(`update unplaced_mail set text = 'At Hill Primary School.' where id = $1`, [id])
  const lead = w.people['trust-safeguarding-lead']
  expect((await w.visit(lead, '/inbox/unplaced')).text).toContain('It may mean Oakfield Primary School')
  await w.visit(lead, '/inbox/unplaced', { mail: id, [`school-${id}`]: w.riverside })
  const { rows } = await w.owner.query('select key, school_id from answered_ties')
  const { rows: mentions } = await w.owner.query(
    'select source_id from mentions order by noticed_at desc limit 1',
  )
  const tie = { schools: [w.oakfield, w.riverside], words: 'hill primary school' }
  const author = 'jo@example.org (not verified)'
  expect(rows).toEqual([{ key: tieKey(mentions[0].source_id, author, tie), school_id: w.riverside }])
  expect(tieKey(mentions[0].source_id, 'sam@example.org', tie)).not.toBe(rows[0].key)
})
