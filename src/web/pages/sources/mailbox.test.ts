import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dovecot, dovecotMissing, startDovecot } from '../../../../tests/support/dovecot.ts'
import { ownWorld, type World } from '../../../../tests/support/world.ts'

let dovecot: Dovecot | undefined
beforeAll(async () => {
  if (dovecotMissing === null) dovecot = await startDovecot()
})
afterAll(() => dovecot?.stop())

const connect = (w: World, address: string, act = 'connect') =>
  w.visit(w.people.administrator, '/sources/mailbox', { address, act })

test('where no mailbox is configured, the page says what to set, and keeps what was typed', async () => {
  const w = await ownWorld()
  const page = await connect(w, 'tell@larch.example')
  expect(page.text).toContain('MAIL_IN_URL')
  expect(page.text).toContain('value="tell@larch.example"')
  expect((await w.visit(w.people.administrator, '/sources')).text).not.toContain('E-mail')
})

test.skipIf(dovecotMissing !== null)(
  `a mailbox is tried, and connected where it can be read${dovecotMissing ? ` (${dovecotMissing})` : ''}`,
  async () => {
    const w = await ownWorld()
    w.setMailbox(dovecot?.url().replace('INBOX', 'Nowhere') ?? '')
    expect((await connect(w, 'tell@larch.example')).text).toContain('The account has no such folder.')
    w.setMailbox(dovecot?.url() ?? '')
    const tried = await connect(w, '', 'try')
    expect(tried.text).toContain('It is empty.')
    expect(tried.text).toContain('every sender is shown as not verified')
    const wrong = await connect(w, 'tell')
    expect(wrong.text).toContain('Give one e-mail address, like tell@example.org.')
    const connected = await connect(w, 'Tell@Larch.example')
    expect(connected.location).toMatch(/^\/sources\/[0-9a-f-]{36}\?done=connected$/)
    const page = await w.visit(w.people.administrator, connected.location ?? '')
    expect(page.text).toContain('tell.riverside-academy@larch.example')
    expect((await connect(w, 'tell@larch.example')).text).toContain('connected already')
  },
)

test('only those who look after sources reach it', async () => {
  const w = await ownWorld()
  expect((await w.visit(w.people.dsl, '/sources/mailbox')).status).not.toBe(200)
  expect((await w.visit(w.people['trust-communications'], '/sources/mailbox')).status).toBe(200)
})
