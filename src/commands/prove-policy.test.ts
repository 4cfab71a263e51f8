import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { defaultPack } from '../policy/pack.ts'
import { titleOfStep } from '../policy/words.ts'
import { asActor } from '../store/as-actor.ts'
import { verifyEvents } from '../store/events.ts'
import { addProof, listProofs } from '../store/proofs.ts'
import { provePack } from './proof-thread.ts'
import { beginProof, hashOfPack, isRunning } from './prove-policy.ts'
import { newId } from './services.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const runs = (actor = w.people.headteacher) =>
  asActor(w.database, actor, (transaction) => listProofs(transaction, 10))

test('a proof runs beside all else, is kept, and is in the log; meanwhile no other begins', async () => {
  const begun = await beginProof(w.services, w.people.headteacher)
  if (begun.type !== 'begun') throw new Error(begun.type)
  expect((await runs())[0]).toMatchObject({
    endedAt: null,
    proof: null,
    begunBy: w.people.headteacher.person,
  })
  expect(await beginProof(w.services, w.people.office)).toEqual({ type: 'running' })

  const during = await w.visit(w.people.dsl, '/policy/proof')
  expect(during.text).toContain('It is being proved now')
  expect(during.headers.get('refresh')).toBe('3')

  await begun.ended
  const [run] = await runs()
  expect(run).toMatchObject({ packHash: hashOfPack(defaultPack), proof: { ended: true } })
  const { rows } = await w.owner.query(
    "select type, data->'broken' as broken from events where type like 'proof%' order by number",
  )
  expect(rows).toEqual([
    { type: 'proof-begun', broken: null },
    { type: 'proof-ended', broken: [] },
  ])
  const log = await asActor(w.database, w.people.auditor, (transaction) => verifyEvents(transaction, w.id))
  expect(log.type).toBe('whole')

  const after = await w.visit(w.people.dsl, '/policy/proof')
  expect(after.text).toContain('Every sentence holds')
  expect(after.text).toContain('Pat headteacher')
  expect(after.headers.get('refresh')).toBeNull()
})

test('another trust sees nothing of a run, and cannot write into it', async () => {
  const [run] = await runs()
  expect(run).toBeDefined()
  expect(await runs(w.other.people.headteacher)).toEqual([])
  const page = await w.visit(w.other.people.headteacher, '/policy/proof')
  expect(page.text).toContain('It has not been proved for your trust yet')
})

test('after a change of the settings the page says that the proof is of what stood before', async () => {
  await w.owner.query(
    `insert into settings (trust_id, number, name, act, value, at) values ($1, 1, 'gap.G3', 'changed', '"letter"', now())`,
    [w.id],
  )
  const { text } = await w.visit(w.people.headteacher, '/policy/proof')
  expect(text).toContain('The settings or the policy have changed since')
})

test('a run whose process died does not hold up the next', async () => {
  const id = newId()
  const at = w.services.now()
  await asActor(w.database, w.other.people.dsl, (transaction) =>
    addProof(transaction, w.other.id, {
      id,
      begunBy: null,
      begunAt: at,
      policyVersion: 'none',
      packHash: 'none',
    }),
  )
  const [run] = await runs(w.other.people.dsl)
  if (!run) throw new Error('It is not there')
  expect(isRunning(run, at)).toBe(true)
  expect(isRunning(run, new Date(at.getTime() + 61_000))).toBe(false)
})

test('whoever is not signed in reads the sentences, and has no button', async () => {
  const { status, text } = await w.visit(null, '/policy/proof')
  expect(status).toBe(200)
  expect(text).toContain('999 is the first act')
  expect(text).not.toContain('Prove it now')
})

test('a pack that breaks a rule is refused before it is taken, with a story', async () => {
  const deadlines = { ...defaultPack.deadlines, evidenceOfChild: { hours: 5 } }
  expect(await provePack({ ...defaultPack, deadlines })).toEqual({
    type: 'broken',
    rule: 'No step is due before one that it waits for.',
    story: expect.stringContaining(`would be due before “${titleOfStep('capture-evidence')}”`),
  })
  expect(await provePack(defaultPack)).toEqual({ type: 'holds' })
})
