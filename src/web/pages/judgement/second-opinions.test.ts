import { expect, test } from 'vitest'
import { aSource, bring } from '../../../../tests/support/bring.ts'
import { plainJudges } from '../../../../tests/support/plain-judge.ts'
import { ownWorld, type World } from '../../../../tests/support/world.ts'
import { armOpinion, recordOpinion } from '../../../commands/judgement/ask-second-opinion.ts'

const wordsIn = (html: string) =>
  html
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
const setup = {
  active: 'on',
  address: 'https://llm.larch.example/v1',
  model: 'small',
  mostAMonth: '1',
  key: 'open-sesame',
}
const said = 'Mrs Khan at Oakfield rang 07700 900417, what a disgrace'

async function withOpinions(): Promise<World & { reference: string }> {
  const w = await ownWorld({ judges: plainJudges })
  await w.visit(w.people.administrator, '/judgement/second-opinions', setup)
  return { ...w, reference: await w.hear(said) }
}

async function ask({ visit, people }: World, reference: string) {
  const page = await visit(people.office, `/inbox/${reference}/second-opinion`)
  const seen = /name="seen" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  return { page, answer: await visit(people.office, `/inbox/${reference}/second-opinion`, { seen }) }
}

async function opinionId({ owner }: World): Promise<string> {
  const { rows } = await owner.query('select id from second_opinions order by asked_at desc limit 1')
  return rows[0].id
}

test('until somebody sets it up there is no second opinion to be had', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const reference = await hear(said)
  expect((await visit(people.office, `/inbox/${reference}`)).text).not.toContain('second opinion')
  expect((await visit(people.office, `/inbox/${reference}/second-opinion`)).status).toBe(404)
  expect((await visit(people.office, '/judgement/second-opinions', setup)).status).toBe(403)
})

test('what would be sent is shown first, masked, and only that is sent', async () => {
  const w = await withOpinions()
  const { page, answer } = await ask(w, w.reference)
  expect(wordsIn(page.text)).toContain('[name] at [name] rang [number], what a disgrace')
  expect(page.text).not.toMatch(/value="[^"]*Khan/)
  expect(answer.status).toBe(303)
  const armed = await armOpinion(w.services, { trust: w.id, opinion: await opinionId(w) })
  expect(armed).toEqual({
    address: setup.address,
    model: 'small',
    key: 'open-sesame',
    masked: '[name] at [name] rang [number], what a disgrace',
  })
  const other = await w.visit(w.people.office, `/inbox/${w.reference}/second-opinion`, { seen: said })
  expect(other.status).toBe(409)
})

test('the answer stands beside the suggestion, marked as a language model’s, and nothing follows from it', async () => {
  const w = await withOpinions()
  await ask(w, w.reference)
  const opinion = await opinionId(w)
  const answer = {
    type: 'opinion',
    category: 'safeguarding',
    severity: 3,
    words: 'It sounds serious.',
  } as const
  await recordOpinion(w.services, { trust: w.id, opinion }, answer)
  expect(await armOpinion(w.services, { trust: w.id, opinion })).toBeUndefined()
  const page = wordsIn((await w.visit(w.people.office, `/inbox/${w.reference}`)).text)
  expect(page).toContain('Second opinion, by a language model:')
  expect(page).toContain('It says: “It sounds serious.”')
  const { rows } = await w.owner.query('select urgency, facts, state from mentions where reference = $1', [
    w.reference,
  ])
  expect(rows).toEqual([{ urgency: 1, facts: {}, state: 'new' }])
})

test('when the month’s budget is spent nothing is sent, and the next month begins anew', async () => {
  const w = await withOpinions()
  expect((await ask(w, w.reference)).answer.status).toBe(303)
  const second = await w.hear('Another disgrace at Oakfield')
  const refused = (await ask(w, second)).answer
  expect([refused.status, wordsIn(refused.text)]).toEqual([409, expect.stringContaining('budget')])
  w.setNow(new Date('2026-12-01T09:00:00Z'))
  expect((await ask(w, second)).answer.status).toBe(303)
})

test('what is about a named adult’s conduct never leaves the machine', async () => {
  const w = await withOpinions()
  await w.owner.query('update mentions set level = 3 where reference = $1', [w.reference])
  const { headteacher } = w.people
  expect((await w.visit(headteacher, `/inbox/${w.reference}`)).text).not.toContain('Ask for a second opinion')
  const page = await w.visit(headteacher, `/inbox/${w.reference}/second-opinion`)
  const seen = /name="seen" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  expect((await w.visit(headteacher, `/inbox/${w.reference}/second-opinion`, { seen })).status).toBe(409)
})

test('the key is sealed, never shown again, and not sent to an address that is entered later', async () => {
  const w = await withOpinions()
  const { rows } = await w.owner.query('select sealed_key from second_opinion_setups')
  expect(rows[0].sealed_key).not.toContain('open-sesame')
  const page = await w.visit(w.people.administrator, '/judgement/second-opinions')
  expect(page.text).not.toContain('open-sesame')
  expect(page.text).not.toContain(rows[0].sealed_key)
  await w.visit(w.people.administrator, '/judgement/second-opinions', {
    ...setup,
    key: '',
    address: 'https://elsewhere.example/v1',
  })
  await ask(w, w.reference)
  const armed = await armOpinion(w.services, { trust: w.id, opinion: await opinionId(w) })
  expect(armed?.key).toBeNull()
})

test('lines that end as on Windows can be sent as well', async () => {
  const w = await withOpinions()
  const reference = await w.hear('first line\r\nsecond line\rthird \ud83d')
  const page = await w.visit(w.people.office, `/inbox/${reference}/second-opinion`)
  const seen = /name="seen" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  // As a browser sends it.
  const sent = { seen: seen.replaceAll('\n', '\r\n') }
  expect((await w.visit(w.people.office, `/inbox/${reference}/second-opinion`, sent)).status).toBe(303)
})

test('where an answer was lost on the way, it says so, and one can ask again', async () => {
  const w = await ownWorld({ judges: plainJudges })
  await w.visit(w.people.administrator, '/judgement/second-opinions', { ...setup, mostAMonth: '5' })
  const reference = await w.hear(said)
  await ask(w, reference)
  const waiting = await w.visit(w.people.office, `/inbox/${reference}`)
  expect(wordsIn(waiting.text)).toContain('has not answered yet')
  expect(waiting.text).not.toContain('Ask again')
  w.setNow(new Date('2026-11-18T12:06:00Z'))
  const lost = await w.visit(w.people.office, `/inbox/${reference}`)
  expect(wordsIn(lost.text)).toContain('It was asked, and no answer came.')
  expect(wordsIn(lost.text)).toContain('Ask again for a second opinion')
})

test('what became too private after somebody asked is not sent any more', async () => {
  const w = await withOpinions()
  await ask(w, w.reference)
  await w.owner.query('update mentions set level = 3')
  expect(await armOpinion(w.services, { trust: w.id, opinion: await opinionId(w) })).toBeUndefined()
})

test('the name by which it was found is left out, however it is written', async () => {
  const w = await withOpinions()
  const source = await aSource(w)
  await bring(w, source, [{ id: 'a', text: 'at oakfield primary school it is cold' }])
  const { rows } = await w.owner.query("select reference from mentions where text like 'at oakfield%'")
  const page = await w.visit(w.people.office, `/inbox/${rows[0].reference}/second-opinion`)
  expect(page.text).toContain('value="at [name] it is cold"')
})

test('a school that has switched suggestions off has no second opinions either', async () => {
  const w = await withOpinions()
  await ask(w, w.reference)
  await w.visit(w.people.headteacher, `/judgement/${w.oakfield}`, { change: 'off' })
  expect(await armOpinion(w.services, { trust: w.id, opinion: await opinionId(w) })).toBeUndefined()
  const path = `/inbox/${w.reference}/second-opinion`
  expect((await w.visit(w.people.office, path)).status).toBe(404)
  expect((await w.visit(w.people.office, path, { seen: 'x' })).status).toBe(409)
})
