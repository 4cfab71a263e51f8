import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Dovecot, dovecotMissing, startDovecot } from '../../tests/support/dovecot.ts'
import type { ReceivedMail } from '../domain/mail.ts'
import type { Cursor, Finding } from '../domain/source.ts'
import { type ReadMailbox, readMailbox, tryMailbox } from './imap.ts'
import { readAccount } from './mail-account.ts'

const letter = (subject: string, words = 'Hello') =>
  `From: Jo <jo@example.org>\r\nTo: tell@larch.example\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@x>\r\n\r\n${words}\r\n`
const common = { address: 'tell@larch.example', ours: [] }

type Read = { subjects: (string | null)[]; ids: string[]; cursor: Cursor; findings: Finding[] }

/** Reads until so many batches have come, however long that takes. */
async function readUntil(
  batches: number,
  options: Partial<ReadMailbox>,
  meanwhile?: () => Promise<unknown>,
): Promise<Read> {
  const stop = new AbortController()
  const read: Read = { subjects: [], ids: [], cursor: options.cursor ?? {}, findings: [] }
  let left = batches
  const ended = await readMailbox({
    ...common,
    url: undefined,
    cursor: {},
    signal: stop.signal,
    async onBatch({ events, cursor, findings }) {
      for (const { body, externalId } of events) {
        read.subjects.push((JSON.parse(body) as ReceivedMail).subject)
        read.ids.push(externalId)
      }
      read.cursor = cursor
      read.findings.push(...(findings ?? []))
      left--
      if (left === 0) stop.abort()
      else await meanwhile?.()
    },
    ...options,
  })
  expect(ended).toEqual({ type: 'stopped' })
  return read
}

describe.skipIf(dovecotMissing !== null)(
  `a mailbox on a real Dovecot${dovecotMissing ? ` (${dovecotMissing})` : ''}`,
  () => {
    let dovecot: Dovecot
    beforeAll(async () => {
      dovecot = await startDovecot()
    })
    afterAll(() => dovecot.stop())

    test('what is in it is read in its order, and read on from the cursor', async () => {
      for (const subject of ['one', 'two', 'three']) await dovecot.deliver(letter(subject), 'order')
      const url = dovecot.url('order')
      const first = await readUntil(1, { url })
      expect(first.subjects).toEqual(['one', 'two', 'three'])
      await dovecot.deliver(letter('four'), 'order')
      expect((await readUntil(1, { url, cursor: first.cursor })).subjects).toEqual(['four'])
    })

    test('where nothing is new, the last message does not come again', async () => {
      await dovecot.deliver(letter('only'), 'trap')
      const { cursor } = await readUntil(1, { url: dovecot.url('trap') })
      expect((await readUntil(1, { url: dovecot.url('trap'), cursor })).subjects).toEqual([])
    })

    test('what arrives while it is being watched is read at once', async () => {
      const deliver = () => dovecot.deliver(letter('while'), 'idle')
      // Without a word from the server it would be looked at again in ten minutes only.
      const { subjects } = await readUntil(
        2,
        { url: dovecot.url('idle'), wait: 600_000 },
        async () => void deliver(),
      )
      expect(subjects).toEqual(['while'])
    })

    test('many are handed over in batches, each with its own cursor', async () => {
      await dovecot.asClient(async (client) => {
        for (let n = 0; n < 45; n++) await client.append('INBOX', Buffer.from(letter(`n${n}`)))
      }, 'many')
      const first = await readUntil(1, { url: dovecot.url('many') })
      expect(first.subjects).toHaveLength(20)
      const rest = await readUntil(2, { url: dovecot.url('many'), cursor: first.cursor })
      expect([...first.subjects, ...rest.subjects]).toEqual(Array.from({ length: 45 }, (_, n) => `n${n}`))
    })

    test('where the server numbers its messages anew, all are read again, and are the same as before', async () => {
      for (const subject of ['a', 'b']) await dovecot.deliver(letter(subject), 'anew')
      const url = dovecot.url('anew')
      const before = await readUntil(1, { url })
      await dovecot.numberAnew('anew')
      await dovecot.deliver(letter('c'), 'anew')
      const after = await readUntil(1, { url, cursor: before.cursor })
      expect(after.cursor.uidValidity).not.toBe(before.cursor.uidValidity)
      expect(after.subjects.toSorted()).toEqual(['a', 'b', 'c'])
      expect(after.ids).toEqual(expect.arrayContaining(before.ids))
      expect(after.findings).toEqual([
        { type: 'note', sentence: expect.stringContaining('numbered its messages anew') },
      ])
    })

    test('the cursor of another mailbox says nothing about this one', async () => {
      await dovecot.deliver(letter('mine'), 'other')
      const cursor = { mailbox: 'else@where/INBOX', uidValidity: '1', uid: 99 }
      expect((await readUntil(1, { url: dovecot.url('other'), cursor })).subjects).toEqual(['mine'])
    })

    test('of a message that is too large the beginning is read, and that is said', async () => {
      await dovecot.deliver(letter('huge', 'word '.repeat(10_000)), 'large')
      const limits = { answer: 10_000, message: 20_000 }
      const { subjects, findings } = await readUntil(1, { url: dovecot.url('large'), limits })
      expect(subjects).toEqual(['huge'])
      expect(findings).toEqual([{ type: 'gap', sentence: expect.stringContaining('only its first') }])
    })

    test('nothing in it is changed: what was unread stays unread', async () => {
      await dovecot.deliver(letter('quiet'), 'unread')
      await readUntil(1, { url: dovecot.url('unread') })
      const seen = await dovecot.asClient(async (client) => {
        await client.mailboxOpen('INBOX')
        return client.search({ seen: true }, { uid: true })
      }, 'unread')
      expect(seen).toEqual([])
    })

    test('an event that cannot be kept ends the reading, and it comes again', async () => {
      await dovecot.deliver(letter('kept late'), 'commit')
      const url = dovecot.url('commit')
      const failing = readMailbox({
        ...common,
        url,
        cursor: {},
        signal: new AbortController().signal,
        onBatch: () => Promise.reject(new Error('the database is away')),
      })
      await expect(failing).rejects.toThrow('the database is away')
      expect((await readUntil(1, { url })).subjects).toEqual(['kept late'])
    })

    test('a try says how much is in it, or what is wrong', async () => {
      await dovecot.deliver(letter('x'), 'try')
      const url = dovecot.url('try')
      expect(await tryMailbox(`${url}?trusted=MX.larch.example`)).toEqual({
        type: 'works',
        messages: 1,
        trusts: 'mx.larch.example',
      })
      const sentence = async (address: string) => {
        const tried = await tryMailbox(address)
        return tried.type === 'failed' ? tried.sentence : 'works'
      }
      expect(await sentence(url.replace(/:[^:@/]+@/, ':wrong@'))).toContain('did not accept the sign-in')
      expect(await sentence(url.replace('INBOX', 'Reports'))).toContain('no such folder')
      expect(await sentence(url.replace('imap:', 'imaps:'))).toContain('speaks no TLS')
    })
  },
)

describe('without a server that behaves', () => {
  async function aServer(talk: (socket: Socket) => void): Promise<string> {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      talk(socket)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    return `imap://a:b@127.0.0.1:${(server.address() as AddressInfo).port}/INBOX`
  }
  const limits = { answer: 300, message: 1000 }

  test.each<[string, (socket: Socket) => void, RegExp]>([
    ['says nothing', () => {}, /in time/],
    [
      'says a little for ever',
      (socket) => {
        socket.write('* OK [CAPABILITY IMAP4rev1] hello\r\n')
        const drip = setInterval(() => socket.write('* OK still here\r\n'), 20)
        socket.on('close', () => clearInterval(drip))
      },
      /in time/,
    ],
    [
      'sends a line without an end',
      (socket) => {
        socket.write('* OK ')
        const flood = setInterval(() => socket.write('x'.repeat(1_000_000)), 1)
        socket.on('close', () => clearInterval(flood))
      },
      /in time|more than was asked/,
    ],
    [
      'announces far more than was asked for',
      (socket) => socket.write('* OK hi\r\n* X {999999999}\r\n'),
      /more than was asked|in time|broke/,
    ],
    ['hangs up', (socket) => socket.end(), /broke/],
  ])('one that %s does not hold us', async (_, talk, sentence) => {
    const url = await aServer(talk)
    const ended = await readMailbox({
      ...common,
      url,
      cursor: {},
      signal: new AbortController().signal,
      onBatch: async () => {},
      limits,
    })
    expect(ended).toMatchObject({ type: 'transient', finding: { sentence: expect.stringMatching(sentence) } })
  })

  test('a server that offers no encryption is not told the password, unless it is this machine', async () => {
    expect(readAccount('imap://a:b@mail.example/INBOX')).toMatchObject({ account: { tls: 'upgrade' } })
    expect(readAccount('imaps://a:b@mail.example/INBOX')).toMatchObject({
      account: { tls: 'at-once', port: 993 },
    })
    expect(readAccount('imap://a:b@127.0.0.1/INBOX')).toMatchObject({ account: { tls: 'none' } })
    expect(readAccount('imap://a:b@127.0.0.1.evil.example/INBOX')).toMatchObject({
      account: { tls: 'upgrade' },
    })
  })

  test('an address is read with whatever signs a password has', () => {
    expect(
      readAccount('imaps://tell%40larch.example:p%3Aw%2F%@mail.example:9930/Reports%2FIn'),
    ).toMatchObject({
      account: {
        user: 'tell@larch.example',
        pass: 'p%3Aw%2F%',
        host: 'mail.example',
        port: 9930,
        folder: 'Reports/In',
      },
    })
    for (const wrong of [undefined, '', 'mail.example', 'https://a:b@mail.example', 'imaps://mail.example'])
      expect(readAccount(wrong)).toMatchObject({
        type: 'refused',
        sentence: expect.stringContaining('MAIL_IN_URL'),
      })
  })
})
