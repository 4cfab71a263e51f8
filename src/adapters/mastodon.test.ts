import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Snac, type SnacUser, snacMissing, startSnac } from '../../tests/support/snac.ts'
import type { Asked, Kept } from '../domain/connector.ts'
import type { Cursor, RawEvent } from '../domain/source.ts'
import { readRaw } from '../intake/read-raw.ts'
import { connectors } from './connectors.ts'

const nobody = { uris: new Set<string>(), dids: new Set<string>() }

describe.skipIf(snacMissing !== null)(
  `a real snac2${snacMissing ? ` (${snacMissing})` : ''}`,
  { timeout: 300_000 },
  () => {
    let snac: Snac
    let school: SnacUser
    let parent: SnacUser
    let connector: ReturnType<typeof connectors>
    beforeAll(async () => {
      snac = await startSnac()
      school = await snac.addUser('oakfield')
      parent = await snac.addUser('parent')
      connector = connectors({ allow: [snac.host], userAgent: 'Birdsong tests', ours: [] })
    })
    afterAll(() => snac?.stop())

    const asked = (cursor: Cursor, more: Partial<Asked> = {}): Asked => ({
      source: 's',
      address: snac.url,
      settings: { tags: 'oakfield' },
      secrets: {},
      cursor,
      now: new Date(),
      signal: AbortSignal.timeout(60_000),
      left: null,
      wanted: () => true,
      known: async () => nobody,
      keepSecrets: async () => {},
      pay: async () => {},
      ...more,
    })

    /** Walks until there is no more, as the runner does. */
    async function pullAll(
      kind: 'mastodon' | 'mastodon-notifications',
      from: Cursor,
      more: Partial<Asked> = {},
    ) {
      const events: RawEvent[] = []
      const findings: unknown[] = []
      for (let cursor = from; ; ) {
        const pulled = await (await connector(kind)).pull!(asked(cursor, more))
        if (pulled.type !== 'batch') throw new Error(JSON.stringify(pulled))
        events.push(...pulled.events)
        findings.push(...pulled.findings)
        cursor = pulled.cursor
        if (!pulled.more) return { events, cursor, findings }
      }
    }

    const textOf = (kind: 'mastodon', event: RawEvent) =>
      readRaw(kind, event, new Date()).flatMap((said) => (said.type === 'said' ? said.text : []))

    test('a hashtag is walked back to where the last walk began, without links between pages', async () => {
      await snac.post(parent, 'Before anybody listened #oakfield')
      const first = await pullAll('mastodon', {})
      expect(first.events.flatMap((event) => textOf('mastodon', event))).toEqual([
        'Before anybody listened #oakfield',
      ])
      for (let n = 1; n <= 45; n++) await snac.post(parent, `Post ${n} #oakfield`)
      const second = await pullAll('mastodon', first.cursor)
      const numbers = new Set(second.events.flatMap((event) => textOf('mastodon', event)))
      for (let n = 1; n <= 45; n++) expect(numbers).toContain(`Post ${n} #oakfield`)
      expect(second.findings).toEqual([])
      const third = await pullAll('mastodon', second.cursor)
      expect(third.cursor).toEqual(second.cursor)
    })

    test('the public timeline keeps only what is wanted or known', async () => {
      const { cursor } = await pullAll('mastodon', {}, { settings: {} })
      await snac.post(parent, 'Nothing about a school')
      const { uri } = await snac.post(parent, 'Oakfield Primary School has a fair')
      const wanted = (text: string) => text.includes('Oakfield Primary School')
      const { events } = await pullAll('mastodon', cursor, { settings: {}, wanted })
      expect(events.map(({ externalId }) => externalId)).toEqual([uri])
    })

    test('looking again tells what is there, what was edited and what is gone', async () => {
      const { cursor } = await pullAll('mastodon', {})
      const stays = await snac.post(parent, 'Stays #oakfield')
      const changes = await snac.post(parent, 'Changes #oakfield')
      const goes = await snac.post(parent, 'Goes #oakfield')
      const { events } = await pullAll('mastodon', cursor)
      const items: Kept[] = events
        .filter(({ externalId }) => [stays.uri, changes.uri, goes.uri].includes(externalId))
        .map(({ externalId, externalVersion, localId }) => ({
          externalId,
          url: externalId,
          localId: localId ?? null,
          version: externalVersion,
        }))
      expect(items).toHaveLength(3)
      await wait(1100)
      await snac.edit(parent, changes.id, 'Changes a lot #oakfield')
      await snac.delete(parent, goes.uri)
      const look = (secrets: Record<string, string>) =>
        connector('mastodon').then((one) => one.recheck!(asked({}, { secrets }), items))
      const signedIn = await look({ token: parent.token })
      expect(signedIn.get(stays.uri)).toEqual({ type: 'present' })
      expect(signedIn.get(goes.uri)).toEqual({ type: 'gone', reason: 'not-found', stated: false })
      const edited = signedIn.get(changes.uri)
      expect(edited?.type).toBe('edited')
      if (edited?.type === 'edited')
        expect(textOf('mastodon', edited.event)).toEqual(['Changes a lot #oakfield'])
      // A stranger is told 404 for every status by the API: that must not pass for a deletion.
      const stranger = await look({})
      expect(stranger.get(stays.uri)).toEqual({ type: 'present' })
      expect(stranger.get(goes.uri)).toMatchObject({ type: 'gone', stated: false })
    })

    test('replies to the account and mentions of it are heard, and nothing else', async () => {
      const token = { secrets: { token: school.token }, settings: {} }
      const { cursor } = await pullAll('mastodon-notifications', {}, token)
      const own = await snac.post(school, 'Our fair is on Friday')
      const reply = await snac.post(parent, 'When does it start?', own.id)
      const mention = await snac.post(parent, '@oakfield is it on?')
      await snac.post(parent, 'Something else')
      const wantedUris = [reply.uri, mention.uri]
      let heard: string[] = []
      // snac2 delivers from a queue, some seconds later.
      for (let tries = 0; tries < 400 && heard.length < 2; tries++) {
        await wait(250)
        heard = (await pullAll('mastodon-notifications', cursor, token)).events.map(
          ({ externalId }) => externalId,
        )
      }
      expect(heard.toSorted()).toEqual(wantedUris.toSorted())
    })

    test('a token that does not hold is said to need signing in again', async () => {
      const secrets = { secrets: { token: 'wrong' }, settings: {} }
      const pulled = await (await connector('mastodon-notifications')).pull!(asked({}, secrets))
      expect(pulled).toMatchObject({ type: 'auth-revoked' })
      const checked = await (await connector('mastodon-notifications')).check(asked({}, secrets))
      expect(checked).toMatchObject({ type: 'auth-revoked' })
    })

    test('a trial reads a page, and an address that is no such server is said to be wrong', async () => {
      const checked = await (await connector('mastodon')).check(asked({}))
      expect(checked).toMatchObject({
        type: 'works',
        found: [expect.stringContaining('#oakfield can be read')],
      })
      const inward = await (await connector('mastodon')).check(asked({}, { address: 'http://127.0.0.1:1' }))
      expect(inward).toMatchObject({ type: 'config-wrong' })
    })
  },
)
