import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aWednesday, type World, world } from '../../../../tests/support/world.ts'
import { forgetShared, keepShared } from '../../../commands/keep-shared.ts'
import { openShared } from '../../../commands/open-shared.ts'
import { sha256 } from '../../../commands/services.ts'
import type { Actor } from '../../../domain/actor.ts'
import { root } from '../../../root.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findShared, removeShared } from '../../../store/shared.ts'
import { routes } from '../../routes.ts'

let w: World & { leave(): Promise<void> }
let png: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  w = await world()
  png = new Uint8Array(
    await sharp({ create: { width: 40, height: 60, channels: 3, background: '#7a9' } })
      .png()
      .toBuffer(),
  )
})
beforeEach(async () => {
  w.setNow(aWednesday)
  await w.owner.query('delete from shared; delete from sign_in_attempts')
})
afterAll(() => w.leave())

const screenshot = () => new File([png], 'Screenshot.png', { type: 'image/png' })
const post = 'https://m.facebook.com/groups/1/posts/2'

type Answer = { status: number; text: string; location: string | null }

/** As a share sheet sends it: from no page of ours, without a cookie. */
async function share(fields: Record<string, string | File | File[]>, origin = 'null'): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
  return asked(await w.app.request('http://localhost/share', { method: 'POST', body, headers: { origin } }))
}

async function asked(response: Response): Promise<Answer> {
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
  }
}

async function waitingAt(fields: Parameters<typeof share>[0]): Promise<string> {
  const { location } = await share(fields)
  expect(location).toMatch(/^\/share\/waiting\/[\w-]{43}$/)
  return location ?? ''
}

/** All that a trust has, without what waits to be sent. */
async function written(): Promise<unknown[]> {
  const { rows } = await w.owner.query(`
    select (select count(*) from mentions) as mentions, (select count(*) from evidence) as evidence,
      (select count(*) from raw_events) as raw, (select count(*) from events) as events,
      (select count(*) from sources) as sources, (select count(*) from incidents) as incidents`)
  return rows
}

const shared = async () => (await w.owner.query('select * from shared')).rows

test('what comes from elsewhere writes nothing but what waits for an hour', async () => {
  const before = await written()
  for (const origin of ['null', 'https://evil.example', 'http://localhost'])
    expect((await share({ text: `See ${post}`, picture: screenshot() }, origin)).status).toBe(303)
  expect(await written()).toEqual(before)
  expect(await shared()).toHaveLength(3)
})

test('whoever is not signed in is led through the sign-in, and back to it', async () => {
  const address = await waitingAt({ text: `A disgrace ${post}` })
  const away = await w.visit(null, address)
  expect(away.location).toBe(`/sign-in?then=${encodeURIComponent(address)}`)
  expect((await w.visit(null, away.location ?? '')).text).toContain('What you shared is kept for an hour')
  expect((await w.visit(w.people.office, address)).text).toContain('A disgrace')
})

test('the second tap makes a mention of it, with the picture as evidence, and forgets what waited', async () => {
  const address = await waitingAt({
    title: '',
    text: `The car park is a disgrace ${post}`,
    picture: screenshot(),
  })
  const page = await w.visit(w.people.headteacher, address)
  expect(page.text).toContain('Send to Oakfield Primary School')
  expect(page.text).toContain('Seen on Facebook')
  const picture = await w.visit(w.people.headteacher, `${address}/picture`)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(picture.headers.get('content-security-policy')).toContain('sandbox')

  const sent = await w.visit(w.people.headteacher, address, {
    school: w.oakfield,
    words: 'The car park is a disgrace',
    where: 'Facebook',
    link: post,
  })
  expect(sent.location).toMatch(/^\/inbox\/[\w-]+\?done=entered$/)
  const mention = (await w.visit(w.people.headteacher, sent.location ?? '')).text
  expect(mention).toContain('The car park is a disgrace')
  expect(mention).toContain(post)
  const { rows } = await w.owner.query(
    `select e.sha256, s.kind from evidence e join mentions m on m.id = e.mention_id join sources s on s.id = m.source_id
     where m.reference = $1`,
    [/inbox\/([\w-]+)/.exec(sent.location ?? '')?.[1]],
  )
  expect(rows).toEqual([{ sha256: sha256(png), kind: 'entry' }])
  expect(await shared()).toEqual([])
})

test('two taps on the button send it once', async () => {
  const address = await waitingAt({ text: 'Seen once' })
  const send = () => w.visit(w.people.office, address, { school: w.oakfield, words: 'Seen once' })
  const answers = await Promise.all([send(), send()])
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect((await send()).status).toBe(404)
  const { rows } = await w.owner.query(`select count(*)::int from mentions where text = 'Seen once'`)
  expect(rows).toEqual([{ count: 1 }])
})

test('it is sent by a form of this session only', async () => {
  const address = await waitingAt({ text: 'Planted' })
  const planted = { csrf: 'planted', school: w.oakfield, words: 'Planted' }
  expect((await w.visit(w.people.office, address, planted)).status).toBe(403)
  expect((await w.visit(w.people.office, `${address}/leave`, { csrf: 'planted' })).status).toBe(403)
  expect(await shared()).toHaveLength(1)
})

test('from when somebody has opened it, it is nobody else’s, whoever learns its address', async () => {
  const address = await waitingAt({ text: 'Mine alone', picture: screenshot() })
  expect((await w.visit(w.people.office, address)).text).toContain('Mine alone')
  for (const other of [w.people.headteacher, w.other.people.headteacher]) {
    for (const path of [address, `${address}/picture`]) {
      const answer = await w.visit(other, path)
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain('Mine alone')
    }
    expect((await w.visit(other, address, { school: w.oakfield, words: 'Taken' })).status).toBe(404)
    await w.visit(other, `${address}/leave`, {})
  }
  expect((await w.visit(w.people.office, address)).text).toContain('Mine alone')
})

test('the database shows what waits to nobody else of the trust, and nobody of another', async () => {
  const token = await keepShared(w.services, { title: '', text: 'Fenced', url: '' }, null, [])
  const hash = sha256(token)
  const finds = (actor: Actor) =>
    asActor(w.database, actor, (transaction) => findShared(transaction, hash, aWednesday))
  expect(await finds(w.people.office)).toBeUndefined()
  expect((await openShared(w.services, w.people.office, token))?.words).toBe('Fenced')
  expect((await finds(w.people.office))?.words).toBe('Fenced')
  for (const other of [w.people.headteacher, w.people['trust-safeguarding-lead'], w.other.people.office]) {
    expect(await finds(other)).toBeUndefined()
    expect(await asActor(w.database, other, (transaction) => removeShared(transaction, hash))).toBe(false)
  }
})

test('a school of another trust is not sent to, and what was typed stays', async () => {
  const address = await waitingAt({ text: 'For the wrong place' })
  const answer = await w.visit(w.people.office, address, { school: w.other.oakfield, words: 'Typed anew' })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Typed anew')
  expect(await shared()).toHaveLength(1)
})

test('what is about another school of the trust is sent there', async () => {
  const address = await waitingAt({ text: 'About Riverside' })
  const sent = await w.visit(w.people.office, address, {
    school: w.oakfield,
    other: w.riverside,
    to: 'other',
    words: 'About Riverside',
  })
  expect(sent.location).toBe('/inbox?done=entered-elsewhere')
  expect((await w.visit(w.people.riversideHead, '/inbox')).text).toContain('About Riverside')
})

test('whoever works for the whole trust chooses the school', async () => {
  const lead = w.people['trust-communications']
  const address = await waitingAt({ text: 'Which school?' })
  expect((await w.visit(lead, address)).text).toContain('Which school is it about?')
  const without = await w.visit(lead, address, { words: 'Which school?' })
  expect(without.status).toBe(400)
  expect(without.text).toContain('Choose the school that it is about')
})

test('for whoever works for the whole trust, the one school that the words name is chosen already', async () => {
  const lead = w.people['trust-communications']
  const chosen = async (text: string) =>
    / value="([^"]+)"[^>]*checked|checked=""[^>]* value="([^"]+)"/
      .exec((await w.visit(lead, await waitingAt({ text }))).text)
      ?.slice(1)
  expect(await chosen('The fair at Riverside Academy was rained off')).toContain(w.riverside)
  expect(await chosen('Oakfield Primary School beat Riverside Academy')).toBeUndefined()
})

test('after an hour it is gone, and the job forgets it', async () => {
  const address = await waitingAt({ text: 'Too late', picture: screenshot() })
  w.setNow(new Date(aWednesday.getTime() + 59 * 60_000))
  await forgetShared(w.services)
  expect(await shared()).toHaveLength(1)
  w.setNow(new Date(aWednesday.getTime() + 60 * 60_000))
  expect((await w.visit(w.people.office, address)).status).toBe(404)
  await forgetShared(w.services)
  expect(await shared()).toEqual([])
})

test('an intimate picture of a child is forgotten at once, and words are asked for', async () => {
  const before = await written()
  const address = await waitingAt({ picture: screenshot() })
  await w.visit(w.people.office, address)
  const left = await w.visit(w.people.office, `${address}/leave`, { because: 'intimate' })
  expect(await shared()).toEqual([])
  expect(await written()).toEqual(before)
  const page = await w.visit(w.people.office, left.location ?? '')
  expect(page.text).toContain('/inbox/new?nature=intimate-image-of-child')
  const form = await w.visit(w.people.office, '/inbox/new?nature=intimate-image-of-child')
  expect(form.text).not.toContain('type="file"')
})

test('material that promotes terrorism leads to a form without a picture too', async () => {
  const form = await w.visit(w.people.office, '/inbox/new?nature=terrorist-content')
  expect(form.text).not.toContain('type="file"')
})

test('a file that is no picture is not kept, and the words stay', async () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  for (const hostile of [
    new File([script], 'a.png', { type: 'image/png' }),
    new File([script], 'a.svg', { type: 'image/svg+xml' }),
    new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' }),
    new File([png, '<script>alert(1)</script>'], 'a.png', { type: 'image/png' }),
    new File([png.slice(0, 60)], 'a.png', { type: 'image/png' }),
  ]) {
    const address = await waitingAt({ text: 'With a bad file', picture: hostile })
    const { text } = await w.visit(w.people.office, address)
    expect(text).toContain('The picture was not taken')
    expect(text).toContain('With a bad file')
    expect((await w.visit(w.people.office, `${address}/picture`)).status).toBe(404)
  }
  expect((await shared()).every(({ bytes }) => bytes === null)).toBe(true)
})

test('of several pictures the first is taken, and it is said', async () => {
  const address = await waitingAt({ picture: [screenshot(), screenshot()] })
  expect((await w.visit(w.people.office, address)).text).toContain('Only the first picture was taken')
})

test('words that are code are shown as words, and unseen characters break nothing', async () => {
  const address = await waitingAt({
    text: '<script>alert(1)</script>\u0000\u202E',
    url: 'javascript:alert(1)',
  })
  const { text } = await w.visit(w.people.office, address)
  expect(text).toContain('&lt;script&gt;alert(1)')
  expect(text).not.toMatch(/<script>|href="javascript:/)
  const sent = await w.visit(w.people.office, address, { school: w.oakfield, words: 'a\u0000b' })
  expect(sent.status).toBe(303)
})

test('what is too large is refused with a sentence', async () => {
  const answer = await share({
    picture: new File([new Uint8Array(12_000_000)], 'a.png', { type: 'image/png' }),
  })
  expect([answer.status, await shared()]).toEqual([413, []])
  expect(answer.text).toContain('up to 10 MB')
})

test('what is no form, a broken one or an empty one leads to the paste box', async () => {
  for (const [body, type] of [
    ['{}', 'application/json'],
    ['broken', 'multipart/form-data; boundary=none'],
    ['text=', 'application/x-www-form-urlencoded'],
  ] as const) {
    const answer = await asked(
      await w.app.request('http://localhost/share', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      }),
    )
    expect([type, answer.status, answer.location?.split('?')[0]]).toEqual([type, 303, '/share/paste'])
  }
  expect(await shared()).toEqual([])
})

test('nobody fills the disk: after thirty in a quarter of an hour nothing more is kept, and the words are shown', async () => {
  for (let count = 0; count < 30; count += 1) await share({ text: `${count}` })
  const answer = await share({ text: 'One too many' })
  expect(answer.status).toBe(429)
  expect(answer.text).toContain('One too many')
  expect(await shared()).toHaveLength(30)
  w.setNow(new Date(aWednesday.getTime() + 16 * 60_000))
  expect((await share({ text: 'Later' })).status).toBe(303)
})

test('only the share sheet’s route takes forms from elsewhere', () => {
  expect(routes.filter(({ fromElsewhere }) => fromElsewhere).map(({ path }) => path)).toEqual(['/share'])
})

test('the paste box holds what the bookmark brings', async () => {
  const query = new URLSearchParams({ url: post, text: 'Marked "words"' })
  const { text } = await w.visit(w.people.office, `/share/paste?${query}`)
  expect(text).toContain('Marked &quot;words&quot;')
  expect(text).toContain(`value="${post}"`)
})

test('the manifest names what is there, and sends shares to the route that takes them', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'src/web/look/public/manifest.webmanifest'), 'utf8'))
  const { share_target: target, icons, shortcuts } = manifest
  expect([target.method, target.enctype, target.action]).toEqual(['POST', 'multipart/form-data', '/share'])
  expect(target.params.files[0].name).toBe('picture')
  expect(icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']),
  )
  for (const { url } of [{ url: manifest.start_url }, ...shortcuts])
    expect(routes.some(({ method, path }) => method === 'get' && path === url)).toBe(true)
})
