import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../tests/support/mail-server.ts'
import { type Letter, sendLetter } from './smtp.ts'

let server: MailServer
beforeEach(async () => {
  server = await startMailServer()
})
afterEach(() => server.stop())

const letter: Letter = {
  from: 'Oakfield Primary <office@oakfield.example>',
  to: 'parent@mail.example',
  subject: 'A post of 3 November – “please”',
  body: 'Dear Ms O’Neill,\n\nWould you please take it down? £5\n.\nYours',
  messageId: '<letter-1.1@birdsong.oakfield.example>',
}

test('a letter arrives as it was written, as text only, under the number that was given to it', async () => {
  expect(await sendLetter(letter, server.url)).toMatchObject({
    type: 'accepted',
    messageId: letter.messageId,
    response: expect.stringMatching(/^250 /),
  })
  const [{ to, mail, raw } = server.received[0]!] = server.received
  expect(to).toBe(letter.to)
  expect(mail.text?.trimEnd()).toBe(letter.body)
  expect(mail.subject).toBe(letter.subject)
  expect(mail.messageId).toBe(letter.messageId)
  expect(mail.from?.text).toBe('"Oakfield Primary" <office@oakfield.example>')
  expect(raw).not.toMatch(/^auto-submitted:|^content-type: (multipart|text\/html)/im)
})

test('a sign-in goes with the address of the server, and a wrong one is a lasting refusal', async () => {
  const strict = await startMailServer({ user: 'birdsong', pass: 'secret' })
  try {
    expect((await sendLetter(letter, strict.url)).type).toBe('accepted')
    const wrong = await sendLetter(letter, strict.url.replace('secret', 'guess'))
    expect(wrong).toMatchObject({
      type: 'refused',
      lasting: true,
      sentence: expect.stringMatching(/sign-in/),
    })
    expect(JSON.stringify(wrong)).not.toMatch(/guess/)
  } finally {
    await strict.stop()
  }
})

test.each([
  ['no-such-person', true],
  ['spam', true],
  ['busy', false],
] as const)('a server that says %s has refused: lasting is %s', async (manner, lasting) => {
  server.manner = manner
  const sent = await sendLetter(letter, server.url)
  expect(sent).toMatchObject({ type: 'refused', lasting, sentence: expect.stringMatching(/not sent/) })
  expect(server.received).toEqual([])
})

test.each(['break-off', 'fall-silent'] as const)(
  'a server that takes the words and then does %s leaves the outcome unknown',
  async (manner) => {
    server.manner = manner
    expect(await sendLetter(letter, server.url, 1_000)).toMatchObject({ type: 'unknown' })
  },
)

test('a server that is not there is a passing refusal: nothing was sent', async () => {
  const { url } = server
  await server.stop()
  server = await startMailServer()
  expect(await sendLetter(letter, url, 2_000)).toMatchObject({ type: 'refused', lasting: false })
})

test.each([
  { subject: 'Hello\r\nBcc: all@mail.example' },
  { to: 'a@mail.example\nBcc: b@mail.example' },
  { to: 'a@mail.example, b@mail.example' },
  { to: 'Somebody <a@mail.example>' },
  { to: 'nobody' },
  { from: 'x@oakfield.example\r\nX-Evil: 1' },
])('nothing slips into the headers, and there is one address: %j', async (fault) => {
  expect(await sendLetter({ ...letter, ...fault }, server.url)).toMatchObject({
    type: 'refused',
    lasting: true,
  })
  expect(server.received).toEqual([])
})
