import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { beforeAll, expect, onTestFailed, onTestFinished, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, phone, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { founder, schools } from '../support/own-trust.ts'

const post = 'https://www.facebook.com/groups/ashby/posts/12'

journey('sharing', (begin) => {
  let app: App
  let visitor: Visitor
  let elsewhere: string
  let screenshot: Buffer

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    visitor = await newVisitor(begun.browser)
    screenshot = await sharp({ create: { width: 360, height: 640, channels: 3, background: '#8fb3ad' } })
      .png()
      .toBuffer()
  })

  test('a teacher shares a screenshot from a phone, in two taps', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    elsewhere = await startElsewhere()
    await setsUpATrustOfOneSchool()
    await canInstallTheApp()
    await readsHowToShare()
    await sharesAPostWithItsPicture()
    await sharesWhileSignedOut()
    await pastesAPicture()
    await keepsNothingOfWhatMustNotBeHeld()
    expect(visitor.faults).toEqual([])
  })

  async function setsUpATrustOfOneSchool() {
    const { page } = visitor
    await page.goto(await app.firstLink())
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('link', { name: 'Set up my trust' }).click()
    await page.getByLabel('Name of the trust').fill('Larch Trust')
    await page.getByLabel('Name of the school').fill(schools[0])
    await page.getByLabel('Your name').fill(founder.name)
    await page.getByLabel('Your e-mail address').fill(founder.email)
    await page.getByRole('checkbox', { name: 'Headteacher', exact: true }).check()
    await page.getByLabel('Choose a password', { exact: true }).fill(founder.password)
    await page.getByRole('button', { name: 'Set up the trust' }).click()
    await page.waitForURL('**/account?done=set-up')
  }

  /** A page of another site: to the browser, what its form sends is as foreign as what a share sheet sends. */
  async function startElsewhere(): Promise<string> {
    const page = `<!doctype html><meta charset="utf-8"><title>Elsewhere</title>
      <form method="post" enctype="multipart/form-data" action="${app.origin}/share">
      <input name="title"><input name="text"><input name="url"><input name="picture" type="file">
      <button>Birdsong</button></form>`
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }

  async function share({ text = '', picture = false }: { text?: string; picture?: boolean }) {
    const { page } = visitor
    await page.setViewportSize(phone)
    await page.goto(elsewhere)
    await page.locator('[name=text]').fill(text)
    if (picture)
      await page
        .locator('[name=picture]')
        .setInputFiles({ name: 'Screenshot.png', mimeType: 'image/png', buffer: screenshot })
    await page.getByRole('button', { name: 'Birdsong' }).click()
  }

  async function canInstallTheApp() {
    const { page } = visitor
    await page.goto(`${app.origin}/account`)
    const debug = await page.context().newCDPSession(page)
    const { errors, data, url } = await debug.send('Page.getAppManifest')
    expect([url, errors]).toEqual([`${app.origin}/manifest.webmanifest`, []])
    expect(JSON.parse(data ?? '').share_target.action).toBe('/share')
    const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors')
    // The window of a test is a private one, in which nothing is installed.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    )
    for (const { src, sizes } of JSON.parse(data ?? '').icons) {
      const answer = await page.request.get(app.origin + src)
      expect([src, answer.status()]).toEqual([src, 200])
      if (sizes === 'any') continue
      const { width, height, format } = await sharp(await answer.body()).metadata()
      expect([`${width}x${height}`, format]).toEqual([sizes, 'png'])
    }
  }

  async function readsHowToShare() {
    const { page, look } = visitor
    await page.getByRole('link', { name: 'Share it to Birdsong' }).click()
    await page.waitForURL('**/share')
    await look('share to Birdsong')
    const bookmark = page.getByRole('link', { name: 'Share to Birdsong', exact: true })
    expect(await bookmark.getAttribute('href')).toMatch(/^javascript:/)
  }

  async function sharesAPostWithItsPicture() {
    const { page, look } = visitor
    await share({ text: `The new head is a clown ${post}`, picture: true })
    await page.waitForURL('**/share/waiting/*')
    expect(await page.getByLabel('What does it say?').inputValue()).toBe('The new head is a clown')
    expect(
      await page.locator('img.shared-picture').evaluate((one: HTMLImageElement) => one.naturalWidth),
    ).toBe(360)
    await look('what was shared')
    await page.setViewportSize(phone)
    await page.getByRole('button', { name: `Send to ${schools[0]}` }).click()
    await page.waitForURL('**/inbox/*?done=entered')
    await page.getByText('The new head is a clown').first().waitFor()
    expect(await page.locator('img[src^="/evidence/"], a[href^="/evidence/"]').count()).toBeGreaterThan(0)
    await look('the mention that was shared')
  }

  async function sharesWhileSignedOut() {
    const { page, look } = visitor
    await page.context().clearCookies()
    await share({ text: `Another one ${post}` })
    await page.waitForURL('**/sign-in?then=*')
    await page.getByText('What you shared is kept for an hour').waitFor()
    await look('sign in with something shared')
    await page.getByLabel('E-mail address').fill(founder.email)
    await page.getByLabel('Password', { exact: true }).fill(founder.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('**/share/waiting/*')
    expect(await page.getByLabel('What does it say?').inputValue()).toBe('Another one')
    await page.getByRole('button', { name: 'Leave it' }).click()
    await page.waitForURL('**/inbox?done=left')
  }

  async function pastesAPicture() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/share/paste?${new URLSearchParams({ url: post, text: 'Marked words' })}`)
    await page.evaluate(
      async (bytes) => {
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }))
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }))
      },
      [...screenshot],
    )
    await page.getByText('image.png').waitFor()
    await look('the paste box')
    await page.getByRole('button', { name: 'Look it over' }).click()
    await page.waitForURL('**/share/waiting/*')
    await page.locator('img.shared-picture').waitFor()
    expect(await page.getByLabel('What does it say?').inputValue()).toBe('Marked words')
  }

  async function keepsNothingOfWhatMustNotBeHeld() {
    const { page, look } = visitor
    await page.getByText('It shows one of these').click()
    await page.getByRole('button', { name: 'A child’s body' }).click()
    await page.waitForURL('**/share/not-kept*')
    await look('nothing was kept')
    await page.getByRole('link', { name: 'Write it down in words' }).click()
    await page.getByLabel('What does it say?').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
  }
})
