import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWednesday, type World, world } from '../../../../tests/support/world.ts'
import { founderToken } from '../../../commands/founding.ts'
import { invitePerson } from '../../../commands/invite-person.ts'
import { csrfOf } from '../../cookie.ts'
import { localPath } from './local-path.ts'

let here: Awaited<ReturnType<typeof world>>
beforeAll(async () => {
  here = await world()
})
afterAll(() => here.leave())

const password = 'marmalade tractor ninety'

/** A browser: it keeps its cookies, as a person's would. */
function browser(at: World, planted?: string) {
  const cookies = new Map<string, string>(planted ? [['birdsong', planted]] : [])
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return response
  }
  const headers = (more: Record<string, string>) => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    ...more,
  })
  const token = () => cookies.get('birdsong')
  return {
    token,
    get: async (path: string) =>
      keep(await at.app.request(`http://localhost${path}`, { headers: headers({}) })),
    async post(path: string, form: Record<string, string>, origin = 'http://localhost') {
      const body = new URLSearchParams({ csrf: csrfOf(token() ?? ''), ...form })
      return keep(
        await at.app.request(`http://localhost${path}`, {
          method: 'POST',
          body,
          headers: headers({ origin }),
        }),
      )
    },
    json: async (path: string, body: unknown) =>
      keep(
        await at.app.request(`http://localhost${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: headers({
            origin: 'http://localhost',
            'content-type': 'application/json',
            'x-csrf-token': csrfOf(token() ?? ''),
          }),
        }),
      ),
  }
}

let invitedSoFar = 0

/** Somebody new with a password, and the browser in which they have just joined. */
async function joined(at: World, planted?: string) {
  invitedSoFar += 1
  const email = `new.${invitedSoFar}@larch.example`
  const invited = await invitePerson(at.services, at.people.administrator, {
    name: 'Robin Hale',
    email,
    appointments: [{ role: 'dsl', school: at.oakfield }],
  })
  if (invited.type === 'refused') throw new Error(invited.because)
  const at1 = browser(at, planted)
  const answer = await at1.post(`/join/${invited.token}`, { password })
  expect(answer.headers.get('location')).toBe('/account?done=joined')
  return { email, link: invited.token, browser: at1 }
}

describe('an invitation', () => {
  test('is not used up by being looked at, works once, and then says so', async () => {
    const invited = await invitePerson(here.services, here.people.administrator, {
      name: 'Sandy Moss',
      email: 'sandy@larch.example',
      appointments: [],
    })
    if (invited.type === 'refused') throw new Error(invited.because)
    const robin = browser(here)
    for (const _ of [1, 2])
      expect(await (await robin.get(`/join/${invited.token}`)).text()).toContain('Sandy Moss')
    const weak = await robin.post(`/join/${invited.token}`, { password: 'sandysandysandy' })
    expect(weak.status).toBe(400)
    expect((await robin.post(`/join/${invited.token}`, { password })).status).toBe(303)
    const again = await browser(here).post(`/join/${invited.token}`, { password: 'another long password' })
    expect(again.status).toBe(404)
    expect(await again.text()).toContain('This link no longer works')
  })
})

describe('signing in', () => {
  test('gives a token of its own: one that was planted before opens nothing', async () => {
    const planted = 'planted-by-somebody-else'
    const { email } = await joined(here)
    const victim = browser(here, planted)
    expect((await victim.post('/sign-in', { email, password })).status).toBe(303)
    expect(victim.token()).not.toBe(planted)
    expect((await browser(here, planted).get('/account')).headers.get('location')).toBe(
      '/sign-in?then=%2Faccount',
    )
    expect((await victim.get('/account')).status).toBe(200)
  })

  test('ends the session that the browser had before', async () => {
    const { email, browser: first } = await joined(here)
    const before = first.token()
    await first.post('/sign-in', { email, password })
    expect(first.token()).not.toBe(before)
    expect((await browser(here, before).get('/account')).status).toBe(303)
  })

  test('gives a cookie that no script reads and no other site sends', async () => {
    const { email } = await joined(here)
    const answer = await browser(here).post('/sign-in', { email, password })
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('keeps the address after a mistake, does not say which of the two was wrong, and never shows the password', async () => {
    const { email } = await joined(here)
    const wrong = await browser(here).post('/sign-in', { email, password: 'not the right one' })
    const unknown = await browser(here).post('/sign-in', { email: 'nobody@larch.example', password })
    expect([wrong.status, unknown.status]).toEqual([409, 409])
    const [one, other] = [await wrong.text(), await unknown.text()]
    expect(one).toContain(email)
    expect(one).not.toContain('not the right one')
    expect(other.replace('nobody@larch.example', email)).toBe(one)
  })

  test('waits after ten wrong passwords, even for the right one, and no longer a quarter of an hour later', async () => {
    const { email } = await joined(here)
    for (let tries = 0; tries < 10; tries++)
      await browser(here).post('/sign-in', { email, password: `wrong ${tries}` })
    const blocked = await browser(here).post('/sign-in', { email, password })
    expect(await blocked.text()).toContain('too many tries')
    here.setNow(new Date(aWednesday.getTime() + 16 * 60_000))
    expect((await browser(here).post('/sign-in', { email, password })).status).toBe(303)
    here.setNow(aWednesday)
  })

  test('leads on to where one wanted to go, and never to another site', async () => {
    const { email } = await joined(here)
    const turned = await browser(here).get('/incidents?severity=high')
    expect(turned.headers.get('location')).toBe('/sign-in?then=%2Fincidents%3Fseverity%3Dhigh')
    for (const [asked, next] of [
      ['/incidents?severity=high', '/incidents?severity=high'],
      ['//elsewhere.example', '/'],
      ['/\\elsewhere.example', '/'],
      ['https://elsewhere.example/', '/'],
    ] as const) {
      const answer = await browser(here).post('/sign-in', { email, password, next: asked })
      expect(answer.headers.get('location')).toBe(next)
    }
  })

  test('is refused when another site sends the form', async () => {
    const { email } = await joined(here)
    const answer = await browser(here).post('/sign-in', { email, password }, 'https://elsewhere.example')
    expect(answer.status).toBe(403)
  })

  test('by passkey refuses nonsense with a sentence', async () => {
    const somebody = browser(here)
    const options = await (await somebody.json('/passkeys/sign-in/options', {})).json()
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    for (const answer of [
      {},
      'x',
      { id: 'a', rawId: 'a', type: 'public-key', response: { clientDataJSON: 'e30' } },
    ]) {
      expect(await (await somebody.json('/passkeys/sign-in/verify', answer)).json()).toMatchObject({
        type: 'refused',
      })
    }
  })

  test('ends for good with signing out', async () => {
    const { browser: robin } = await joined(here)
    const token = robin.token()
    expect((await robin.post('/sign-out', {})).headers.get('location')).toBe('/sign-in?done=signed-out')
    expect((await browser(here, token).get('/account')).status).toBe(303)
  })
})

test.each([
  ['/inbox', '/inbox'],
  ['/inbox?school=x#a', '/inbox?school=x#a'],
  ['//a.example', '/'],
  ['/\t/a.example', '/'],
  ['/\\a.example', '/'],
  ['\\\\a.example', '/'],
  ['javascript:alert(1)', '/'],
  ['a.example', '/'],
  ['', '/'],
  [undefined, '/'],
])('of %j, the way on is %j', (then, way) => {
  expect(localPath(then)).toBe(way)
})

describe('every form of a member', () => {
  test('is refused without the session’s token, with another’s, and from another site', async () => {
    const { browser: robin } = await joined(here)
    const form = { current: password, password: 'a different long one' }
    expect((await robin.post('/account/password', { ...form, csrf: '' })).status).toBe(403)
    expect((await robin.post('/account/password', { ...form, csrf: csrfOf('other') })).status).toBe(403)
    expect((await robin.post('/account/password', form, 'https://elsewhere.example')).status).toBe(403)
    expect((await robin.post('/account/password', form)).status).toBe(303)
  })

  test('every page carries a policy that forbids inline scripts and styles, and needs none', async () => {
    const { browser: robin } = await joined(here)
    for (const path of ['/sign-in', '/account', '/account/authenticator', '/confirm']) {
      const answer = await (path === '/sign-in' ? browser(here) : robin).get(path)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      const page = await answer.text()
      expect(page).not.toMatch(/ style=|<style| on[a-z]+="|<script(?![^>]* src=)/)
    }
  })
})

describe('the second step', () => {
  const code = (secret: string, at: Date) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })

  /** Sets an app up in this browser, and says with which secret. */
  async function withApp(robin: ReturnType<typeof browser>, at: Date) {
    const [, secret = ''] =
      (await (await robin.get('/account/authenticator')).text()).match(/name="secret" value="([^"]+)"/) ?? []
    const wrong = await robin.post('/account/authenticator', { secret, code: '000000', next: '/account' })
    expect(wrong.status).toBe(409)
    expect(await wrong.text()).toContain(secret)
    const right = await robin.post('/account/authenticator', {
      secret,
      code: code(secret, at),
      next: '/account',
    })
    expect(right.headers.get('location')).toBe('/account?done=authenticator')
    return secret
  }

  test('is set up first by whoever has none, and leads back to where it was asked', async () => {
    const { browser: robin } = await joined(here)
    const page = await (await robin.get('/confirm?then=%2Fincidents')).text()
    expect(page).toContain('Set up a second step')
    expect(page).toContain('/account/authenticator?then=%2Fincidents')
  })

  test('takes a code once only', async () => {
    const { email, browser: robin } = await joined(here)
    const secret = await withApp(robin, aWednesday)
    const second = browser(here)
    await second.post('/sign-in', { email, password })
    const used = await second.post('/confirm', { code: code(secret, aWednesday), next: '/inbox' })
    expect(used.status).toBe(409)
    const later = new Date(aWednesday.getTime() + 30_000)
    here.setNow(later)
    const fresh = await second.post('/confirm', { code: code(secret, later), next: '/inbox' })
    expect(fresh.headers.get('location')).toBe('/inbox')
    const third = browser(here)
    await third.post('/sign-in', { email, password })
    expect(
      (await third.post('/confirm', { code: code(secret, later), next: '//elsewhere.example' })).status,
    ).toBe(409)
    here.setNow(aWednesday)
  })

  test('is not replaced by whoever knows the password alone', async () => {
    const { email, browser: robin } = await joined(here)
    await withApp(robin, aWednesday)
    const thief = browser(here)
    await thief.post('/sign-in', { email, password })
    expect((await thief.get('/account/authenticator')).headers.get('location')).toBe('/account')
    expect(await (await thief.get('/account')).text()).not.toContain('data-passkey="register"')
  })
})

test('an authenticator app is not added by the password alone where there is a passkey', async () => {
  const { email, browser: robin } = await joined(here)
  const { rows } = await here.owner.query('select id, trust_id from people where email = $1', [email])
  await here.owner.query(
    'insert into passkeys (id, trust_id, person_id, name, public_key, counter, transports, created_at) values ($1, $2, $3, $4, $5, 0, $6, $7)',
    [
      'a-passkey',
      rows[0].trust_id,
      rows[0].id,
      'Passkey on a Mac',
      Buffer.from('key'),
      ['internal'],
      aWednesday,
    ],
  )
  const form = { secret: 'A'.repeat(32), code: '123456', next: '/account' }
  for (const answer of [
    await robin.get('/account/authenticator'),
    await robin.post('/account/authenticator', form),
  ]) {
    expect(answer.headers.get('location')).toBe('/confirm?then=%2Faccount%2Fauthenticator')
  }
  const page = await (await robin.get('/account')).text()
  expect(page).toContain('Passkey on a Mac')
  expect(page).not.toContain('/account/passkeys/remove')
})

describe('a new password', () => {
  test('wants the old one, and ends the other sessions', async () => {
    const { email, browser: robin } = await joined(here)
    const other = browser(here)
    await other.post('/sign-in', { email, password })
    const wrong = await robin.post('/account/password', {
      current: 'not it',
      password: 'seven green kettles',
    })
    expect(wrong.status).toBe(409)
    const weak = await robin.post('/account/password', { current: password, password: 'password1234' })
    expect(weak.status).toBe(400)
    const changed = await robin.post('/account/password', {
      current: password,
      password: 'seven green kettles',
    })
    expect(changed.headers.get('location')).toBe('/account?done=password')
    expect((await robin.get('/account')).status).toBe(200)
    expect((await other.get('/account')).status).toBe(303)
    expect((await browser(here).post('/sign-in', { email, password })).status).toBe(409)
    expect((await browser(here).post('/sign-in', { email, password: 'seven green kettles' })).status).toBe(
      303,
    )
  })
})

describe('the first sign-in', () => {
  test('sets a trust up, keeping what was typed while schools come and go', async () => {
    // The link is for an installation without a trust: this one stands in for it.
    await here.owner.query('update trusts set demonstration = true')
    const link = (await founderToken(here.services)) ?? ''
    await here.owner.query('update trusts set demonstration = false')
    const founder = browser(here)
    expect(await (await founder.get(`/first/${link}`)).text()).toContain('Begin')
    expect((await founder.post(`/first/${link}`, {})).headers.get('location')).toBe('/welcome')
    expect((await browser(here).post(`/first/${link}`, {})).status).toBe(409)
    expect(await (await founder.get('/welcome')).text()).toContain('Set up my trust')

    const typed = {
      name: 'Elm Trust',
      school: '1',
      'school-1-name': 'Elm Primary School',
      'your-name': 'Jo Reed',
    }
    const more = await (await founder.post('/set-up', { ...typed, do: 'add-school' })).text()
    expect(more).toContain('value="Elm Primary School"')
    expect(more).toContain('name="school-2-name"')
    const errors = await founder.post('/set-up', { ...typed, email: 'jo', password: 'short' })
    expect(errors.status).toBe(400)
    const page = await errors.text()
    expect(page).toContain('href="#email"')
    expect(page).toContain('href="#password"')
    expect(page).toContain('value="Jo Reed"')
    expect(page).not.toContain('"short"')

    const before = founder.token()
    const done = await founder.post('/set-up', { ...typed, email: 'jo@elm.example', password })
    expect(done.headers.get('location')).toBe('/account?done=set-up')
    expect(founder.token()).not.toBe(before)
    const account = await (await founder.get('/account?done=set-up')).text()
    expect(account).toContain('Administrator')
    expect(account).toContain('Add a second step')
    expect((await browser(here, before).get('/set-up')).status).toBe(303)
  })

  test('its pages are nobody else’s', async () => {
    expect((await here.visit(here.people.administrator, '/set-up')).status).toBe(404)
    expect((await here.visit(null, '/welcome')).status).toBe(303)
  })
})
