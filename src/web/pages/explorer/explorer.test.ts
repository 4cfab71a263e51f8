import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { kinds } from '../../../domain/facts.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { questionAbout } from '../../../policy/questions/questions.ts'

let shared: World & { leave(): Promise<void> }
beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ')
const heading = (html: string) => plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')

/** What the form on a page would send with these choices, as a browser puts it into the address. */
function answer(html: string, choices: Record<string, string>): string {
  const form = /<form[^>]*action="(\/policy\/try\/[^"]*)"[^>]*>(.*?)<\/form>/s.exec(html)
  const hidden = [...(form?.[2] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const query = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
  for (const [name, value] of Object.entries(choices)) query.append(name, value)
  return `${form?.[1]}?${query}`
}
const asked = (html: string) => /name="last" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('anybody chooses what kind of thing it is', async () => {
  const { text, status } = await shared.visit(null, '/policy/try')
  expect(status).toBe(200)
  for (const kind of kinds) {
    expect(text).toContain(`href="/policy/try/${kind}"`)
    expect(plain(text)).toContain(wordsForKind(kind).title)
  }
  expect((await shared.visit(null, '/policy/try/dragons')).status).toBe(404)
})

test.each(kinds)(
  'of a %s one question follows the other, each once, until the decision stands',
  async (kind) => {
    let page = await shared.visit(null, `/policy/try/${kind}`)
    const seen: string[] = []
    for (let round = 0; round < 20 && asked(page.text); round += 1) {
      const field = asked(page.text)
      expect(heading(page.text)).toBe(questionAbout(kind, field).question)
      expect(page.text).toContain('What the policy says so far')
      seen.push(field)
      page = await shared.visit(null, answer(page.text, { [field]: 'unknown' }))
      expect(page.status).toBe(200)
    }
    expect(seen.length).toBeGreaterThan(0)
    expect(new Set(seen).size).toBe(seen.length)
    expect(heading(page.text)).toBe('What the policy asks for')
  },
)

test('an answer is kept in the address, changes the decision, and says what it changed', async () => {
  const { visit } = shared
  const first = await visit(null, '/policy/try/contact?to=pupil&from=staff&ask=form')
  const { text } = await visit(null, answer(first.text, { form: 'message' }))
  expect(text).toContain('decision__line--changed')
  const told = await visit(null, '/policy/try/contact?from=unknown&to=staff&ask=from')
  const after = await visit(null, answer(told.text, { from: 'pupil' }))
  expect(plain(after.text)).toContain('The designated safeguarding lead (DSL)')
  expect(after.text).toMatch(/>(New|No longer|Sooner|Later|A must now|No must any more|Somebody else)</)
})

test('a link to a case opens straight on its decision, with every clause behind it', async () => {
  const { text } = await shared.visit(
    null,
    '/policy/try/post?author=parent&nature=rude,insulting&about=staff&danger=none&show=all',
  )
  expect(heading(text)).toBe('What the policy asks for')
  expect(text).toContain('Ask for the post to be deleted')
  expect(text).toContain('Every clause behind it')
  expect(text).toMatch(/href="\/policy[/#]INC-2"/)
  expect(text).toContain('Our default, as the policy does not say')
  expect(text).toMatch(/cite--guidance/)
})

test('every question stands on one page as well, with what was answered', async () => {
  const { text } = await shared.visit(null, '/policy/try/underage-use?platform=Tumblr&age=9&show=form')
  for (const field of ['platform', 'age', 'harm'])
    expect(plain(text)).toContain(questionAbout('underage-use', field).question)
  expect(text).toContain('value="Tumblr"')
  expect(text).toMatch(/value="9"[^>]*checked|checked[^>]*value="9"/)
})

test('no answer is an error beside the question; an answer that nobody offered is refused in words', async () => {
  const { visit } = shared
  const none = await visit(null, '/policy/try/post?last=danger&nature=rude')
  expect([none.status, heading(none.text)]).toEqual([400, 'Is anybody in danger?'])
  expect(none.text).toContain('Choose an answer, or say that you do not know')
  const wrong = await visit(null, '/policy/try/post?danger=dragons&nature=rude')
  expect([wrong.status, heading(wrong.text)]).toEqual([400, 'Is anybody in danger?'])
  expect(wrong.text).toContain('dragons')
  expect(wrong.text).toContain('name="nature" value="rude"')
  expect((await visit(null, '/policy/try/post?utm=x&last=__proto__&ask=constructor')).status).toBe(200)
})

test('only who may record what happened is offered it', async () => {
  const { visit, people } = shared
  const address = '/policy/try/contact?from=pupil&to=staff&form=follow&account=public&show=all'
  const offers = async (actor: (typeof people)['office'] | null) =>
    (await visit(actor, address)).text.includes('This has happened: record it')
  expect(await offers(people.office)).toBe(true)
  expect(await offers(null)).toBe(false)
  expect(await offers(people.administrator)).toBe(false)
  expect(await offers(people.auditor)).toBe(false)
  expect((await visit(people.administrator, '/policy/try/contact/record')).status).toBe(403)
  expect((await visit(people.administrator, '/policy/try/contact/record', { words: 'x' })).status).toBe(403)
})

const request = { from: 'pupil', to: 'staff', form: 'friend-request' }

test('what was tried out is recorded with the same answers, and its words stand on the incident’s page', async () => {
  const { visit, people, oakfield } = shared
  const form = await visit(people.headteacher, `/policy/try/contact/record?${new URLSearchParams(request)}`)
  expect(form.text).toContain(`name="school" value="${oakfield}"`)
  expect(form.text).not.toContain('type="file"')
  const posted = await visit(people.headteacher, '/policy/try/contact/record', {
    ...request,
    words: 'A pupil wrote to\nMr Able.',
  })
  expect(posted.location).toMatch(/^\/incidents\/BR-.*done=opened$/)
  const page = await visit(people.headteacher, posted.location ?? '')
  expect(page.text).toMatch(/A pupil wrote to\s+Mr Able\./)
  expect(plain(page.text)).toContain('A pupil and an adult of the school are in touch online')
  expect(plain(page.text)).toContain('Who began it')
  const reference = /incidents\/(BR-[^?]+)/.exec(posted.location ?? '')?.[1]
  const learn = await visit(people.headteacher, `/incidents/${reference}/facts`)
  expect(plain(learn.text)).toContain(questionAbout('contact', 'familyLink').question)
  const saved = await visit(people.headteacher, `/incidents/${reference}/facts`, {
    ...request,
    familyLink: 'true',
  })
  expect(saved.location).toContain('done=facts')
  expect(plain((await visit(people.headteacher, saved.location ?? '')).text)).toContain('Family: Yes.')
  expect((await visit(people.headteacher, `/incidents/${reference}/print`)).status).toBe(200)
})

test('nothing typed is lost where something is missing', async () => {
  const { visit, people } = shared
  const lead = people['trust-safeguarding-lead']
  const words = 'All that I know, <b>in full</b>.'
  const { status, text } = await visit(lead, '/policy/try/contact/record', { ...request, words })
  expect(status).toBe(400)
  expect(text).toContain('Choose the school where it happened')
  expect(text).toContain('All that I know, &lt;b&gt;in full&lt;/b&gt;.')
  expect(text).toContain('name="form" value="friend-request"')
  const wrong = await visit(people.dsl, '/policy/try/contact/record', { from: 'dragon', words })
  expect([wrong.status, wrong.text.includes('All that I know')]).toEqual([409, true])
})

test('what is not for the one who writes it down is passed on, and they find no trace of it', async () => {
  const { visit, people } = shared
  const facts = { stage: 'formal', office: 'headteacher', about: 'headteacher' }
  const posted = await visit(people.office, '/policy/try/concern/record', {
    ...facts,
    words: 'Mrs Secretfull complained about the head.',
  })
  expect(posted.location).toBe('/inbox/passed-on')
  for (const actor of [people.office, people.headteacher, people.dsl]) {
    for (const page of ['/incidents', '/for-you', '/inbox'])
      expect((await visit(actor, page)).text).not.toContain('Secretfull')
  }
  expect((await visit(people['trust-safeguarding-lead'], '/incidents')).text).toContain('Secretfull')
})

test('where only words may be kept the form says so, and takes no picture', async () => {
  const { visit, people, oakfield } = shared
  const facts = { nature: 'intimate-image-of-child', about: 'pupil', author: 'pupil' }
  const decided = await visit(people.dsl, `/policy/try/post?${new URLSearchParams(facts)}&show=all`)
  const to = /href="(\/inbox\/new[^"]*)"/.exec(decided.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const form = await visit(people.dsl, to)
  expect(form.text).not.toContain('type="file"')
  const entry = { ...facts, school: oakfield, words: 'I was told of a picture.' }
  const picture = new File([new Uint8Array([1, 2, 3])], 'a.png', { type: 'image/png' })
  const refused = await visit(people.dsl, '/inbox/new', { ...entry, screenshot: picture })
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('I was told of a picture.')
  const entered = await visit(people.dsl, '/inbox/new', entry)
  expect(entered.location).toMatch(/^\/inbox\/BR-.*what-to-do$/)
  expect((await visit(people.dsl, entered.location ?? '')).text).toContain('nude or sexual picture')
})

test('a post about the headteacher is passed on as it is entered', async () => {
  const { visit, people, oakfield } = shared
  const entered = await visit(people.office, '/inbox/new', {
    school: oakfield,
    words: 'Somebody writes that Secretkept did it.',
    nature: 'allegation',
    about: 'headteacher',
    author: 'parent',
  })
  expect(entered.location).toBe('/inbox/passed-on')
  for (const actor of [people.office, people.headteacher])
    expect((await visit(actor, '/inbox')).text).not.toContain('Secretkept')
  expect((await visit(people['trust-safeguarding-lead'], '/incidents')).text).toContain('Secretkept')
})

test('from the inbox a post goes to its own form, and anything else to its questions', async () => {
  const { visit, people } = shared
  expect((await visit(people.office, '/inbox')).text).toContain('href="/inbox/happened"')
  const { text } = await visit(people.office, '/inbox/happened')
  expect(text).toContain('href="/inbox/new"')
  expect(text).toContain('href="/policy/try/concern"')
  expect(text).not.toContain('href="/policy/try/post"')
})

test('what shows from where a post came is not asked', async () => {
  const { visit, people, hear } = shared
  const reference = await hear('Oakfield Primary School is hiring', { url: 'https://gazette.example/b' })
  const { text } = await visit(people.communications, `/inbox/${reference}/triage`)
  const known = plain(/id="answers".*?<\/section>/s.exec(text)?.[0] ?? '')
  expect(known).toContain('Who can see itEverybody')
  expect(known).toContain('Where it standsA website, a blog or a newspaper')
  expect((await visit(people.communications, `/inbox/${reference}`)).text).not.toContain('Severity:')
})
