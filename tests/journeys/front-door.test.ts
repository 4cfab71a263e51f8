import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { lookAround } from '../support/own-trust.ts'

const small = { width: 320, height: 640 }
const home = '/s/larkfield-primary-school'
const weather = /bbc\.co\.uk\/weather/

journey('a school’s front door', (begin) => {
  let app: App
  let browser: Browser
  let staff: Visitor

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    staff = await newVisitor(browser)
    await lookAround(app, staff)
  })

  /** Somebody with an old phone. Nothing but this server answers them: the way out leads to a page of its own. */
  async function somebody(options: { javaScript?: boolean } = {}): Promise<Visitor> {
    const visitor = await newVisitor(browser, options)
    onTestFailed(() => visitor.explain())
    await visitor.page.setViewportSize(small)
    await visitor.page.route(weather, (route) =>
      route.fulfill({ body: '<h1>Rain later</h1>', contentType: 'text/html' }),
    )
    return visitor
  }

  async function looks({ page, look, faults }: Visitor, name: string) {
    await page.setViewportSize(small)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (over > 0) faults.push(`${name}, 320 pixels wide: ${over} pixels too wide`)
    await look(`front door, ${name}`)
    await page.setViewportSize(small)
  }

  const question = (page: Page, words: string | RegExp) =>
    page.getByRole('heading', { level: 1, name: words }).waitFor()

  async function chooses(page: Page, asked: string | RegExp, ...labels: string[]) {
    await question(page, asked)
    for (const label of labels) await page.getByLabel(label, { exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }

  async function writes(page: Page, words: string) {
    await question(page, 'Tell us in your own words')
    await page.getByRole('textbox').fill(words)
    await page.getByRole('button', { name: 'Continue' }).click()
  }

  const receiptOf = (page: Page) =>
    page
      .locator('.six li')
      .evaluateAll((words) => words.map((word) => word.lastChild?.textContent ?? '').join(' '))

  async function comesBack(page: Page, receipt: string) {
    await page.goto(`${app.origin}${home}`)
    await page.getByRole('link', { name: 'I have a receipt' }).click()
    await page.getByLabel('Your six words').fill(receipt)
    await page.getByRole('button', { name: 'Show me' }).click()
    await question(page, 'What has happened so far')
  }

  async function looksAs(persona: string) {
    const { page } = staff
    await page.goto(`${app.origin}/policy`)
    const choice = page.getByRole('combobox', { name: 'See it as' })
    const label = await choice.locator('option', { hasText: persona }).textContent()
    await choice.selectOption({ label: label ?? persona })
    await page.getByRole('button', { name: 'Switch' }).click()
    await page.locator('option[selected]', { hasText: persona }).waitFor({ state: 'attached' })
  }

  /** Opens what was told in these words, from wherever this person's work begins. */
  async function opens(words: string) {
    const { page } = staff
    for (const place of ['/inbox', '/incidents']) {
      await page.goto(`${app.origin}${place}`)
      const link = page.getByRole('link', { name: new RegExp(words) }).first()
      if (await link.isVisible()) {
        await link.click()
        await page.getByRole('heading', { name: 'Told through the front door' }).waitFor()
        return true
      }
    }
    return false
  }

  test('a pupil of eight reports a group chat without a name, comes back, and gets an answer', async () => {
    const pupil = await somebody()
    const { page } = pupil
    const words = 'They laugh at my teeth in the group chat, and now nobody plays with me.'
    await page.goto(`${app.origin}${home}`)
    await looks(pupil, 'the four doors')
    await page.getByRole('link', { name: 'Something happened online' }).click()
    await looks(pupil, 'who are you')
    await chooses(page, 'Who are you?', 'I am a pupil, 7 to 10 years old')
    await question(page, 'Is anybody in danger now?')
    await looks(pupil, 'danger')
    await chooses(page, 'Is anybody in danger now?', 'No')
    await question(page, 'What happened?')
    await looks(pupil, 'what happened, with pictures')
    await chooses(page, 'What happened?', 'Somebody was mean, or left somebody out')
    await chooses(page, 'Who did it?', 'Another child from school')
    await chooses(page, 'Who is it about?', 'Me')
    await chooses(page, 'Who can see it?', 'Only some people, like in a group chat')
    await chooses(page, 'Where was it?', 'WhatsApp')
    await question(page, 'Would it be bad if this person read it?')
    await looks(pupil, 'who reads it')
    // The browser's own way back goes one question back, with the answer still chosen.
    await page.goBack()
    await question(page, 'Where was it?')
    expect(await page.getByLabel('WhatsApp').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Continue' }).click()
    await chooses(page, 'Would it be bad if this person read it?', 'No, they can read it')
    await writes(page, words)
    await question(page, 'Do you want to tell us your name?')
    await looks(pupil, 'a name or none')
    await chooses(page, 'Do you want to tell us your name?', 'No name')
    await question(page, 'Is this right?')
    await looks(pupil, 'check')
    await page.getByRole('button', { name: 'Send it' }).click()
    await question(page, 'Thank you for telling us')
    await looks(pupil, 'receipt')
    const receipt = await receiptOf(page)
    expect(receipt.split(' ')).toHaveLength(6)
    expect(page.url()).not.toContain(receipt.split(' ')[0])

    await looksAs('Tom Hartley')
    expect(await opens('laugh at my teeth')).toBe(true)
    await staff.page
      .getByLabel('Answer them')
      .fill('Thank you for telling me. I will talk to the class tomorrow.')
    await staff.page.getByRole('button', { name: 'Answer', exact: true }).click()
    await staff.page.getByText('I will talk to the class tomorrow.').waitFor()

    await comesBack(page, receipt.toUpperCase().replaceAll(' ', '-'))
    await page.getByText('I will talk to the class tomorrow.').waitFor()
    await looks(pupil, 'coming back')
    await page.getByLabel('Write more').fill('Thank you.')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByText('It has arrived.').first().waitFor()
    await page.getByRole('link', { name: 'Close and leave nothing' }).click()
    await question(page, 'It is closed')
    await page.goBack()
    expect(await page.locator('main').innerText()).not.toContain('laugh at my teeth')
    expect(await page.context().cookies()).toEqual([])
    expect(pupil.faults).toEqual([])
    await pupil.close()
  })

  test('a parent is worried about the headteacher, and nobody at the school sees it', async () => {
    const parent = await somebody()
    const { page } = parent
    await page.goto(`${app.origin}${home}/worried`)
    await chooses(page, 'Who are you?', 'I am a parent or carer')
    await chooses(page, 'Is anybody in danger now?', 'No')
    await chooses(page, 'What is it about?', 'What an adult at the school did or did not do')
    await question(page, 'Who is it about?')
    await looks(parent, 'who a worry is about')
    await chooses(page, 'Who is it about?', 'The headteacher')
    await chooses(page, 'Have you brought it up with us before?', 'No, this is the first time')
    await question(page, 'Who will read this?')
    await looks(parent, 'only the trust reads it')
    await page.getByRole('button', { name: 'Continue' }).click()
    await writes(page, 'The head made my son stand in the rain for an hour.')
    await question(page, 'What would help?')
    await page.getByRole('button', { name: 'Continue' }).click()
    await question(page, 'Do you want to say who you are?')
    await page.getByLabel('The name').fill('Jo Bell')
    await page.getByLabel('E-mail address or telephone number').fill('jo@bell.example')
    await chooses(page, 'Do you want to say who you are?', 'My own name')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByText(/^We answer by /).waitFor()
    await looks(parent, 'a worry’s receipt')

    for (const persona of ['Grace Adeyemi', 'Tom Hartley', 'Sally Wren', 'Dev Chandra']) {
      await looksAs(persona)
      expect([persona, await opens('stand in the rain')]).toEqual([persona, false])
    }
    await looksAs('Imogen Hale')
    expect(await opens('stand in the rain')).toBe(true)
    expect(await staff.page.locator('main').innerText()).toContain('Jo Bell')
    expect(parent.faults).toEqual([])
    await parent.close()
  })

  test('a parent asks about WhatsApp’s age, and gets both figures while typing', async () => {
    const parent = await somebody()
    const { page } = parent
    await page.goto(`${app.origin}${home}/question`)
    await page.getByRole('textbox').pressSequentially('How old for WhatsApp?')
    await page.getByText('Our policy: 16. The app itself: 13.').waitFor()
    await looks(parent, 'answers while typing')
    expect(parent.faults).toEqual([])
    await parent.close()
  })

  test('by three presses of Esc or by the red button one is away, and no way back leads to it', async () => {
    for (const leave of ['keys', 'button'] as const) {
      const pupil = await somebody()
      const { page } = pupil
      await page.goto(`${app.origin}${home}`)
      await page.getByRole('link', { name: 'Something happened online' }).click()
      await chooses(page, 'Who are you?', 'I am a pupil, 11 or older')
      await chooses(page, 'Is anybody in danger right now?', 'No')
      await question(page, 'What happened?')
      if (leave === 'button') await page.getByRole('link', { name: 'Leave this page now' }).click()
      else for (const _ of [1, 2, 3]) await page.keyboard.press('Escape')
      await question(page, 'Rain later')
      expect(page.url()).toMatch(weather)
      for (const _ of [1, 2]) {
        // With nothing to go back to there may be no navigation to wait for; what is shown then is what counts.
        await page.goBack().catch(() => undefined)
        expect(await page.locator('h1').innerText()).not.toMatch(/What happened|danger|Who are you/)
      }
      await pupil.close()
    }
  })

  test('without a network nothing that was typed is lost', async () => {
    const pupil = await somebody()
    const { page } = pupil
    await page.goto(`${app.origin}${home}/question`)
    await page.getByRole('textbox').fill('When is the summer fair?')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('There is no network just now.').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('When is the summer fair?')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Continue' }).click()
    await question(page, 'Does one of these answer it?')
    await pupil.close()
  })

  test('without JavaScript all of it works by plain forms and links', async () => {
    const parent = await somebody({ javaScript: false })
    const { page } = parent
    await page.goto(`${app.origin}${home}/happened`)
    await chooses(page, 'Who are you?', 'I am a parent or carer')
    await chooses(page, 'Is anybody in danger now?')
    expect(await page.title()).toMatch(/^Error: /)
    await chooses(page, 'Is anybody in danger now?', 'I am not sure')
    await question(page, 'Help that is there now comes first')
    await page.getByRole('button', { name: 'Go on and tell the school as well' }).click()
    await chooses(page, 'What happened?', 'Something upsetting that a child can see')
    for (let asked = 0; asked < 12; asked++) {
      const heading = await page.locator('h1').innerText()
      if (heading === 'Would it be a problem if the person who usually reads this read it?') break
      const radio = page.getByLabel(/I (?:don’t know|am not sure)/)
      await radio.check()
      await page.getByRole('button', { name: 'Continue' }).click()
    }
    await chooses(page, /Would it be a problem/, 'No, they may read it')
    await writes(page, 'A film about a fight in the park.')
    await chooses(page, 'Do you want to say who you are?', 'No, without a name')
    await page.getByRole('button', { name: /^Change\s*: In your own words/ }).click()
    await writes(page, 'A film about a fight in the park, behind the swings.')
    await question(page, 'Look through it before you send it')
    await page.getByRole('button', { name: 'Send it' }).click()
    await question(page, 'Thank you. It has arrived')
    await comesBack(page, await receiptOf(page))
    await page.getByText('behind the swings').waitFor()
    expect(await page.getByRole('link', { name: 'Leave this page now' }).getAttribute('href')).toMatch(
      weather,
    )
    expect(parent.faults).toEqual([])
    await parent.close()
  })

  test('where a lot comes in, the browser works something out and goes on by itself', async () => {
    const pupil = await somebody()
    const { page } = pupil
    const address = `${app.origin}${home}/question`
    const form = {
      ...{ at: 'check', words: 'When does school begin?', found: 'seen', who: 'parent', topic: 'school' },
      ...{ you: 'anonymous', go: 'send' },
    }
    let status = 200
    for (let sent = 0; sent < 80 && status !== 429; sent++) {
      status = (await page.context().request.post(address, { form })).status()
    }
    expect(status).toBe(429)
    await page.goto(address)
    await page.getByRole('textbox').fill('When does school end?')
    await page.getByRole('button', { name: 'Continue' }).click()
    await question(page, 'Does one of these answer it?')
    await page.getByRole('button', { name: 'Ask somebody' }).click()
    await chooses(page, 'Who are you?', 'I am a parent or carer')
    await chooses(page, 'What is it about?', 'The school')
    await chooses(page, 'Do you want to say who you are?', 'No, without a name')
    const worked = page.waitForRequest((request) => /nonce=[0-9]/.test(request.postData() ?? ''))
    await page.getByRole('button', { name: 'Send it' }).click()
    await worked
    await question(page, 'Thank you. It has arrived')
    expect(pupil.faults).toEqual([])
    await pupil.close()
  })
})
