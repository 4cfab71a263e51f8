import { expect, test } from 'vitest'
import { judgeBy, plainJudges } from '../../../../tests/support/plain-judge.ts'
import { ownWorld } from '../../../../tests/support/world.ts'
import { refitSchool } from '../../../commands/judgement/refit-school.ts'
import { newId } from '../../../commands/services.ts'
import { system } from '../../../domain/actor.ts'
import { asActor } from '../../../store/as-actor.ts'
import { addWay } from '../../../store/judging-ways.ts'

const wordsIn = (html: string) =>
  html
    .replaceAll('&#x27;', '’')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')

test('the inbox says what a post may be, and the post’s page why, with the words underlined', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const reference = await hear('The head of Oakfield is an idiot')
  expect(wordsIn((await visit(people.office, '/inbox')).text)).toContain(
    'Looks like something unkind or threatening: look today',
  )
  const page = await visit(people.office, `/inbox/${reference}`)
  expect(page.text).toContain('<span class="moved moved--for">idiot</span>')
  expect(wordsIn(page.text)).toContain('Speaks for it: “idiot”')
  expect(wordsIn(page.text)).toContain('Nothing is done by it: you decide.')
})

test('a post’s page says what its suggestion would mean under the policy, until somebody has answered themselves', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const kind = await hear('thank you Oakfield')
  const kindly = wordsIn((await visit(people.office, `/inbox/${kind}`)).text)
  expect(kindly).toContain('If that is right')
  expect(kindly).toContain('In publicYou may answer in public')
  const threat = await hear('somebody brings a knife to Oakfield tomorrow')
  const grave = wordsIn((await visit(people.dsl, `/inbox/${threat}`)).text)
  expect(grave).toContain('In publicDo not answer in public')
  expect(grave).toMatch(/To be done.*keep the evidence.*INC-5/i)
  await visit(people.dsl, `/inbox/${threat}/triage?ask=nature`, { field: 'nature', nature: 'humour' })
  expect(wordsIn((await visit(people.dsl, `/inbox/${threat}`)).text)).not.toContain('If that is right')
  const nothing = await hear('Blue over Oakfield')
  expect(wordsIn((await visit(people.office, `/inbox/${nothing}`)).text)).not.toContain('If that is right')
})

test('where the doubt is too great it says so, and the order does not drop it', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  await hear('Blue over Oakfield')
  expect(wordsIn((await visit(people.office, '/inbox')).text)).toContain('Not sure what this is: please look')
})

test('what seems not to be able to wait stands on top, and those whom the policy would name are told once', async () => {
  const { visit, people, hear, owner, setNow } = await ownWorld({ judges: plainJudges })
  const pressing = await hear('somebody brings a knife to Oakfield tomorrow')
  setNow(new Date('2026-11-18T12:05:00Z'))
  const later = await hear('thank you Oakfield')
  const { text } = await visit(people.dsl, '/inbox?order=urgent')
  expect(text.indexOf(pressing)).toBeLessThan(text.indexOf(later))
  expect((await visit(people.riversideHead, '/for-you')).text).not.toContain('seems to need somebody now')
  await hear('another knife at Oakfield, they say')
  const { rows } = await owner.query(
    "select count(*)::int as mails from pgboss.job where name = 'send-notice'",
  )
  const told = await owner.query('select count(distinct person_id)::int as people from notices')
  expect(rows[0].mails).toBe(told.rows[0].people)
  expect(wordsIn((await visit(people.dsl, '/for-you')).text)).toContain('seems to need somebody now')
})

test('nothing is decided by a suggestion: the facts are empty, and no incident is opened', async () => {
  const { visit, people, hear, owner } = await ownWorld({ judges: plainJudges })
  const reference = await hear('somebody brings a knife to Oakfield tomorrow')
  const { rows } = await owner.query('select facts, state from mentions where reference = $1', [reference])
  expect(rows).toEqual([{ facts: {}, state: 'new' }])
  const asked = await visit(people.dsl, `/inbox/${reference}/triage?ask=nature`)
  expect(wordsIn(asked.text)).toContain('Something is ticked already')
  expect(asked.text).toMatch(/value="threat"[^>]*checked|checked[^>]*value="threat"/)
})

test('‘that’s wrong’ counts for the next post that is nearly the same, and can be taken back', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const first = await hear('What a disgrace of a car park at Oakfield, says everybody who ever parked there')
  const answered = await visit(people.office, `/inbox/${first}/judgement`, { right: 'criticism' })
  expect(answered.location).toBe(`/inbox/${first}?done=judgement-answered`)
  const second = await hear(
    'What a disgrace of a car park at Oakfield, says everybody who ever parked there!!',
  )
  const page = wordsIn((await visit(people.office, `/inbox/${second}`)).text)
  expect(page).toContain('Looks like criticism')
  expect(page).toContain('You or a colleague judged a post like this one so before.')
  await visit(people.office, `/inbox/${first}/judgement`, { right: 'taken-back' })
  const third = await hear(
    'What a disgrace of a car park at Oakfield, says everybody who ever parked there !',
  )
  expect(wordsIn((await visit(people.office, `/inbox/${third}`)).text)).toContain('Looks like a complaint')
})

test('whoever may not see a post can say nothing of its suggestion', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const reference = await hear('Oakfield is a disgrace')
  expect(
    (await visit(people.riversideHead, `/inbox/${reference}/judgement`, { right: 'praise' })).status,
  ).toBe(404)
  expect((await visit(people.auditor, `/inbox/${reference}/judgement`, { right: 'praise' })).status).toBe(409)
  expect((await visit(people.office, `/inbox/${reference}/judgement`, { right: 'nonsense' })).status).toBe(
    404,
  )
})

test('the inbox can be narrowed down to what looks like one thing', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const praise = await hear('thank you Oakfield')
  const complaint = await hear('Oakfield is a disgrace')
  const { text } = await visit(people.office, '/inbox?judged=praise')
  expect(text).toContain(praise)
  expect(text).not.toContain(complaint)
})

test('a school can switch suggestions off, and then nothing is suggested', async () => {
  const { visit, people, hear, oakfield, riverside } = await ownWorld({ judges: plainJudges })
  expect((await visit(people.office, `/judgement/${oakfield}`, { change: 'off' })).status).toBe(409)
  expect((await visit(people.headteacher, `/judgement/${riverside}`, { change: 'off' })).status).toBe(409)
  expect((await visit(people.headteacher, `/judgement/${oakfield}`, { change: 'off' })).status).toBe(303)
  const reference = await hear('Oakfield is a disgrace')
  expect((await visit(people.office, `/inbox/${reference}`)).text).not.toContain('What it may be')
  await visit(people.headteacher, `/judgement/${oakfield}`, { change: 'on' })
  const again = await hear('Oakfield is a disgrace once more')
  expect((await visit(people.office, `/inbox/${again}`)).text).toContain('What it may be')
})

test('the page says how the suggestions did, each mention once, and shows only what one may see', async () => {
  const { visit, people, hear, riverside } = await ownWorld({ judges: plainJudges })
  const right = await hear('thank you Oakfield')
  const wrong = await hear('Oakfield is a disgrace')
  const light = await hear('thank you for nothing, Oakfield')
  await hear('thank you Riverside', { school: riverside })
  await visit(people.office, `/inbox/${right}/judgement`, { right: 'praise' })
  await visit(people.office, `/inbox/${wrong}/judgement`, { right: 'criticism' })
  await visit(people.office, `/inbox/${light}/judgement`, { right: 'praise', severity: '2' })
  const { text } = await visit(people.office, '/judgement')
  const row = /Nov 2026(.*?)<\/tr>/s.exec(text.slice(text.indexOf('<tbody')))?.[1] ?? ''
  expect([...row.matchAll(/>(\d+)</g)].map(([, count]) => count)).toEqual(['1', '1', '1', '0', '0'])
})

test('another way of judging runs beside the one in use until somebody takes it, and there is a way back', async () => {
  const stricter = judgeBy([[/thank/, 'criticism', 2, { hate: 0 }]])
  const judges = {
    ...plainJudges,
    of: (model: string) => (model === 'stricter' ? stricter : plainJudges.of(model)),
  }
  const w = await ownWorld({ judges })
  const { visit, people, hear, oakfield } = w
  await hear('thank you Oakfield, the first')
  await asActor(w.database, system(w.id), (transaction) =>
    addWay(
      transaction,
      w.id,
      { id: newId(), school: oakfield, model: 'stricter', head: null, measured: null, state: 'beside' },
      w.services.now(),
    ),
  )
  const tried = await hear('thank you Oakfield, the second')
  const before = wordsIn((await visit(people.headteacher, '/judgement')).text)
  expect(before).toContain('Of one post it would have judged 1 differently.')
  expect(wordsIn((await visit(people.office, `/inbox/${tried}`)).text)).toContain('Looks like praise')
  await visit(people.headteacher, `/judgement/${oakfield}`, { change: 'take' })
  const after = await hear('thank you Oakfield, the third')
  expect(wordsIn((await visit(people.office, `/inbox/${after}`)).text)).toContain(
    'Looks like criticism: look today',
  )
  await visit(people.headteacher, `/judgement/${oakfield}`, { change: 'go-back' })
  const back = await hear('thank you Oakfield, the fourth')
  expect(wordsIn((await visit(people.office, `/inbox/${back}`)).text)).toContain('Looks like praise')
})

test('where it is not sure there is nothing to agree with, and every answer is offered', async () => {
  const { visit, people, hear } = await ownWorld({ judges: plainJudges })
  const reference = await hear('Blue over Oakfield')
  const { text } = await visit(people.office, `/inbox/${reference}`)
  expect(wordsIn(text)).toContain('Say what it is')
  expect(wordsIn(text)).not.toContain('That’s right')
  expect(text.match(/name="right"/g)).toHaveLength(11)
})

test('what was said of words that were edited since counts for those, and the new ones are asked about again', async () => {
  const { visit, people, hear, setNow, owner } = await ownWorld({ judges: plainJudges })
  const externalId = 'post-1'
  const reference = await hear('thank you Oakfield for a lovely fair', { externalId })
  await visit(people.office, `/inbox/${reference}/judgement`, { right: 'praise' })
  const before = await visit(people.office, `/inbox/${reference}`)
  expect(wordsIn(before.text)).toContain('Somebody here said that this is right.')
  setNow(new Date('2026-11-18T12:10:00Z'))
  await hear('The head of Oakfield is an idiot', { externalId })
  const after = await visit(people.office, `/inbox/${reference}`)
  expect(wordsIn(after.text)).not.toContain('Somebody here said')
  expect(wordsIn(after.text)).toContain('That’s right')
  const late = await visit(people.office, `/inbox/${reference}/judgement`, { right: 'praise' })
  expect([late.status, wordsIn(late.text)]).toEqual([409, expect.stringContaining('was edited meanwhile')])
  const edit = /name="edit" value="([^"]+)"/.exec(after.text)?.[1] ?? ''
  const said = await visit(people.office, `/inbox/${reference}/judgement`, { right: 'conduct', edit })
  expect(said.status).toBe(303)
  const { rows } = await owner.query('select suggested, right_category from judgement_answers')
  expect(rows).toEqual([{ suggested: 'conduct', right_category: 'conduct' }])
})

test('what runs beside is compared with what was judged by both, and breaks nothing where suggestions are off', async () => {
  const stricter = judgeBy([[/thank/, 'criticism', 2, { hate: 0 }]])
  const judges = {
    ...plainJudges,
    of: (model: string) => (model === 'stricter' ? stricter : plainJudges.of(model)),
  }
  const w = await ownWorld({ judges })
  const { visit, people, hear, oakfield } = w
  const beside = { school: oakfield, model: 'stricter', head: null, measured: null, state: 'beside' } as const
  await asActor(w.database, system(w.id), (transaction) =>
    addWay(transaction, w.id, { id: newId(), ...beside }, w.services.now()),
  )
  await hear('thank you Oakfield', { externalId: 'a' })
  await hear('thank you Oakfield, again', { externalId: 'b' })
  await hear('The disgrace of Oakfield', { externalId: 'b' })
  await visit(people.headteacher, `/judgement/${oakfield}`, { change: 'off' })
  await hear('thank you Oakfield, and more', { externalId: 'a' })
  const page = await visit(people.headteacher, '/judgement')
  expect(page.status).toBe(200)
  expect(wordsIn(page.text)).toContain('It has judged nothing yet.')
})

test('a school’s judging is fitted after two hundred answers, whoever gives the last and may see the others', async () => {
  const { visit, people, hear, owner, services } = await ownWorld({ judges: plainJudges })
  for (let at = 0; at < 199; at++) await hear(`thank you Oakfield ${at}`)
  await owner.query(
    `insert into judgement_answers (id, trust_id, school_id, mention_id, at, suggested, suggested_severity, abstained,
       right_category, pieces, logarithms)
     select gen_random_uuid(), trust_id, school_id, id, now(), 'praise', 0, false, 'praise', '{}', '{}' from mentions`,
  )
  await owner.query("update mentions set level = 3 where text like '%1%'")
  const last = await hear('Oakfield is a disgrace')
  await visit(people.office, `/inbox/${last}/judgement`, { right: 'criticism' })
  const { rows } = await owner.query("select data from pgboss.job where name = 'refit-judgement'")
  expect(rows).toHaveLength(1)
  // What was kept of the answers has none of the scores of the model in use: it is asked about their words.
  const made = await refitSchool(services, rows[0].data)
  expect(made?.school.before.macroF1).toBeGreaterThan(0.4)
})

test('of what somebody saw, the words are marked where they stand, and not by how long it is said where that was', async () => {
  const { visit, people, owner, oakfield } = await ownWorld({ judges: plainJudges })
  const seen = {
    school: oakfield,
    where: 'A village group',
    words: 'The head of Oakfield Primary School is an idiot',
  }
  await visit(people.office, '/inbox/new', seen)
  const { rows } = await owner.query('select reference, matches from mentions')
  const page = await visit(people.office, `/inbox/${rows[0].reference}`)
  expect(page.text).toContain('<span class="moved moved--for">idiot</span>')
  expect(page.text).toContain('<mark>Oakfield Primary School</mark>')
  await visit(people.office, '/inbox/new', { ...seen, where: 'The knife shop', words: 'Blue, blue' })
  const { rows: kinds } = await owner.query("select judged_as from mentions where text = 'Blue, blue'")
  expect(kinds).toEqual([{ judged_as: 'irrelevant' }])
})

test('a process that has not got the model in use yet judges by its own', async () => {
  const w = await ownWorld({ judges: plainJudges })
  await asActor(w.database, system(w.id), (transaction) =>
    addWay(
      transaction,
      w.id,
      { id: newId(), school: w.oakfield, model: 'newer', head: null, measured: null, state: 'in-use' },
      w.services.now(),
    ),
  )
  const reference = await w.hear('somebody brings a knife to Oakfield tomorrow')
  expect(wordsIn((await w.visit(w.people.dsl, `/inbox/${reference}`)).text)).toContain('look now')
})
