import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startProgram } from '../../tests/support/child-program.ts'
import { type Dovecot, dovecotMissing, startDovecot } from '../../tests/support/dovecot.ts'
import { type World, world } from '../../tests/support/world.ts'
import { readMailbox } from '../adapters/imap.ts'
import { connectMailbox } from '../commands/connect-mailbox.ts'
import { moveSource } from '../commands/manage-sources.ts'
import { readEvents } from '../commands/read-events.ts'
import type { Connector } from '../domain/connector.ts'
import { asActor } from '../store/as-actor.ts'
import { listMentions } from '../store/inbox.ts'
import { findSource, type Source } from '../store/sources.ts'
import { listenToStreams } from './listen-to-streams.ts'

type Stream = NonNullable<Connector['stream']>

const address = 'tell@larch.example'

describe.skipIf(dovecotMissing !== null)(
  `a trust’s mailbox on a real Dovecot${dovecotMissing ? ` (${dovecotMissing})` : ''}`,
  () => {
    let w: World & { leave(): Promise<void> }
    let dovecot: Dovecot
    let id: string
    beforeAll(async () => {
      w = await world()
      dovecot = await startDovecot()
      const connected = await connectMailbox(w.services, w.people.administrator, address)
      if (connected.type !== 'connected') throw new Error(connected.because)
      id = connected.source
    })
    afterAll(async () => {
      await dovecot.stop()
      await w.leave()
    })

    const deliver = (subject: string) =>
      dovecot.deliver(
        `From: jo@example.org\r\nTo: tell.oakfield-primary-school@larch.example\r\nMessage-ID: <${subject}@x>\r\nSubject: ${subject}\r\n\r\nHello\r\n`,
      )

    const source = async (): Promise<Source> => {
      const found = await asActor(w.database, w.people.administrator, (transaction) =>
        findSource(transaction, id),
      )
      if (!found) throw new Error('The source is gone')
      return found
    }

    /** Due again, whatever was said before: the tests’ clock stands still. */
    const dueAgain = () =>
      w.owner.query('update sources set due_at = $2, leased_by = null, leased_until = null where id = $1', [
        id,
        w.services.now(),
      ])

    const subjects = () =>
      asActor(w.database, w.people.dsl, async (transaction) =>
        (await listMentions(transaction, { states: ['new'], order: 'newest', limit: 500 }))
          .map(({ title }) => title)
          .toSorted(),
      )

    const onTermsChanged = () => () => {}
    const by = (stream: Stream) => ({
      connector: async (): Promise<Connector> => ({
        stream,
        check: () => Promise.reject(new Error('not asked')),
      }),
    })

    /** Runs the listener until `done`, with the real adapter unless another is given. */
    async function listen(done: () => Promise<boolean>, holder = 'a', read?: Stream): Promise<void> {
      await dueAgain()
      const stop = new AbortController()
      onTestFinished(() => stop.abort())
      const real: Stream = (options) =>
        readMailbox({ ...options, url: dovecot.url(), ours: ['birdsong@larch.example'] })
      const listening = listenToStreams(w.services, by(read ?? real), {
        holder,
        signal: stop.signal,
        onTermsChanged,
      })
      while (!(await done())) await new Promise((again) => setTimeout(again, 50))
      stop.abort()
      await listening
      await readEvents(w.services, { trust: w.id, source: id })
    }

    const heardOf = (uid: number) => async () => (await source()).cursor.uid === uid

    test('what comes in becomes a mention of its school, and the page says that the source works', async () => {
      await deliver('first')
      await listen(heardOf(1))
      expect(await subjects()).toEqual(['first'])
      expect(await source()).toMatchObject({ health: 'healthy', failures: 0, findings: [] })
      expect((await source()).heardAt).not.toBeNull()
      const page = await w.visit(w.people.administrator, `/sources/${id}`)
      expect(page.text).toContain('tell.oakfield-primary-school@larch.example')
      expect((await w.visit(w.people.dsl, '/inbox')).text).toContain('E-mail')
    })

    test('a process that is killed between fetching and keeping loses nothing and doubles nothing', async () => {
      await deliver('second')
      const child = startProgram('mail-fetcher', dovecot.url())
      expect(await child.line()).toBe('fetched 2')
      await child.end('SIGKILL')
      expect((await source()).cursor.uid).toBe(1)
      await listen(heardOf(2), 'b')
      expect(await subjects()).toEqual(['first', 'second'])
    })

    test('a process that is killed after keeping and before reading has its mail read once by another', async () => {
      await deliver('third')
      await listen(heardOf(3), 'c')
      // As if the same had been fetched again: an older cursor.
      await w.owner.query(`update sources set cursor = jsonb_set(cursor, '{uid}', '0') where id = $1`, [id])
      await listen(heardOf(3), 'd')
      expect(await subjects()).toEqual(['first', 'second', 'third'])
    })

    test('where the server numbers its messages anew nothing is doubled, and the page says what happened', async () => {
      const before = (await source()).cursor.uidValidity
      await dovecot.numberAnew()
      await deliver('fourth')
      await listen(async () => (await source()).cursor.uidValidity !== before, 'e')
      expect(await subjects()).toEqual(['first', 'fourth', 'second', 'third'])
      expect((await source()).findings).toEqual([
        { type: 'note', sentence: expect.stringContaining('numbered its messages anew') },
      ])
    })

    test('what is wrong stands on the source, without whose mailbox it is, and goes when it works again', async () => {
      const wrong = dovecot.url().replace(/:[^:@/]+@/, ':wrong@')
      const failing: Stream = (options) => readMailbox({ ...options, url: wrong, ours: [] })
      await listen(async () => (await source()).health === 'signed-out', 'f', failing)
      const [finding] = (await source()).findings
      expect(finding?.sentence).toContain('did not accept the sign-in')
      const before = (await source()).cursor
      await listen(async () => (await source()).health === 'healthy', 'g')
      expect((await source()).findings).toEqual([])
      expect((await source()).cursor).toEqual(before)
    })

    test('while it is paused nothing is read', async () => {
      await moveSource(w.services, w.people.administrator, id, 'pause')
      await deliver('later')
      let asked = 0
      const counting: Stream = async () => {
        asked++
        return { type: 'stopped' }
      }
      await dueAgain()
      const stop = new AbortController()
      const listening = listenToStreams(w.services, by(counting), {
        holder: 'h',
        signal: stop.signal,
        onTermsChanged,
      })
      setTimeout(() => stop.abort(), 1500)
      await listening
      expect(asked).toBe(0)
      await moveSource(w.services, w.people.administrator, id, 'go-on')
      await listen(async () => (await source()).cursor.uid === 5, 'i')
      expect(await subjects()).toContain('later')
    })
  },
)
