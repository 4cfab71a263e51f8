import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { routes } from '../../src/web/routes.ts'
import { newDataFolder, startApp } from '../support/app.ts'
import { receiptOn, sendForm, walkThrough } from '../support/front-door-walk.ts'
import { startMailServer } from '../support/mail-server.ts'
import type { Visited, World } from '../support/world.ts'

const home = '/s/larkfield-primary-school'

/** What a browser says of itself, and what somebody may send by mistake. None of it may stay anywhere. */
const markers = {
  agent: 'ZebraBrowser/77.41',
  language: 'xq-zebralang',
  from: 'zebra-referer.example',
  forwarded: '203.0.113.177',
  cookie: 'zebracookievalue',
  query: 'zebraqueryvalue',
  fileName: 'IMG-zebra-holiday',
  camera: 'ZebraCameraModel',
  field: 'zebraunaskedfield',
}

/** What was said on purpose: it is looked for as well, so that a search that finds nothing is known to search. */
const told = 'They laugh at my violin case quokkaquokka.'
const added = 'And they did it again wombatwombat.'

const headers = {
  'user-agent': markers.agent,
  'accept-language': markers.language,
  referer: `https://${markers.from}/page`,
  'x-forwarded-for': markers.forwarded,
  forwarded: `for=${markers.forwarded}`,
  'x-real-ip': markers.forwarded,
  cookie: `tracker=${markers.cookie}`,
}

test('of whoever tells a school something without a name, nothing is left but what they said', async () => {
  const data = await newDataFolder()
  const mail = await startMailServer()
  const app = await startApp(data.path, { settings: { SMTP_URL: mail.url } })
  try {
    await beginDemonstration(await app.firstLink())
    const somebody = visitor(app.origin)
    const picture = await photograph()
    const visited = await everyRoute(app.origin, picture)
    expect(visited).toBeGreaterThan(20)

    // A whole report about something grave, which the school is told of by e-mail, and the conversation about it.
    const walked = await walkThrough(somebody, `${home}/happened`, {
      ...{ who: 'pupil-11', danger: 'unknown', what: ['threat'], author: 'pupil', about: ['me'] },
      ...{ trouble: 'no', words: told, you: 'anonymous' },
    })
    const sent = await sendForm(
      somebody,
      walked.page,
      `${home}/happened`,
      { [markers.field]: markers.field },
      'send',
    )
    const receipt = receiptOn(sent)
    expect(receipt).toHaveLength(6)
    const words = { receipt: receipt.join(' '), stage: 'informal' }
    for (const form of [
      { ...words, go: 'open' },
      { ...words, go: 'add', message: added },
      { ...words, go: 'next-stage' },
    ]) {
      const back = await somebody.visit(null, `${home}/receipt`, form)
      expect(back.status).toBe(200)
    }
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const said = app.said()
    await app.end('SIGTERM')

    const pairs = receipt
      .slice(1)
      .flatMap((word, at) => [' ', '-', '+', '%20'].map((sign) => `${receipt[at]}${sign}${word}`))
    const secret = [...Object.values(markers), ...pairs]
    const hashes = ['sha1', 'sha256', 'md5'].flatMap((how) =>
      [markers.forwarded, receipt.join(' ')].map((one) => createHash(how).update(one).digest('hex')),
    )
    const places = await placesOf(data.path, [...secret, ...hashes])
    expect(places).toEqual([])
    for (const one of secret) expect([one, said.includes(one)]).toEqual([one, false])
    const mails = mail.received.map(({ raw }) => raw).join('\n')
    for (const one of [...secret, 'quokkaquokka', 'wombatwombat'])
      expect([one, mails.includes(one)]).toEqual([one, false])
    // What was said is kept, and can be found like this.
    expect((await placesOf(data.path, ['quokkaquokka'])).length).toBeGreaterThan(0)
    expect((await placesOf(data.path, ['wombatwombat'])).length).toBeGreaterThan(0)
  } finally {
    await app.end('SIGTERM')
    await mail.stop()
    await data.remove()
  }
})

async function beginDemonstration(link: string): Promise<void> {
  const { chromiumMissing, newVisitor, openBrowser } = await import('../support/browser.ts')
  if (chromiumMissing) throw new Error(chromiumMissing)
  const browser = await openBrowser()
  const { page } = await newVisitor(browser)
  await page.goto(link)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Look around with a demonstration trust' }).click()
  await page.waitForURL('**/inbox')
  await browser.close()
}

/** Somebody who walks through the front door over the network, as the helpers for it want them. */
function visitor(origin: string): World {
  return {
    async visit(_nobody: null, path: string, form?: Record<string, string | string[]>): Promise<Visited> {
      const body = form && new FormData()
      for (const [name, value] of Object.entries(form ?? {}))
        for (const one of [value].flat()) body?.append(name, one)
      const answer = await fetch(`${origin}${path}`, { headers, ...(body && { method: 'POST', body }) })
      const text = await answer.text()
      return {
        status: answer.status,
        text,
        location: answer.headers.get('location'),
        headers: answer.headers,
      }
    },
  } as unknown as World
}

/** A photograph that says who took it and with what. */
async function photograph(): Promise<File> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .jpeg()
    .withExif({ IFD0: { Make: markers.camera, Model: markers.camera } })
    .toBuffer()
  return new File([new Uint8Array(bytes)], `${markers.fileName}.jpg`, { type: 'image/jpeg' })
}

/** Asks every route that is anybody's at a school, and sends it a form with a photograph that nobody asked for. */
async function everyRoute(origin: string, picture: File): Promise<number> {
  const open = routes.filter(({ serves, path }) => serves === 'anybody' && path.startsWith('/s/'))
  for (const { method, path } of open) {
    const address = path.replace(':school', 'larkfield-primary-school').replace(/:\w+/g, '1')
    const url = `${origin}${address}?${markers.query}=${markers.query}`
    const body = new FormData()
    body.set(markers.field, markers.field)
    body.set('file', picture)
    const answer = await fetch(url, {
      headers,
      redirect: 'manual',
      ...(method === 'post' && { method: 'POST', body }),
    })
    await answer.arrayBuffer()
    expect([path, answer.status < 500]).toEqual([path, true])
  }
  return open.length
}

/** The files below a folder that hold any of these, in whatever case: the database, its log, and all else. */
async function placesOf(folder: string, sought: readonly string[]): Promise<string[]> {
  const found: string[] = []
  const lower = sought.map((one) => one.toLowerCase())
  const overlap = Math.max(...lower.map(({ length }) => length))
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    let before = ''
    for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: 1 << 20 })) {
      const text = (before + piece).toLowerCase()
      for (const one of lower) if (text.includes(one)) found.push(`${path.slice(folder.length)}: ${one}`)
      before = text.slice(-overlap)
    }
  }
  return [...new Set(found)]
}
