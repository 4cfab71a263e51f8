import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  askedOn,
  carriedIn,
  headingOf,
  readAloud,
  receiptOn,
  sendForm,
  walkThrough,
} from '../../../../tests/support/front-door-walk.ts'
import { type World, world } from '../../../../tests/support/world.ts'
import { type Actor, schoolRoles, system } from '../../../domain/actor.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listMentions } from '../../../store/inbox.ts'
import { findMention } from '../../../store/mentions.ts'
import { addSetting } from '../../../store/settings.ts'

let w: World & { leave(): Promise<void> }
const home = '/s/oakfield-primary-school'

beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const inTheGroup = {
  who: 'pupil-7',
  danger: 'no',
  what: ['unkind'],
  author: 'pupil',
  about: ['me'],
  audience: 'private',
  platform: 'whatsapp',
  trouble: 'no',
  words: 'They laugh at me in the group.',
  you: 'anonymous',
}

/** The facts of what was told in these words. */
const factsTold = (words: string) =>
  asActor(w.database, system(w.id), async (transaction) => {
    const states = ['new', 'in-hand', 'incident'] as const
    const all = await listMentions(transaction, { states, order: 'newest', limit: 100 })
    const told = all.find(({ text }) => text?.includes(words))
    return told && (await findMention(transaction, told.reference))?.facts
  })

/** Everybody with an account of the school. */
const ofTheSchool = () => schoolRoles.map((role) => w.people[role])

/** All that somebody reads in the places where their work begins. */
const workOf = async (somebody: Actor) =>
  (await Promise.all(['/inbox', '/incidents', '/for-you'].map((place) => w.visit(somebody, place))))
    .map(({ text }) => text)
    .join('\n')

test('a pupil of eight is asked few things, danger first and what the policy misses most next', async () => {
  const { page, asks } = await walkThrough(w, `${home}/happened`, inTheGroup)
  expect(asks).toEqual([
    'who',
    'danger',
    'what',
    'author',
    'about',
    'audience',
    'platform',
    'trouble',
    'words',
    'you',
  ])
  expect(headingOf(page)).toBe('Is this right?')
  const read = readAloud(page)
  for (const words of [
    'Somebody was mean',
    'Another child from school',
    'WhatsApp',
    'They laugh at me',
    'No name',
  ])
    expect(read).toContain(words)
})

test('whoever knows nothing gets to the end all the same', async () => {
  for (const door of ['happened', 'worried', 'question']) {
    for (const who of ['pupil-7', 'pupil-11', 'parent', 'staff', 'other']) {
      const { page } = await walkThrough(w, `${home}/${door}`, {
        who,
        trouble: 'not-sure',
        words: 'Something',
        you: 'anonymous',
      })
      expect([door, who, askedOn(page)]).toEqual([door, who, 'check'])
    }
  }
})

test('where somebody is in danger, help comes before anything else, and one can go on', async () => {
  const path = `${home}/happened`
  const who = await sendForm(w, await w.visit(null, path), path, { who: 'pupil-11' })
  for (const danger of ['yes', 'unknown']) {
    const help = await sendForm(w, who, path, { danger })
    expect(askedOn(help)).toBe('safe')
    expect(help.text).toContain('href="tel:999"')
    expect(help.text).toContain('0800 1111')
    expect(help.text).toContain('ceop.police.uk')
    expect(askedOn(await sendForm(w, help, path, {}))).toBe('what')
  }
})

test('the school’s own number stands beside the others where the trust has filled it in', async () => {
  // At another address: the page is kept until a command has changed something, and this goes round the commands.
  expect((await w.visit(null, `${home}?for=staff`)).text).not.toContain('Ring the school')
  await asActor(w.database, system(w.id), (transaction) =>
    addSetting(transaction, w.id, {
      number: 1,
      name: `contacts.${w.oakfield}`,
      act: 'changed',
      value: {
        'safeguarding-lead': { name: 'Hidden Name', phone: '01632 960 123', email: 'hidden@a.example' },
      },
      person: null,
      at: w.services.now(),
    }),
  )
  const page = await w.visit(null, home)
  expect(page.text).toContain('href="tel:01632960123"')
  expect(page.text).not.toMatch(/Hidden Name|hidden@a/)
})

test('what was told reaches the school with its facts, and the six words open it again', async () => {
  const path = `${home}/happened`
  const { page } = await walkThrough(w, path, inTheGroup)
  const sent = await sendForm(w, page, path, {}, 'send')
  expect(headingOf(sent)).toBe('Thank you for telling us')
  const six = receiptOn(sent)
  expect(six).toHaveLength(6)
  expect(await factsTold('They laugh at me')).toMatchObject({
    kind: 'post',
    nature: ['bullying'],
    author: 'pupil',
    about: ['pupil'],
    platform: 'whatsapp',
  })

  const back = await w.visit(null, `${home}/receipt`, {
    receipt: ` ${six.join('- ').toUpperCase()}.`,
    go: 'open',
  })
  expect(back.status).toBe(200)
  expect(readAloud(back)).toContain('They laugh at me in the group.')
  const more = await sendForm(
    w,
    back,
    `${home}/receipt`,
    { message: 'It happened again <b>today</b>.' },
    'add',
  )
  expect(readAloud(more)).toContain('It happened again <b>today</b>.')
  expect(more.text).not.toContain('<b>today')
  const empty = await sendForm(w, more, `${home}/receipt`, { message: ' ' }, 'add')
  expect([empty.status, readAloud(empty).includes('Write something first')]).toEqual([400, true])
})

test('other words open nothing, and what was typed stands there again', async () => {
  const wrong = await w.visit(null, `${home}/receipt`, { receipt: 'one two three four five six', go: 'open' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('value="one two three four five six"')
  const none = await w.visit(null, `${home}/receipt`, { receipt: ' ', go: 'open' })
  expect([none.status, readAloud(none).includes('Write your six words')]).toEqual([400, true])
})

test('a worry about the headteacher goes to the trust, says so before it is sent, and names the days', async () => {
  const path = `${home}/worried`
  const { page, asks } = await walkThrough(w, path, {
    who: 'parent',
    danger: 'no',
    topic: 'treated',
    about: ['headteacher'],
    stage: 'new',
    words: 'The headteacher Marlowsecret shouted at my son.',
    help: 'An apology.',
    you: 'named',
    name: 'Jo Bell',
    contact: 'jo@bell.example',
  })
  expect(asks).toContain('reads')
  expect(asks).not.toContain('trouble')
  expect(readAloud(page)).toContain('the safeguarding lead of Larch Trust, who is not at the school')
  const sent = await sendForm(w, page, path, {}, 'send')
  expect(readAloud(sent)).toContain('Somebody gets in touch to talk about it by Thursday 19 November.')
  expect(readAloud(sent)).toContain('We answer by Wednesday 25 November.')
  const back = await w.visit(null, `${home}/receipt`, { receipt: receiptOn(sent).join(' '), go: 'open' })
  expect(readAloud(back)).toContain('We answer by Wednesday 25 November.')

  expect(await workOf(w.people['trust-safeguarding-lead'])).toContain('Marlowsecret')
  for (const somebody of [...ofTheSchool(), w.people['trust-communications']]) {
    expect(await workOf(somebody)).not.toMatch(/Marlowsecret|Jo Bell/)
  }
})

test('what the headteacher did online goes to the trust as well, whatever is said of the usual reader', async () => {
  const path = `${home}/happened`
  const { page, asks } = await walkThrough(w, path, {
    ...inTheGroup,
    what: ['grown-up'],
    author: 'headteacher',
    words: 'The head writes to me at night. Nightsecret.',
  })
  expect(asks).toContain('reads')
  await sendForm(w, page, path, {}, 'send')
  expect(await workOf(w.people['trust-safeguarding-lead'])).toContain('Nightsecret')
  for (const somebody of ofTheSchool()) expect(await workOf(somebody)).not.toContain('Nightsecret')
})

test('whoever is not sure whether the usual reader is a problem is heard by the trust alone', async () => {
  const path = `${home}/happened`
  const { page } = await walkThrough(w, path, { ...inTheGroup, trouble: 'not-sure', words: 'Doubtsecret' })
  await sendForm(w, page, path, {}, 'send')
  expect(await workOf(w.people['trust-safeguarding-lead'])).toContain('Doubtsecret')
  for (const somebody of ofTheSchool()) expect(await workOf(somebody)).not.toContain('Doubtsecret')
})

test('a complaint about personal information is acknowledged within thirty days, and says where to go after that', async () => {
  const path = `${home}/worried`
  const { page } = await walkThrough(w, path, {
    who: 'parent',
    danger: 'no',
    topic: 'data',
    about: ['school'],
    stage: 'new',
    trouble: 'no',
    words: 'You gave my address to another family.',
    you: 'anonymous',
  })
  const sent = readAloud(await sendForm(w, page, path, {}, 'send'))
  expect(sent).toContain('by Friday 18 December, which is within 30 days')
  expect(sent).toContain('ico.org.uk')
})

test('a question about an app’s age is answered with each figure before anybody is asked', async () => {
  const path = `${home}/question`
  const found = await sendForm(w, await w.visit(null, path), path, {
    words: 'How old do you have to be for WhatsApp?',
  })
  expect(readAloud(found)).toContain('Our policy: 16. The app itself: 13.')
  expect(readAloud(found)).toContain('0808 800 5000')
  const typed = await w.visit(null, `${path}/answers`, { words: 'whatsapp age' })
  expect(typed.text).toContain('The app itself: 13')
  const { page } = await walkThrough(w, path, {
    words: 'When is the fair?',
    who: 'parent',
    topic: 'school',
    you: 'anonymous',
  })
  expect(readAloud(await sendForm(w, page, path, {}, 'send'))).toContain(
    'answered by the school office, by Thursday 19 November',
  )
})

test('everything can be changed at the end, and what depends on it is asked anew', async () => {
  const path = `${home}/happened`
  const { page } = await walkThrough(w, path, inTheGroup)
  const what = await sendForm(w, page, path, {}, 'change:what')
  expect(what.text).toMatch(/value="unkind"[^>]*checked|checked=""[^>]*value="unkind"/)
  const next = await sendForm(w, what, path, { what: ['young'] })
  expect(askedOn(next)).toBe('harm')
  expect(carriedIn(next).words).toBe('They laugh at me in the group.')
})

test('going back shows what was answered, and keeps what was typed on the page that is left', async () => {
  const path = `${home}/happened`
  const first = await w.visit(null, path)
  const danger = await sendForm(w, first, path, { who: 'staff' })
  const back = await sendForm(w, danger, path, { danger: 'no' }, 'back')
  expect(askedOn(back)).toBe('who')
  expect(back.text).toMatch(/value="staff"[^>]*checked|checked=""[^>]*value="staff"/)
  expect(carriedIn(back).danger).toBe('no')
})

test('nothing chosen is said at the question, and nothing that was answered is lost', async () => {
  const path = `${home}/happened`
  const danger = await sendForm(w, await w.visit(null, path), path, { who: 'pupil-7' })
  const wrong = await sendForm(w, danger, path, {})
  expect([wrong.status, askedOn(wrong), carriedIn(wrong).who]).toEqual([400, 'danger', 'pupil-7'])
  expect(wrong.text).toContain('href="#danger"')
})
