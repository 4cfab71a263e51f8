import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import MailComposer from 'nodemailer/lib/mail-composer'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { ReceivedMail } from '../domain/mail.ts'
import { readEmail } from '../intake/email.ts'
import { root } from '../root.ts'
import { readMailDocument } from './mail-document.ts'
import { openMailReader } from './mail-worker.ts'

const noticedAt = new Date('2026-11-18T12:00:00Z')
const how = { address: 'tell@larch.example', ours: ['birdsong@larch.example'], trusted: 'mx.larch.example' }

const mailOf = (name: string) => readFile(join(root, 'tests/support/mails', `${name}.eml`))

async function read(bytes: Uint8Array, cut = false) {
  const event = await readMailDocument(bytes, cut, how)
  const email = readEmail(event, noticedAt)
  if (email.type !== 'report') throw new Error(email.because)
  return { ...email, kept: event.files, body: JSON.parse(event.body) as ReceivedMail }
}

function compose(mail: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> {
  return new MailComposer({ from: 'Jo <jo@example.org>', to: 'tell@larch.example', ...mail })
    .compile()
    .build()
}

test('a forward from Gmail: whose words are whose, the post’s link, the school, and a sender who is vouched for', async () => {
  const { said, parts, authenticated, sender } = await read(await mailOf('gmail'))
  expect(said.title).toBe('Have you seen this?')
  expect(said.text).toBe(
    [
      'A parent sent me this. It names one of our teachers.',
      '',
      '[Forwarded message]',
      'From: Jo Parent <jo.parent@example.org>',
      'Sent: Tue, 17 Nov 2026 at 21:14',
      'Subject: Have you seen this?',
      '',
      'It is in the village group: https://www.facebook.com/groups/ashby/posts/12345',
      '',
      'The head’s car park rules are a joke, it says.',
    ].join('\n'),
  )
  expect(said.url).toBe('https://www.facebook.com/groups/ashby/posts/12345')
  expect(said.publishedAt).toBe('2026-11-18T11:02:41.000Z')
  expect(parts).toEqual(['oakfield-primary-school'])
  expect(sender.address).toBe('pat.office@larch.example')
  expect(authenticated).toBe(true)
})

test('a forward from Outlook, as HTML: its letters are read rightly, and its link is unwrapped', async () => {
  const { said, parts, authenticated } = await read(await mailOf('outlook'))
  expect(said.title).toBe('Complaint on the Gazette’s page')
  expect(said.text).toContain(
    'Please look at this for Riverside Academy.\n\n[Forwarded message]\nFrom: Sam Reader <sam@example.org>',
  )
  expect(said.text).toContain('Somebody wrote “never again” under this article.')
  expect(said.text).not.toContain('MsoNormal')
  expect(said.url).toBe('https://gazette.example/news/7')
  expect(said.text).toContain('https://gazette.example/news/7')
  expect(parts).toEqual([])
  expect(authenticated).toBe(false)
})

test('a forward from Apple Mail: the marks before its lines are gone, and plus stands for the dot', async () => {
  const { said, parts } = await read(await mailOf('apple-mail'))
  expect(said.text).toContain(
    'This was sent to the PTA address.\n\n[Forwarded message]\nFrom: Alex Neighbour',
  )
  expect(said.text).toContain('\n\nPupils of yours were loud again on Saturday.\n\nIt is all over TikTok:')
  expect(said.url).toBe('https://www.tiktok.com/@ashby/video/99')
  expect(parts).toEqual(['riverside-academy'])
})

test('a forward from an iPhone: its picture is kept as it came, its program is named and not kept', async () => {
  const { said, files, kept } = await read(await mailOf('iphone'))
  expect(said.text).toContain('My son got this, please look.\n\n[Forwarded message]')
  expect(said.text).toContain('Here is what they wrote about him.')
  expect(said.text).not.toContain('Sent from my iPhone')
  expect(said.text).toContain(
    '[An attachment was not kept: “invoice.exe”, because it is neither a picture nor a PDF.]',
  )
  expect(files.map(({ name, because }) => [name, because === null])).toEqual([
    ['IMG_0042.png', true],
    ['invoice.exe', false],
  ])
  expect(kept.map(({ mediaType }) => mediaType)).toEqual(['image/png'])
  expect(files[0]?.sha256).toBe(kept[0]?.sha256)
})

test('messages that are attached are read, also those inside them', async () => {
  const { said } = await read(await mailOf('attached'))
  expect(said.text).toBe(
    [
      'I attach two that came to us.',
      '',
      '[Forwarded message]',
      'From: Robin <robin@example.org>',
      'Sent: Mon, 16 Nov 2026 08:00:00 +0000',
      'Subject: First',
      '',
      'The first one.',
      '',
      '[Forwarded message]',
      'From: Chris <chris@example.org>',
      'Subject: Deeper',
      '',
      'The one inside the first.',
    ].join('\n'),
  )
})

test('the body keeps everything but the bytes of what hung on the mail', async () => {
  const { body } = await read(await mailOf('iphone'))
  expect(body.headers).toContainEqual({ name: 'x-mailer', value: 'iPhone Mail (23A1)' })
  expect(JSON.stringify(body)).not.toContain('iVBORw0KGgo')
})

test('what a photograph says of where and when it was taken is kept in it', async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
    .withExif({ IFD0: { Copyright: 'Jo of Ashby' } })
    .jpeg()
    .toBuffer()
  const { kept } = await read(
    await compose({ text: 'See', attachments: [{ filename: 'a.jpg', content: photo }] }),
  )
  expect(Buffer.from(kept[0]?.bytes ?? []).equals(photo)).toBe(true)
})

test('a PDF is kept unless it can act by itself', async () => {
  const plain = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n')
  const active = Buffer.from('%PDF-1.7\n1 0 obj <</S /J#61vaScript>> endobj\ntrailer\n%%EOF\n')
  const attachments = [
    { filename: 'letter.pdf', content: plain },
    { filename: 'trick.pdf', content: active },
    { filename: 'half.pdf', content: plain.subarray(0, 20) },
  ]
  const { files } = await read(await compose({ text: 'See', attachments }))
  expect(files.map(({ name, because }) => [name, because])).toEqual([
    ['letter.pdf', null],
    ['trick.pdf', 'it holds programs or other files'],
    ['half.pdf', 'it is damaged or incomplete'],
  ])
})

test('of more than 200 attachments the rest is only counted', async () => {
  const attachments = Array.from({ length: 205 }, (_, n) => ({ filename: `${n}.txt`, content: `${n}` }))
  const { files, said } = await read(await compose({ text: 'See', attachments }))
  expect(files).toHaveLength(201)
  expect(files.at(-1)).toMatchObject({ name: '5 more' })
  expect(said.text).toContain('[181 more attachments were not kept.]')
})

test('a name cannot change how the words around it are read', async () => {
  const attachments = [{ filename: 'a\u202egpj.exe”]', content: 'x' }]
  const { files } = await read(await compose({ text: 'See', attachments }))
  expect(files[0]?.name).toBe('agpj.exe')
})

test('where a message was cut, its last attachment is not taken for a whole one', async () => {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const whole = await compose({ text: 'Look', attachments: [{ filename: 'a.png', content: picture }] })
  const { files, said } = await read(whole.subarray(0, whole.length - 60), true)
  expect(said.text).toContain('Look')
  expect(files[0]?.because).toBe('the message was too large to be read to its end')
})

test.each([
  ['a result of a server that we do not trust', 'evil.example; dmarc=pass header.from=larch.example', false],
  ['a result for another domain', 'mx.larch.example; dmarc=pass header.from=evil.example', false],
  ['a result inside a comment', 'mx.larch.example; dmarc=fail (dmarc=pass header.from=larch.example)', false],
  ['a signature of another domain', 'mx.larch.example; dkim=pass header.d=evil.example', false],
  ['a signature of the domain itself', 'mx.larch.example 1; dkim=pass header.i=@larch.example', true],
])('%s', async (_, result, expected) => {
  const bytes = await compose({
    from: 'Pat <pat@larch.example>',
    text: 'Hello',
    headers: { 'Authentication-Results': result },
  })
  expect((await read(bytes)).authenticated).toBe(expected)
})

test('only the topmost result of the trusted server counts: what is below may be the sender’s', async () => {
  const [first, second] = ['dmarc=fail', 'dmarc=pass header.from=larch.example'].map(
    (result) => `Authentication-Results: mx.larch.example; ${result}\r\n`,
  )
  const rest = 'From: pat@larch.example\r\nTo: tell@larch.example\r\n\r\nHello\r\n'
  expect((await read(Buffer.from(`${first}${second}${rest}`))).authenticated).toBe(false)
  expect((await read(Buffer.from(`${second}${first}${rest}`))).authenticated).toBe(true)
})

test('the same mail is known again whatever number it has, and brought to another address it is another version', async () => {
  const mail = 'From: a@x.example\r\nTo: tell@larch.example\r\nMessage-ID: <1@x>\r\n\r\nHello\r\n'
  const here = await readMailDocument(Buffer.from(`Delivered-To: a@larch.example\r\n${mail}`), false, how)
  const again = await readMailDocument(
    Buffer.from(`Received: by b\r\nDelivered-To: a@larch.example\r\n${mail}`),
    false,
    how,
  )
  const there = await readMailDocument(Buffer.from(`Delivered-To: b@larch.example\r\n${mail}`), false, how)
  expect(again).toMatchObject({ externalId: here.externalId, externalVersion: here.externalVersion })
  expect(there.externalId).toBe(here.externalId)
  expect(there.externalVersion).not.toBe(here.externalVersion)
})

test('whatever bytes come are an event', async () => {
  const pieces = fc.constantFrom(
    'From: ',
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n',
    '--b\r\n',
    'Content-Type: message/rfc822\r\n\r\n',
    'Content-Transfer-Encoding: base64\r\n\r\n',
    'Subject: =?utf-8?q?=ff=fe?=\r\n',
    '\r\n\r\n',
    '<html><style>',
    '\u0000',
  )
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''))),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), async (any, cut) => {
      const event = await readMailDocument(any, cut, how)
      return event.externalId.startsWith('mail:') && typeof JSON.parse(event.body) === 'object'
    }),
    { numRuns: 300 },
  )
})

test('a message of thousands of parts is set aside, and the next one is read', async () => {
  const reader = openMailReader(how)
  const hostile = `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5000)}`
  expect(JSON.parse((await reader.read(Buffer.from(hostile), false)).body)).toHaveProperty('unreadable')
  expect(JSON.parse((await reader.read(await mailOf('gmail'), false)).body)).toHaveProperty('subject')
  await reader.close()
})

test('a message that takes too long is given up, and the next one is read', async () => {
  const impatient = openMailReader(how, 0)
  expect(JSON.parse((await impatient.read(await mailOf('gmail'), false)).body)).toHaveProperty('unreadable')
  await impatient.close()
})
