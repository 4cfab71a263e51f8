import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishLedger } from '../../src/commands/publish-ledger.ts'
import { readEvents } from '../../src/commands/read-events.ts'
import { beginSession } from '../../src/commands/sign-in.ts'
import { keep } from '../../src/commands/take-in.ts'
import { triageMention } from '../../src/commands/triage-mention.ts'
import { watchSources } from '../../src/commands/watch-sources.ts'
import { type Actor, system } from '../../src/domain/actor.ts'
import { asActor } from '../../src/store/as-actor.ts'
import { aSource, bring } from '../support/bring.ts'
import { chromiumMissing, newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { type World, world } from '../support/world.ts'

// How sources are doing in each state, storms and the ledger, in a real browser. Skipped where there is none.

const day = 86_400_000

describe.skipIf(chromiumMissing !== null)('sources, storms and the ledger, in a browser', () => {
  let w: World & { leave(): Promise<void> }
  let folder: string
  let server: ServerType
  let origin: string
  let browser: Browser

  beforeAll(async () => {
    w = await world()
    folder = await mkdtemp(join(tmpdir(), 'birdsong-look-'))
    await build({ logLevel: 'error', build: { outDir: folder } })
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
      string,
      { file: string }
    >
    const style = Object.values(manifest).find(({ file }) => /birdsong.*\.css$|look.*\.css$/.test(file))?.file
    server = serve({
      port: 0,
      hostname: '127.0.0.1',
      async fetch(request) {
        const { pathname } = new URL(request.url)
        const file =
          pathname === '/assets/look.css' ? style : pathname.startsWith('/assets/') ? pathname.slice(1) : null
        if (!file) return w.app.fetch(request)
        const types: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' }
        // What is not there is a 404, as in the product.
        const bytes = await readFile(join(folder, file)).catch(() => null)
        return new Response(bytes, {
          status: bytes ? 200 : 404,
          headers: { 'content-type': types[extname(file)] ?? 'text/javascript' },
        })
      },
    })
    await new Promise<void>((listening) => server.once('listening', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await w?.leave()
    await rm(folder, { recursive: true, force: true })
  })

  async function as(actor: Actor): Promise<Visitor> {
    const visitor = await newVisitor(browser)
    const { person, trust, confirmed } = actor
    const token = await beginSession(w.services, { person, trust, confirmed })
    await visitor.page.context().addCookies([{ name: 'birdsong', value: token, url: origin }])
    return visitor
  }

  const later = (time: number) => w.setNow(new Date(w.services.now().getTime() + time))

  /** Something now and then, on school days, and a state at the end of it. */
  async function aSourceThatIs(
    health: string,
    changes: { paused?: boolean; failures?: number; silent?: number; readBack?: object } = {},
  ) {
    const id = await aSource(
      w,
      `Gazette ${health}${changes.silent ? ' but silent' : ''}${changes.paused ? ' and paused' : ''}${changes.readBack ? ' of a platform' : ''}`,
    )
    const now = w.services.now().getTime()
    for (let n = 40; n >= (changes.silent ?? 1); n -= 2) {
      const at = new Date(now - n * day)
      await w.owner.query(
        `insert into delivery_days (source_id, trust_id, day, items, first_at, last_at) values ($1, $2, $3, $4, $5, $5)`,
        [id, w.id, at.toISOString().slice(0, 10), 1 + ((n * 7) % 11), at],
      )
    }
    await w.owner.query(
      "update sources set kind = 'feed', health = $2, paused = $3, failures = $4, asked_at = $5, due_at = $6 where id = $1",
      [id, health, changes.paused ?? false, changes.failures ?? 0, new Date(now), new Date(now + 7_200_000)],
    )
    if (changes.readBack)
      await w.owner.query('update sources set read_back = $2 where id = $1', [id, changes.readBack])
    return id
  }

  test('each state of a source is said so that one sees it, and fits every window', async () => {
    const keeper = await as(w.people['trust-communications'])
    const inDays = (days: number) => new Date(w.services.now().getTime() + days * day).toISOString()
    const sources = {
      hearing: await aSourceThatIs('healthy'),
      quiet: await aSourceThatIs('healthy', { silent: 12 }),
      throttled: await aSourceThatIs('throttled'),
      spent: await aSourceThatIs('spent'),
      'signed-out': await aSourceThatIs('signed-out'),
      broken: await aSourceThatIs('broken'),
      trouble: await aSourceThatIs('failing', { failures: 4 }),
      paused: await aSourceThatIs('healthy', { paused: true }),
      behind: await aSourceThatIs('healthy'),
      ending: await aSourceThatIs('healthy', {
        readBack: { at: inDays(0), findings: [], endsAt: inDays(5) },
      }),
      partly: await aSourceThatIs('healthy', {
        readBack: {
          at: inDays(0),
          endsAt: null,
          findings: [
            {
              type: 'problem',
              sentence:
                'The Page is not set to tell us of changes. It is asked every ten minutes all the same.',
            },
          ],
        },
      }),
    }
    await w.owner.query(
      `insert into raw_events (trust_id, source_id, external_id, external_version, kind, body, received_at)
       values ($1, $2, 'x', '1', 'item', '{}', $3)`,
      [w.id, sources.behind, new Date(w.services.now().getTime() - 40 * 60_000)],
    )
    await w.owner.query(
      `insert into source_gaps (id, trust_id, source_id, from_at, to_at, because, noted_at)
       values (gen_random_uuid(), $1, $2, $3, $4, 'It was signed out.', $4)`,
      [
        w.id,
        sources['signed-out'],
        new Date(w.services.now().getTime() - 9 * day),
        new Date(w.services.now().getTime() - 6 * day),
      ],
    )
    await watchSources(w.services)
    const words: Record<string, string> = {
      hearing: 'Hearing',
      quiet: 'Quiet longer than usual',
      throttled: 'Asked to wait',
      spent: 'Budget used up',
      'signed-out': 'Needs signing in again',
      broken: 'Broken',
      trouble: 'Trouble',
      paused: 'Paused',
      behind: 'Behind',
      ending: 'Sign-in ends soon',
      partly: 'Hearing in part',
    }
    for (const [state, id] of Object.entries(sources)) {
      await keeper.page.goto(`${origin}/sources/${id}`)
      expect(await keeper.page.locator('main .tag').first().innerText()).toBe(words[state])
      await keeper.look(`source ${state}`)
    }
    await keeper.page.goto(`${origin}/sources`)
    await keeper.look('sources')
    await keeper.page.goto(`${origin}/unseen`)
    await keeper.look('what we could not see')
    expect(keeper.faults).toEqual([])
    await keeper.close()
  })

  test('an answer in public is written, looked at as it will stand, approved, and its fate seen', async () => {
    const account = await aSource(w, 'Our account on Bluesky')
    await w.owner.query("update sources set kind = 'bluesky-notifications' where id = $1", [account])
    const uri = 'at://did:plc:parentparentparentparent/app.bsky.feed.post/3k1'
    const record = { $type: 'app.bsky.feed.post', text: 'Thank you Oakfield Primary School for the fair' }
    const post = { type: 'post', uri, did: 'did:plc:parentparentparentparent', handle: 'parent.test', record }
    await asActor(w.database, system(w.id), (transaction) =>
      keep(
        w.services.jobs,
        transaction,
        { id: account, trust: w.id },
        [{ kind: 'item', externalId: uri, externalVersion: '1', body: JSON.stringify(post) }],
        w.services.now(),
      ),
    )
    await readEvents(w.services, { trust: w.id, source: account })
    const { rows } = await w.owner.query('select reference from mentions where external_id = $1', [uri])
    const reference = String(rows[0].reference)
    const praise = { author: 'parent', audience: 'public', about: ['school'], nature: ['praise'] }
    await triageMention(w.services, w.people.communications, reference, praise)
    const writer = await as(w.people.communications)
    const { page } = writer
    await page.goto(`${origin}/inbox/${reference}`)
    await page.getByRole('link', { name: 'Answer it there' }).click()
    await page.getByRole('button', { name: 'Preview' }).click()
    expect(await page.locator('main').innerText()).toContain('Write the answer.')
    await page.getByLabel('Answer', { exact: true }).fill('Thank you for coming.\nSee you next year!')
    await writer.look('writing an answer')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.waitForURL('**/reply/preview')
    await writer.look('an answer before it goes')
    await page.getByRole('button', { name: 'Post it' }).click()
    await page.waitForURL('**?done=reply-approved')
    await writer.look('an answer on its way')
    await w.owner.query(
      "update replies set state = 'sent', sent_at = $1, url = 'https://bsky.app/profile/did:plc:o/post/3k2'",
      [w.services.now()],
    )
    await page.goto(`${origin}/inbox/${reference}`)
    expect(await page.locator('main').innerText()).toContain('It was answered there')
    await writer.look('an answer that stands')
    await page.goto(`${origin}/inbox/${reference}/reply`)
    await writer.look('answering again')
    const keeper = await as(w.people.administrator)
    await keeper.page.goto(`${origin}/sources/new/bluesky-notifications`)
    await keeper.look('connecting an account')
    expect([...writer.faults, ...keeper.faults]).toEqual([])
    await writer.close()
    await keeper.close()
  })

  test('a storm is one row that says how many there are, and its page how they grow', async () => {
    const source = await aSource(w, 'Bluesky rows')
    const text =
      'Oakfield Primary School and Riverside Academy left a dozen children outside in the rain this morning'
    for (let hour = 0; hour < 6; hour++) {
      const posts = Array.from({ length: 8 + hour * hour * 6 }, (_, n) => ({
        id: `${hour}-${n}`,
        text: `RT @p${n}: ${text}`,
        author: 'Ashby mum',
      }))
      await bring(w, source, posts)
      if (hour < 5) later(3_600_000)
    }
    await bring(w, source, [
      { id: 'other', text: 'Thank you Oakfield Primary School for the lovely fair', author: 'A dad' },
    ])
    const reader = await as(w.people['trust-communications'])
    await reader.page.goto(`${origin}/inbox?order=urgent`)
    expect(await reader.page.locator('.mention-row__storm').first().innerText()).toContain('growing')
    await reader.look('inbox with a storm')
    await reader.page.locator('.mention-row__words').first().click()
    await reader.page.waitForURL('**/inbox/*')
    await reader.look('storm')
    await reader.page.getByRole('button', { name: 'Tell it to look through its inbox' }).click()
    await reader.page.waitForURL('**?done=sister-told')
    expect(reader.faults).toEqual([])
    await reader.close()
  })

  test('the ledger, a row of it, a search, and what anybody may read', async () => {
    const keeper = await as(w.people['trust-communications'])
    await keeper.page.goto(`${origin}/ledger`)
    await keeper.look('ledger')
    await keeper.page.getByRole('link', { name: 'Ashby Gazette' }).click()
    await keeper.page.getByLabel('Why is it still needed?', { exact: true }).fill('The town reads it')
    await keeper.look('row of the ledger')
    await keeper.page.getByRole('button', { name: /^Renew it until/ }).click()
    await keeper.page.waitForURL('**/ledger?done=reviewed')
    await keeper.page.goto(`${origin}/search?words=fair`)
    await keeper.look('search')
    await keeper.page.goto(`${origin}/search?words=Jane+Khan`)
    await keeper.look('search that names somebody')
    await publishLedger(w.services, w.people['trust-communications'], true)
    const { rows } = await w.owner.query('select slug from schools where id = $1', [w.oakfield])
    await keeper.page.goto(`${origin}/s/${rows[0].slug}/listening`)
    await keeper.look('what a school listens to')
    expect(keeper.faults).toEqual([])
    await keeper.close()
    const auditor = await as(w.people.auditor)
    await auditor.page.goto(`${origin}/searches`)
    await auditor.look('who searched for what')
    expect(auditor.faults).toEqual([])
    await auditor.close()
  })
})
