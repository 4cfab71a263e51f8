import { beforeEach, describe, expect, test } from 'vitest'
import { ownWorld, type World } from '../../../../tests/support/world.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import { triageMention } from '../../../commands/triage-mention.ts'
import { sentenceOf } from '../../../policy/clauses.ts'
import { modelPolicy } from '../../../policy/version.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findSchool } from '../../../store/schools.ts'

let w: World
let address: string
beforeEach(async () => {
  w = await ownWorld()
  const school = await asActor(w.database, w.people.auditor, (transaction) =>
    findSchool(transaction, w.oakfield),
  )
  address = `/s/${school?.slug}/policy`
})

const ours = 'The headteacher or the DSL asks for it to go within a day.'
const was = { 'was-sentence-INC-2': sentenceOf('INC-2'), 'was-note-INC-2': '' }
const approval = {
  'approved-by': 'the trust board',
  'approved-on-day': '10',
  'approved-on-month': '11',
  'approved-on-year': '2026',
  'from-day': '12',
  'from-month': '11',
  'from-year': '2026',
  changed: 'The first version.',
}

const lead = () => w.people['trust-safeguarding-lead']
const word = (typed: Record<string, string>) => w.visit(lead(), '/policy/wording/INC', { ...was, ...typed })

async function enter(typed: Record<string, string> = {}) {
  const check = await w.visit(lead(), '/policy/approve', { ...approval, ...typed })
  const hidden = [...check.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const form = Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', value ?? '']))
  return w.visit(lead(), '/policy/approve', { ...form, sure: 'yes' })
}

describe('wording', () => {
  test('shows the model’s sentence and what the program does beside the field, and keeps the trust’s words', async () => {
    const form = await w.visit(lead(), '/policy/wording/INC')
    expect(form.text).toContain(sentenceOf('INC-2'))
    expect(form.text).toContain('What Birdsong does about it')
    const kept = await word({ 'sentence-INC-2': ours, 'same-INC-2': 'yes' })
    expect(kept.location).toBe('/policy/wording?done=worded')
    expect((await w.visit(lead(), '/policy/wording/INC')).text).toContain(ours)
    expect((await w.visit(w.people.office, '/policy')).text).not.toContain(ours)
  })

  test('is refused beside its field until somebody says what it means, and nothing typed is lost', async () => {
    const refused = await word({ 'sentence-INC-2': ours, 'note-INC-2': ' ' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('href="#same-INC-2"')
    expect(refused.text).toMatch(/id="same-INC-2-error"/)
    expect(refused.text).toContain(`>${ours}</textarea>`)
    expect((await word({ 'sentence-INC-2': ' ' })).text).toContain('INC-2 cannot be left empty')
  })

  test('leaves alone what somebody did not touch', async () => {
    await word({ 'sentence-INC-2': ours, 'same-INC-2': 'yes' })
    const untouched = { 'sentence-INC-2': sentenceOf('INC-2'), 'note-INC-2': '' }
    expect((await word(untouched)).location).toBe('/policy/wording?done=worded')
    expect((await w.visit(lead(), '/policy/wording/INC')).text).toContain(ours)
  })

  test('of a heading that there is not, or by another role, is not there', async () => {
    expect((await w.visit(lead(), '/policy/wording/XYZ')).status).toBe(404)
    expect((await w.visit(w.people.headteacher, '/policy/wording/INC')).status).toBe(403)
  })
})

describe('approving', () => {
  test('shows what changes, word by word, and that it cannot be taken back, before anything is entered', async () => {
    await word({ 'sentence-INC-2': ours, 'note-INC-2': 'The office rings.' })
    const check = await w.visit(lead(), '/policy/approve', approval)
    expect(check.text).toContain('This cannot be taken back')
    expect(check.text).toMatch(/<ins>.*within a day/)
    expect(check.text).toMatch(/<del>.*promptly/)
    expect(check.text).toContain('The office rings.')
    expect((await w.visit(lead(), '/policy/versions')).text).toContain('has not approved a policy here yet')
    expect((await enter()).location).toBe('/policy/versions?done=approved')
    const versions = await w.visit(w.people.office, '/policy/versions')
    expect(versions.text).toContain('By the trust board on 10 November 2026')
    expect(versions.text).toContain('Pat trust-safeguarding-lead')
  })

  test('keeps what was typed when a day is wrong, and when somebody wants to change it', async () => {
    const refused = await w.visit(lead(), '/policy/approve', { ...approval, 'from-day': '31' })
    expect(refused.text).toContain('href="#from-day"')
    expect(refused.text).toContain('value="31"')
    const again = await w.visit(lead(), '/policy/approve', { ...approval, sure: 'no' })
    expect(again.status).toBe(200)
    expect(again.text).toContain('value="the trust board"')
  })
})

describe('once a version is in force', () => {
  beforeEach(async () => {
    await word({ 'sentence-INC-2': ours, 'note-INC-2': 'The office rings.' })
    await enter()
  })

  test('members read it, and a clause’s page has the model’s sentence below the trust’s', async () => {
    const policy = await w.visit(w.people.office, '/policy')
    expect(policy.text).toContain(ours)
    expect(policy.text).toContain('The office rings.')
    const clause = await w.visit(w.people.office, '/policy/INC-2')
    expect(clause.text.indexOf(ours)).toBeLessThan(clause.text.indexOf(sentenceOf('INC-2')))
    expect(clause.text).toContain('The office rings.')
  })

  test('it is found by its number and by its hash, in the trust alone', async () => {
    const { text } = await w.visit(w.people.office, '/policy/versions/1')
    const hash = /class="hash">([0-9a-f]{64})</.exec(text)?.[1]
    const byHash = await w.visit(w.people.office, `/policy/versions/${hash}`)
    expect([byHash.status, byHash.text.includes(ours)]).toEqual([200, true])
    expect((await w.visit(w.other.people.office, `/policy/versions/${hash}`)).status).toBe(404)
    expect((await w.visit(w.other.people.office, '/policy/versions/1')).status).toBe(404)
    const model = await w.visit(w.people.office, `/policy/versions/${modelPolicy.hash}`)
    expect(model.text).toContain('the model')
  })

  test('an incident says which version it was judged by', async () => {
    const mention = await w.hear('Oakfield Primary School is rubbish')
    await triageMention(w.services, lead(), mention, {
      author: 'parent',
      about: ['school'],
      nature: ['rude'],
    })
    const opened = await openIncident(w.services, lead(), mention)
    const { text } = await w.visit(lead(), `/incidents/${opened.type === 'opened' ? opened.reference : ''}`)
    expect(text).toContain('<a href="/policy/versions/1">Version 1 of the policy</a>')
  })

  test('anybody reads it at the school’s address, without an account and without its notes', async () => {
    const { text, status } = await w.visit(null, address)
    expect(status).toBe(200)
    expect(text).toContain(ours)
    expect(text).toContain('id="INC-2"')
    expect(text).toContain('By the trust board on 10 November 2026')
    expect(text).toContain('Some of this is Birdsong’s default, and not the trust’s word')
    expect(text).not.toContain('The office rings.')
    expect(text).not.toContain('Pat ')
    expect((await w.visit(w.people.headteacher, address)).text).toBe(text)
  })

  test('anybody reads earlier versions for ever, what changed, and what is still to come', async () => {
    await word({ 'was-sentence-INC-2': ours, 'was-note-INC-2': 'The office rings.', 'model-INC-2': 'yes' })
    await enter({
      'from-day': '1',
      'from-month': '1',
      'from-year': '2027',
      changed: 'The model’s words again.',
    })
    expect((await w.visit(null, address)).text).toContain(ours)
    expect((await w.visit(null, `${address}/2`)).text).toContain('Still to come')
    w.setNow(new Date('2027-01-01T09:00:00Z'))
    expect((await w.visit(null, address)).text).not.toContain(ours)
    expect((await w.visit(null, `${address}/1`)).text).toContain('From 12 November 2026 to 31 December 2026')
    const changes = await w.visit(null, `${address}/changes`)
    expect(changes.text).toContain('<ins>')
    expect(changes.text).toContain('[removed: ')
    expect((await w.visit(null, `${address}/1/changes`)).text).toContain('It is the first version')
    expect((await w.visit(null, `${address}/3`)).status).toBe(404)
  })
})

test('before anything is approved, anybody is told so, and reads the model as what it is', async () => {
  const { text } = await w.visit(null, address)
  expect(text).toContain('Larch Trust has not approved a policy here yet')
  expect(text).toContain('A model social media policy')
  expect(text).toContain('office@oakfield.example')
  expect((await w.visit(null, `${address}/changes`)).status).toBe(404)
})

test('a school that there is not has no page', async () => {
  expect((await w.visit(null, '/s/no-such-school/policy')).status).toBe(404)
})

test('the school’s page leads its administrator to what anybody can read', async () => {
  const { text } = await w.visit(w.people.administrator, `/schools/${w.oakfield}`)
  expect(text).toContain(`href="${address}"`)
})

test('a school that was copied for a drill has no page for anybody', async () => {
  await w.owner.query('update trusts set drill_of = $1 where id = $2', [w.other.id, w.id])
  expect((await w.visit(null, address)).status).toBe(404)
})
