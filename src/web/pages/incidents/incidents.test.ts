import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import { settleStep } from '../../../commands/settle-step.ts'
import { triageMention } from '../../../commands/triage-mention.ts'
import type { Incident } from '../../../domain/incident.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findIncident } from '../../../store/incidents.ts'
import { listLetters } from '../../../store/letters.ts'

let shared: World & { leave(): Promise<void> }

beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

const rude = {
  author: 'parent',
  about: ['staff'],
  nature: ['rude', 'insulting'],
  audience: 'public',
  danger: 'none',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
  platform: 'facebook',
  deletion: 'none',
  platformReport: 'none',
}

/** An incident about what a parent wrote, opened by the headteacher; its address. */
async function opened(words: string, facts: Record<string, unknown> = rude): Promise<string> {
  const { services, people, hear } = shared
  const mention = await hear(words)
  const triaged = await triageMention(services, people.headteacher, mention, facts)
  expect(triaged.type).toBe('triaged')
  const incident = await openIncident(services, people.headteacher, mention)
  if (incident.type !== 'opened') throw new Error(incident.type)
  return `/incidents/${incident.reference}`
}

async function read(address: string): Promise<Incident> {
  const reference = address.split('/').at(-1) ?? ''
  const found = await asActor(shared.database, shared.people['trust-safeguarding-lead'], (transaction) =>
    findIncident(transaction, reference),
  )
  if (!found) throw new Error('The incident is not there')
  return found
}

/** Does everything that must be done, as the trust's safeguarding lead in everybody's place. */
async function finish(address: string): Promise<void> {
  const { services, people } = shared
  const { reference, steps } = await read(address)
  for (const step of steps.filter(({ force }) => force === 'must')) {
    const settled = { do: step.do, state: 'skipped', reason: 'For the test.' } as const
    expect((await settleStep(services, people['trust-safeguarding-lead'], reference, settled)).type).toBe(
      'changed',
    )
  }
}

describe('the list', () => {
  test('shows an incident with what comes next to those who may see it, and nothing to others', async () => {
    const { visit, people } = shared
    const address = await opened('The office staff are clowns, says everybody')
    const own = await visit(people.headteacher, '/incidents')
    expect(own.text).toContain(address)
    expect(own.text).toContain('The office staff are clowns')
    expect(own.text).toContain('Next: ')
    expect((await visit(people.riversideHead, '/incidents')).text).not.toContain('clowns')
    expect((await visit(people.riversideHead, address)).status).toBe(404)
    expect((await visit(people.administrator, '/incidents')).status).toBe(403)
  })

  test('says what will stand there while nothing does', async () => {
    const { visit, other } = shared
    expect((await visit(other.people.headteacher, '/incidents')).text).toContain('No open incidents')
    expect((await visit(other.people.headteacher, '/incidents?state=closed')).text).toContain(
      'Nothing is closed yet',
    )
  })
})

describe('a step', () => {
  test('is skipped only with a reason, and what was typed elsewhere is not lost', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the cook')
    const answer = await visit(people.headteacher, `${address}/steps/record`, {
      state: 'skipped',
      'reason-record': ' ',
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Give the reason in a few words')
    const done = await visit(people.headteacher, `${address}/steps/record`, {
      state: 'done',
      'reason-record': 'Noted.',
    })
    expect(done.status).toBe(303)
    expect(done.location).toBe(`${address}?done=step`)
    const page = await visit(people.headteacher, done.location ?? '')
    expect(page.text).toContain('The step is settled.')
    expect(page.text).toContain('Noted.')
    expect((await visit(people.headteacher, `${address}/steps/record/take-back`, {})).location).toContain(
      'taken-back',
    )
    expect((await read(address)).steps.find((step) => step.do === 'record')?.state).toBe('to-do')
  })

  test('that waits for another is not done before it, and the page says why', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the caretaker')
    const answer = await visit(people.headteacher, `${address}/steps/request-deletion`, { state: 'done' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('First comes: ')
  })

  test('that belongs to somebody else has no buttons, and a form made by hand is refused', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the gardener')
    const page = await visit(people.communications, address)
    expect(page.text).toContain('This step belongs to')
    expect(page.text).not.toContain('name="state"')
    expect((await visit(people.communications, `${address}/steps/record`, { state: 'done' })).status).toBe(
      409,
    )
    expect((await visit(people.headteacher, `${address}/steps/no-such-step`, { state: 'done' })).status).toBe(
      404,
    )
  })
})

describe('the letter', () => {
  test('is not previewed while a place is open, and nothing that was typed is lost', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the bus')
    const first = await visit(people.headteacher, `${address}/letter/request-deletion`)
    expect(first.text).toContain('[name of the person]')
    expect(first.text).toContain('Pat headteacher, Headteacher')
    const letter = { to: 'nobody', subject: 'A request', body: 'Dear [name], my own words', next: 'preview' }
    const answer = await visit(people.headteacher, `${address}/letter/request-deletion`, letter)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Still to fill in: name')
    expect(answer.text).toContain('Give one e-mail address')
    expect((await visit(people.headteacher, `${address}/letter/request-deletion`)).text).toContain(
      'my own words',
    )
    expect((await visit(people.communications, `${address}/letter/request-deletion`)).status).toBe(303)
  })

  test('that is sent is the very letter that was previewed', async () => {
    const { visit, people, services } = shared
    const address = await opened('Rude about the fence')
    for (const what of ['record', 'capture-evidence', 'support-affected'] as const) {
      const { reference, steps } = await read(address)
      if (!steps.some((step) => step.do === what && step.force === 'must')) continue
      await settleStep(services, people.headteacher, reference, { do: what, state: 'done', reason: '' })
    }
    const writing = `${address}/letter/request-deletion`
    const letter = {
      to: 'parent@example.org',
      subject: 'A request',
      body: 'Dear Jo,\r\n\r\nPlease.',
      next: 'preview',
    }
    expect((await visit(people.headteacher, writing, letter)).location).toBe(`${writing}/preview`)
    const seen = await visit(people.headteacher, `${writing}/preview`)
    const fingerprint = /name="fingerprint" value="([0-9a-f]+)"/.exec(seen.text)?.[1] ?? ''

    await visit(people.headteacher, writing, { ...letter, body: 'Dear Jo,\n\nOther words.' })
    const stale = await visit(people.headteacher, `${writing}/send`, { fingerprint })
    expect(stale.location).toBe(`${writing}/preview?done=letter-changed`)
    expect((await lettersOf(address)).map(({ state }) => state)).toEqual(['draft'])

    const again = await visit(people.headteacher, `${writing}/preview`)
    const fresh = /name="fingerprint" value="([0-9a-f]+)"/.exec(again.text)?.[1] ?? ''
    const sent = await visit(people.headteacher, `${writing}/send`, { fingerprint: fresh })
    expect(sent.location).toBe(`${address}?done=letter-handed-over#letters`)
    expect(await lettersOf(address)).toMatchObject([{ state: 'waiting', body: 'Dear Jo,\n\nOther words.' }])
    expect((await visit(people.headteacher, address)).text).toContain('On its way to the mail server')
  })
})

function lettersOf(address: string) {
  return asActor(shared.database, shared.people.headteacher, async (transaction) =>
    listLetters(transaction, (await findIncident(transaction, address.split('/').at(-1) ?? ''))?.id ?? ''),
  )
}

describe('evidence', () => {
  const picture = new File([new Uint8Array([1, 2, 3])], 'x.png', { type: 'image/png' })

  test('is refused without words, and a file that is no picture beside its field', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the roof')
    const answer = await visit(people.headteacher, `${address}/evidence`, { description: '', picture })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Describe in words what it shows.')
    expect(answer.text).toContain('picture-error')
    const kept = await visit(people.headteacher, `${address}/evidence`, { description: 'As the cook saw it' })
    expect(kept.status).toBe(303)
    expect((await visit(people.headteacher, address)).text).toContain('As the cook saw it')
  })

  test('is words only where a picture would be an offence: there is no field for one', async () => {
    const { visit, people } = shared
    const address = await opened('A picture of a child', {
      ...rude,
      author: 'pupil',
      about: ['pupil'],
      nature: ['intimate-image-of-child'],
      namesChild: true,
    })
    const page = await visit(people.dsl, address)
    expect(page.text).toContain('Do not look at it, copy it or pass it on')
    const form = await visit(people.dsl, `${address}/evidence`)
    expect(form.text).toContain('Describe it in words')
    expect(form.text).not.toContain('type="file"')
    const forged = await visit(people.dsl, `${address}/evidence`, { description: 'x', picture })
    expect(forged.status).toBeGreaterThanOrEqual(400)
  })
})

describe('who may read it', () => {
  test('whoever lets fewer people see it than themselves is told no more than that it was passed on', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about a very particular thing')
    const raised = { 'more-private': '4', 'raise-because': 'It is about the headteacher.' }
    const answer = await visit(people.dsl, `${address}/raise`, raised)
    expect(answer.location).toBe('/incidents?done=passed-on')
    const list = await visit(people.dsl, answer.location ?? '')
    expect(list.text).toContain('Passed on to those who may see it.')
    expect(list.text).not.toContain('particular')
    expect((await visit(people.dsl, address)).status).toBe(404)
    expect((await visit(people['trust-safeguarding-lead'], address)).status).toBe(200)
  })

  test('more people see it only when a second person agrees', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the gate')
    await visit(people.headteacher, `${address}/raise`, { 'more-private': '2', 'raise-because': 'A child.' })
    const bad = await visit(people.headteacher, `${address}/lower`, {
      'lower-because': 'No child after all.',
    })
    expect(bad.status).toBe(400)
    expect(bad.text).toContain('No child after all.')
    await visit(people.headteacher, `${address}/lower`, { 'less-private': '1', 'lower-because': 'No child.' })
    expect((await visit(people.headteacher, `${address}/answer-lowering`, { answer: 'agree' })).status).toBe(
      409,
    )
    expect((await visit(people.headteacher, `${address}/who-sees`)).text).not.toContain('value="agree"')
    expect((await read(address)).level).toBe(2)
    expect((await visit(people.dsl, `${address}/who-sees`)).text).toContain('No child.')
    await visit(people.dsl, `${address}/answer-lowering`, { answer: 'agree' })
    expect((await read(address)).level).toBe(1)
  })

  test('it can be kept from one person, whatever their role', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about somebody in the office')
    const answer = await visit(people.headteacher, `${address}/keep-from`, {
      person: people.office.person ?? '',
    })
    expect(answer.location).toContain('done=kept-from')
    expect((await visit(people.office, address)).status).toBe(404)
    expect((await visit(people.headteacher, address)).text).toContain('Not: Pat office')
  })
})

describe('learning more', () => {
  test('asks the policy again, and a question that was not answered changes nothing', async () => {
    const { visit, people } = shared
    const address = await opened('Rude, or worse')
    expect((await visit(people.headteacher, `${address}/facts`)).text).toContain('Is anybody in danger?')
    const learnt = { danger: 'immediate', nature: ['rude', 'threat'], about: ['staff'] }
    expect((await visit(people.headteacher, `${address}/facts`, learnt)).location).toBe(
      `${address}?done=facts`,
    )
    const incident = await read(address)
    expect(incident.facts).toMatchObject({
      author: 'parent',
      danger: 'immediate',
      nature: ['rude', 'threat'],
    })
    expect(incident.steps.some((step) => step.do === 'police-999')).toBe(true)
    expect((await visit(people.headteacher, address)).text).toContain('Danger: Yes, now.')
  })
})

describe('closing', () => {
  test('waits for every step that must be done, then shows the record, and is taken back with a reason', async () => {
    const { visit, people } = shared
    const address = await opened('Rude about the end')
    const early = await visit(people.headteacher, `${address}/close`)
    expect(early.text).toContain('These steps must be done first')
    expect(early.text).toContain(`${address}#step-1`)
    expect((await visit(people.headteacher, `${address}/close`, { outcome: 'removed' })).status).toBe(409)
    await finish(address)
    expect((await visit(people.headteacher, `${address}/close`, { lessons: 'Ring first.' })).status).toBe(400)
    const closed = await visit(people.headteacher, `${address}/close`, {
      outcome: 'removed',
      lessons: 'Ring first.',
    })
    expect(closed.location).toBe(`${address}/print?done=closed`)
    const record = await visit(people.headteacher, closed.location ?? '')
    expect(record.text).toContain((await read(address)).policyVersion)
    expect(record.text).toContain('Ring first.')
    expect(record.text).toContain('opened the incident')
    expect((await visit(people.headteacher, '/incidents?state=closed')).text).toContain(address)
    expect((await visit(people.headteacher, `${address}/reopen`, { because: '' })).status).toBe(400)
    await visit(people.headteacher, `${address}/reopen`, { because: 'It is back.' })
    expect((await read(address)).closedAt).toBeNull()
  })
})

test('an incident is taken over and given back', async () => {
  const { visit, people } = shared
  const address = await opened('Rude about the owner')
  await visit(people.dsl, `${address}/owner`, { owner: 'me' })
  expect((await visit(people.dsl, address)).text).toContain('You have it.')
  expect((await visit(people.headteacher, '/incidents')).text).toContain('with Pat dsl')
  await visit(people.dsl, `${address}/owner`, { owner: 'nobody' })
  expect((await read(address)).owner).toBeNull()
})
