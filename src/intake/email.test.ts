import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AttachedFile, ReceivedMail } from '../domain/mail.ts'
import { readEmail, withoutDoubtfulFiles } from './email.ts'
import { partForwards } from './email-forward.ts'
import { linksIn, sharedLink } from './email-links.ts'
import { withoutTails } from './email-tails.ts'
import { IntakeError } from './intake-error.ts'
import { suggestsIntimateImage } from './intimate-words.ts'

const noticedAt = new Date('2026-11-18T12:00:00Z')

function mail(more: Partial<ReceivedMail> = {}): ReceivedMail {
  return {
    from: [{ name: 'Jo', address: 'jo@example.org' }],
    subject: 'Hello',
    date: null,
    messageId: '<1@example.org>',
    answers: [],
    text: 'Something was said about Oakfield.',
    html: null,
    within: [],
    headers: [],
    recipients: ['tell@larch.example'],
    address: 'tell@larch.example',
    ours: ['birdsong@larch.example'],
    authenticated: false,
    files: [],
    ...more,
  }
}

const raw = (body: string) => ({ kind: 'item' as const, externalId: 'mail:1', externalVersion: '1', body })
const read = (more: Partial<ReceivedMail>) => readEmail(raw(JSON.stringify(mail(more))), noticedAt)
const header = (name: string, value: string) => ({ headers: [{ name, value }] })

describe('no report is made of', () => {
  test.each<[string, Partial<ReceivedMail>, RegExp]>([
    ['an automatic answer', header('auto-submitted', 'auto-replied'), /automatic/],
    ['an answer that Outlook writes by itself', header('x-auto-response-suppress', 'All'), /automatic/],
    ['an old vacation program’s answer', header('precedence', 'auto_reply'), /automatic/],
    ['an answer that only its subject tells', { subject: 'Automatic reply: Hello' }, /automatic/],
    ['a bounce', header('return-path', '<>'), /delivered/],
    [
      'a bounce’s report',
      header('content-type', 'multipart/report; report-type=delivery-status'),
      /delivered/,
    ],
    [
      'what a mail server writes',
      { from: [{ name: '', address: 'MAILER-DAEMON@example.org' }] },
      /delivered/,
    ],
    ['a mailing', header('list-id', '<news.example.org>'), /many/],
    ['our own letter', { messageId: '<6f@birdsong.invalid>' }, /our own/],
    ['what we sent ourselves', { from: [{ name: '', address: 'Birdsong@Larch.example' }] }, /our own/],
    [
      'what our own address sent',
      { from: [{ name: '', address: 'tell.oakfield@larch.example' }] },
      /our own/,
    ],
    [
      'what goes round in circles',
      { headers: Array.from({ length: 60 }, () => ({ name: 'received', value: 'by a' })) },
      /our own/,
    ],
  ])('%s', (_, more, because) => {
    const email = read(more)
    expect(email).toEqual({ type: 'no-report', because: expect.stringMatching(because) })
  })

  test('nothing else: a header that says it is no automatic mail is believed', () => {
    expect(read(header('auto-submitted', 'no'))).toMatchObject({ type: 'report' })
    expect(read({ subject: 'Out of office hours, the gate was open' })).toMatchObject({ type: 'report' })
  })
})

test('the parts of the addresses that a mail came to, and of no other address, say which schools it is for', () => {
  const recipients = [
    'TELL.Oakfield@larch.example',
    'tell+riverside@larch.example',
    'tell@larch.example',
    'teller.oak@larch.example',
    'tell.elm@other.example',
  ]
  const lower = recipients.map((address) => address.toLowerCase())
  expect(read({ recipients: lower })).toMatchObject({ parts: ['oakfield', 'riverside'] })
})

test('an answer to a letter is read without the letter under it', () => {
  const text =
    'Thank you, I have removed it.\n\nFrom: School <office@larch.example>\nSent: Tuesday\nTo: Jo\nSubject: Your post\n\nDear Jo'
  expect(read({ subject: 'RE: Your post', text })).toMatchObject({
    said: { title: 'Your post', text: 'Thank you, I have removed it.' },
  })
})

test('a mail without words says so, and why what hung on it was not kept comes last', () => {
  const files: AttachedFile[] = [
    { name: 'a.zip', mediaType: '', size: 1, sha256: 'x', because: 'it is neither a picture nor a PDF' },
  ]
  expect(read({ text: null, files })).toMatchObject({
    said: {
      text: 'The message has no words.\n\n[An attachment was not kept: “a.zip”, because it is neither a picture nor a PDF.]',
    },
  })
})

describe('forwards', () => {
  const head = 'From: A <a@x.example>\nDate: Monday\nSubject: S\nTo: B'
  test.each([
    ['Gmail', `Mine\n\n---------- Forwarded message ---------\n${head}\n\nTheirs`],
    ['old Outlook', `Mine\n\n-----Original Message-----\n${head}\n\nTheirs`],
    ['Outlook', `Mine\n\n________________________________\n${head.replace('Date', 'Sent')}\n\nTheirs`],
    ['Outlook without a line', `Mine\n\n*From:* A\n*Sent:* Monday\n*To:* B\n*Subject:* S\n\nTheirs`],
    ['Apple Mail', `Mine\n\nBegin forwarded message:\n\n${head}\n\nTheirs`],
    ['iPhone', `Mine\n\n> Begin forwarded message:\n> \n${head.replaceAll(/^/gm, '> ')}\n> \n> Theirs`],
  ])('of %s are parted from the words above them', (_, text) => {
    expect(partForwards(text)).toMatchObject({ own: 'Mine', forwarded: [{ words: 'Theirs' }] })
  })

  test('inside forwards are parted in turn', () => {
    const inner = `---------- Forwarded message ---------\n${head}\n\nInnermost`
    const { forwarded } = partForwards(
      `Mine\n\n---------- Forwarded message ---------\n${head}\n\nOuter\n\n${inner}`,
    )
    expect(forwarded.map(({ words }) => words)).toEqual(['Outer', 'Innermost'])
  })

  test('words that only begin like a head are left where they are', () => {
    const text = 'From: the gate I saw it.\nThen they left.'
    expect(partForwards(text)).toEqual({ own: text, forwarded: [] })
  })

  test('any text is parted without losing a word of whoever wrote it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('From: a', 'Sent: b', 'To: c', '> x', '', 'word', '____________')),
        (lines) => {
          const { own, forwarded } = partForwards(lines.join('\n'))
          const kept = [
            own,
            ...forwarded.flatMap(({ head: parts, words }) => [...parts.map(({ value }) => value), words]),
          ]
          const count = (text: string) => text.match(/word/g)?.length ?? 0
          return count(kept.join('\n')) === count(lines.join('\n'))
        },
      ),
    )
  })
})

test.each([
  ['Look\n\n-- \nPat\n01234 567890', 'Look'],
  ['Look\n\nSent from my iPhone', 'Look'],
  ['Look\n\nGet Outlook for iOS', 'Look'],
  ['Look\n\nOn Tue, 17 Nov 2026 at 10:00, Jo <jo@example.org> wrote:\n> Before', 'Look'],
  ['Look\n\nOn Tue, 17 Nov 2026 at 10:00, Jo\n<jo@example.org> wrote:\n\n> Before', 'Look'],
  ['> They wrote\n\nand I answered', '> They wrote\n\nand I answered'],
  ['Sent from my iPhone', 'Sent from my iPhone'],
])('%j is read as %j', (text, expected) => {
  expect(withoutTails(text)).toBe(expected)
})

test('a post on a platform is what a mail is about; one of several other links is not guessed', () => {
  const post = 'https://www.instagram.com/p/abc'
  expect(sharedLink(linksIn(`See https://a.example/1 and ${post}.`, null))).toBe(post)
  expect(sharedLink(linksIn('See https://a.example/1', null))).toBe('https://a.example/1')
  expect(sharedLink(linksIn('See https://a.example/1 and https://a.example/2', null))).toBeNull()
  expect(linksIn('', '<a href="javascript:alert(1)">x</a><a href="https://b.example/?q=1">y</a>')).toEqual([
    'https://b.example/?q=1',
  ])
})

describe('an intimate image of a child', () => {
  const files: AttachedFile[] = [
    { name: 'a.jpg', mediaType: 'image/jpeg', size: 1, sha256: 'x', because: null },
  ]
  const kept = (more: Partial<ReceivedMail>) => {
    const body = withoutDoubtfulFiles(JSON.stringify(mail({ files, ...more })))
    return (JSON.parse(body) as ReceivedMail).files.every(({ because }) => because === null)
  }

  test.each<[string, Partial<ReceivedMail>]>([
    ['the words of whoever sends it', { text: 'Someone is sharing nudes of my daughter' }],
    ['the subject', { subject: 'Indecent image' }],
    ['what was forwarded', { within: [mail({ text: null, html: '<p>a <b>topless</b> photo</p>' })] }],
    ['the name of a file', { files: [{ ...files[0]!, name: 'her_naked_pic.jpg' }] }],
  ])('may be attached where %s suggest it, and then nothing that hung on it is kept', (_, more) => {
    expect(kept(more)).toBe(false)
  })

  test('is not suggested by everyday words', () => {
    expect(kept({ text: 'The car park in Essex, class 6, was full. See the brand new bench.' })).toBe(true)
    expect(suggestsIntimateImage('a s-e-x-t'.replaceAll('-', ''))).toBe(true)
  })

  test('is said to be in the mailbox still, with what to do', () => {
    const email = readEmail(
      raw(withoutDoubtfulFiles(JSON.stringify(mail({ files, text: 'nudes' })))),
      noticedAt,
    )
    expect(email).toMatchObject({
      said: { text: expect.stringMatching(/“a\.jpg”.*still in the mailbox.*do not open/s) },
    })
  })
})

test('whatever stands in a body, it is read or set aside', () => {
  const part = fc.oneof(fc.string(), fc.constant(null), fc.object(), fc.array(fc.object()))
  const body = fc.record(
    {
      address: fc.string(),
      subject: part,
      text: part,
      html: part,
      from: part,
      within: part,
      headers: part,
      recipients: part,
      files: part,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        body.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      (text) => {
        try {
          readEmail(raw(text), noticedAt)
          withoutDoubtfulFiles(text)
          return true
        } catch (error) {
          return error instanceof IntakeError
        }
      },
    ),
  )
})
