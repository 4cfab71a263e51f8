import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { embeddedConnection } from '../../src/store/server-socket.ts'
import { type App, newDataFolder, runBirdsong, startApp } from '../support/app.ts'
import { type Account, type Bluesky, blueskyMissing, type Posted, startBluesky } from '../support/bluesky.ts'
import { chromiumMissing, newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { type Nginx, nginxMissing, startNginx } from '../support/nginx.ts'
import { addAuthenticator, connectSource, rss, setUpOwnTrust } from '../support/own-trust.ts'

const missing = [chromiumMissing, nginxMissing, blueskyMissing].filter((reason) => reason !== null).join('; ')
const insult = 'The Year 4 teacher at Oakfield Primary School is a useless liar and everybody should know it'
const author = 'parent@village.example'

describe.skipIf(missing !== '')(`the main job${missing ? ` (${missing})` : ''}`, () => {
  let app: App
  let visitor: Visitor
  let gazette: Nginx
  let bluesky: Bluesky
  let mail: MailServer
  let parent: Account
  let posted: Posted
  let incident: string
  const endings: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    const data = await newDataFolder()
    endings.push(data.remove)
    ;[gazette, bluesky, mail] = await Promise.all([startNginx(), startBluesky(), startMailServer()])
    endings.push(gazette.stop, bluesky.stop, mail.stop)
    app = await startApp(data.path, {
      settings: {
        SMTP_URL: mail.url,
        BIRDSONG_ALLOWED_HOSTS: [gazette.host, ...bluesky.hosts].join(),
      },
    })
    endings.push(() => app.end('SIGTERM'))
    const browser = await openBrowser()
    endings.push(() => browser.close())
    visitor = await newVisitor(browser)
    parent = await bluesky.createAccount('parent')
  })

  afterAll(async () => {
    for (const end of endings.reverse()) await end()
  })

  test('goes from a real post to a closed incident, and can be shown', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    await setUpOwnTrust(app, visitor, { roles: ['Headteacher', 'Trust safeguarding lead'] })
    await addAuthenticator(visitor)
    await connectsAFeed()
    await seesItsNewItemWithoutReloading()
    await connectsBluesky()
    await seesAPostWithoutReloading()
    await answersTheQuestions()
    await opensAnIncident()
    await settlesTheFirstSteps()
    await keepsEvidence()
    await cannotSendALetterWithEmptyPlaces()
    await countsARefusedLetterAsNotSent()
    await sendsTheLetter()
    await seesThatThePostIsGone()
    await closesTheIncident()
    await showsThatTheLogIsWhole()
    await findsAPlantedAlteration()
    await showsTheFootprint()
    expect(visitor.faults).toEqual([])
  })

  async function connectsAFeed() {
    const { page, look } = visitor
    await gazette.put('news.rss', rss([{ id: 'a', words: 'Praise for Riverside Academy’s gardeners' }]))
    await page.goto(`${app.origin}/sources/new`)
    await look('connect a source')
    await connectSource(app, visitor, {
      kind: 'Feed',
      name: 'Ashby Gazette',
      address: `${gazette.url}/news.rss`,
    })
    await page.getByText('Hearing', { exact: true }).first().waitFor()
    await look('the feed')
    await page.goto(`${app.origin}/sources`)
    await look('sources')
  }

  async function seesItsNewItemWithoutReloading() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/inbox`)
    await page.getByText('Riverside Academy’s gardeners').waitFor()
    const reloaded = await noticesReloading()
    await gazette.put(
      'news.rss',
      rss([
        { id: 'b', words: 'Why is the gate of Oakfield Primary School always locked?' },
        { id: 'a', words: 'Praise for Riverside Academy’s gardeners' },
      ]),
    )
    await page.getByText('always locked').waitFor()
    expect(await reloaded()).toBe(false)
    await look('inbox with news')
  }

  async function connectsBluesky() {
    await connectSource(app, visitor, { kind: 'Bluesky', name: 'Bluesky', address: bluesky.pdsUrl })
    // What was posted before the line stood is not heard.
    await visitor.page.getByText('Hearing', { exact: true }).first().waitFor()
    await visitor.look('Bluesky')
  }

  async function seesAPostWithoutReloading() {
    const { page } = visitor
    await page.goto(`${app.origin}/inbox`)
    const reloaded = await noticesReloading()
    posted = await bluesky.post(parent, insult)
    await page.getByText('useless liar').waitFor()
    expect(await reloaded()).toBe(false)
    expect(await page.getByText('parent.test').first().isVisible()).toBe(true)
  }

  async function answersTheQuestions() {
    const { page, look } = visitor
    await page.getByRole('link', { name: /useless liar/ }).click()
    await look('the mention')
    await page.getByRole('button', { name: 'Take in hand' }).click()
    await page.getByText('You have it in hand.', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Decide what to do' }).click()
    for (let asked = 0; asked < 15; asked++) {
      await page.waitForURL(/triage|what-to-do/)
      if (page.url().includes('what-to-do')) return
      const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      await look(`question: ${question}`)
      const answer = answers[question]
      expect(answer, `an answer to “${question}”`).toBeDefined()
      await page
        .getByRole('radio', { name: answer!, exact: true })
        .or(page.getByRole('checkbox', { name: answer!, exact: true }))
        .check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, question)
    }
    throw new Error('the questions did not end')
  }

  async function opensAnIncident() {
    const { page, look } = visitor
    await look('what to do')
    await page.getByRole('button', { name: 'Open an incident', exact: true }).click()
    await page.waitForURL('**/incidents/BR-*')
    incident = new URL(page.url()).pathname
    expect(await page.getByText('INC-2').first().isVisible()).toBe(true)
    await look('the incident')
  }

  async function settlesTheFirstSteps() {
    const { page } = visitor
    for (const title of ['Write down what happened', 'Look after whoever it has hurt'])
      await settles(title, 'Noted, and kept here.')
    expect(await page.getByText('Done').count()).toBeGreaterThan(1)
  }

  async function keepsEvidence() {
    const { page, look } = visitor
    await openStep('Keep the evidence')
    await page.getByRole('link', { name: 'Add evidence' }).first().click()
    await page.getByLabel('What it shows').fill('The post on Bluesky, as Ada Marsh saw it.')
    await page.getByLabel('A picture of it').setInputFiles({
      name: 'post.png',
      mimeType: 'image/png',
      buffer: await page.screenshot(),
    })
    await look('add evidence')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('The evidence is kept.').waitFor()
    await settles('Keep the evidence', 'A picture of it is kept.')
    for (const title of ['Talk with the person in private', 'Remind them of the acceptable use policy'])
      await settles(title, 'We spoke on the telephone.')
  }

  async function cannotSendALetterWithEmptyPlaces() {
    const { page, look } = visitor
    await openStep('Ask for the post to be deleted')
    await page.getByRole('link', { name: 'Write the letter' }).click()
    await page.getByLabel('To', { exact: true }).fill(author)
    await look('the letter')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('Still to fill in: name of the person').first().waitFor()
    await look('the letter with empty places')
    expect(mail.received).toEqual([])
  }

  async function countsARefusedLetterAsNotSent() {
    const { page } = visitor
    const letter = page.getByLabel('Letter', { exact: true })
    await letter.fill((await letter.inputValue()).replaceAll(/\[[^\]\n]+\]/g, 'at half past eight'))
    mail.manner = 'no-such-person'
    await sendsFromThePreview()
    await page.getByText('Not sent', { exact: true }).waitFor()
    expect(await stepCalled('Ask for the post to be deleted').getByText('Must be done').count()).toBe(1)
    await visitor.look('a letter that was not taken')
    mail.manner = 'accept'
  }

  async function sendsTheLetter() {
    const { page } = visitor
    await openStep('Ask for the post to be deleted')
    await page.getByRole('link', { name: 'Write the letter' }).click()
    await page.getByLabel('To', { exact: true }).fill(author)
    const letter = page.getByLabel('Letter', { exact: true })
    await letter.fill((await letter.inputValue()).replaceAll(/\[[^\]\n]+\]/g, 'at half past eight'))
    await sendsFromThePreview()
    await page.getByText('Sent', { exact: true }).waitFor()
    expect(mail.received.map(({ to }) => to)).toEqual([author])
    expect(mail.received[0]?.mail.text).toContain('useless liar')
    await stepCalled('Ask for the post to be deleted').getByText('Done', { exact: true }).waitFor()
  }

  async function sendsFromThePreview() {
    const { page, look } = visitor
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('heading', { name: 'Look at the letter' }).waitFor()
    await look('the preview of the letter')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.waitForURL('**/incidents/BR-*?done=letter-handed-over*')
  }

  async function seesThatThePostIsGone() {
    const { page, look } = visitor
    const reloaded = await noticesReloading()
    await bluesky.delete(posted.uri)
    await page
      .getByText(/It is gone/)
      .first()
      .waitFor()
    await stepCalled('See whether it is gone').getByText('Done', { exact: true }).waitFor()
    expect(await reloaded()).toBe(false)
    await look('the incident when the post is gone')
    await page.goto(`${app.origin}/for-you`)
    await page
      .getByText(/It is gone/)
      .first()
      .waitFor()
    await look('for you')
  }

  async function closesTheIncident() {
    const { page, look } = visitor
    await page.goto(`${app.origin}${incident}/close`)
    await look('close the incident')
    await page.getByRole('radio').first().check()
    await page.getByLabel('What did we learn?').fill('Ring first, write second.')
    await page.getByRole('button', { name: 'Close the incident' }).click()
    await page.waitForURL('**/print*')
    expect(await page.getByText('Ring first, write second.', { exact: true }).isVisible()).toBe(true)
    await look('the printed record')
    await page.goto(`${app.origin}${incident}`)
    await look('the closed incident')
  }

  async function showsThatTheLogIsWhole() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/log`)
    await page.getByRole('button', { name: 'Check the log now' }).click()
    await page.getByText('The log is whole').waitFor()
    await look('the log')
    const verified = await runBirdsong(['audit', 'verify'], { BIRDSONG_DATA: app.dataFolder })
    expect(verified).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Larch Trust: \d+ events, none altered/),
    })
  }

  async function findsAPlantedAlteration() {
    const { page, look } = visitor
    const intruder = new pg.Client(embeddedConnection(app.dataFolder))
    await intruder.connect()
    const { rowCount } = await intruder.query(
      `update events set data = jsonb_set(data, '{lessons}', '"Nothing."') where type = 'closed'`,
    )
    await intruder.end()
    expect(rowCount).toBe(1)
    const verified = await runBirdsong(['audit', 'verify'], { BIRDSONG_DATA: app.dataFolder })
    expect(verified).toMatchObject({ code: 1, said: expect.stringContaining('BROKEN at event') })
    await page.goto(`${app.origin}/log`)
    await page.getByRole('button', { name: 'Check the log now' }).click()
    await page.getByText('The log is not whole').waitFor()
    await look('the altered log')
  }

  async function showsTheFootprint() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/footprint`)
    await page.getByRole('heading', { name: 'By school' }).or(page.getByText('By school')).first().waitFor()
    await look('footprint')
    const row = page.getByRole('row', { name: /Bluesky/ })
    expect(await row.count()).toBe(1)
    expect(await row.textContent()).toContain('1')
  }

  /** Opens a step's card, where it does not stand open as the next. */
  async function openStep(title: string) {
    const { page } = visitor
    if (new URL(page.url()).pathname !== incident) await page.goto(`${app.origin}${incident}`)
    const how = stepCalled(title).getByText('How to do it')
    if (await how.isVisible()) await how.click()
    return stepCalled(title)
  }

  function stepCalled(title: string) {
    const { page } = visitor
    return page.locator('.step').filter({ has: page.getByRole('heading', { name: title }) })
  }

  async function settles(title: string, reason: string) {
    const step = await openStep(title)
    await step.getByRole('textbox').fill(reason)
    await step.getByRole('button', { name: /^Done/ }).click()
    await visitor.page.getByText('The step is settled.').waitFor()
  }

  /** Marks the page, and tells later whether the mark is gone. */
  async function noticesReloading(): Promise<() => Promise<boolean>> {
    const { page } = visitor
    await page.evaluate(() => document.documentElement.classList.add('marked'))
    return () => page.evaluate(() => !document.documentElement.classList.contains('marked'))
  }
})

const answers: Readonly<Record<string, string>> = {
  'Is anybody in danger?': 'No',
  'What is it?': 'Insulting',
  'Who or what is it about?': 'A member of staff',
  'Who posted it?': 'A parent or carer',
  'Could somebody tell which child it is about?': 'No, or no child is in it',
  'Is it about a child whose whereabouts must not be known?': 'No',
  'Is it on a page or account of our own?': 'No, it stands somewhere else',
  'Who can see it?': 'Everybody',
}
