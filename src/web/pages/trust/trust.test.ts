import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { world } from '../../../../tests/support/world.ts'
import { may } from '../../../domain/may.ts'
import { routes } from '../../routes.ts'

let here: Awaited<ReturnType<typeof world>>
beforeAll(async () => {
  here = await world()
})
afterAll(() => here.leave())

const visit: typeof here.visit = (...asked) => here.visit(...asked)

describe('people', () => {
  test('are invited with a link that is shown this once', async () => {
    const { administrator } = here.people
    const form = {
      name: 'Alex Bell',
      email: 'Alex@larch.example',
      [`at-${here.oakfield}`]: ['dsl', 'communications'],
    }
    const invited = await visit(administrator, '/people/new', form)
    const [, token = ''] = invited.text.match(/http:\/\/localhost\/join\/([\w-]+)/) ?? []
    expect(token).toHaveLength(43)
    const list = await visit(administrator, '/people')
    expect(list.text).toContain('Alex Bell')
    expect(list.text).not.toContain(token)
    expect((await visit(null, `/join/${token}`)).text).toContain('alex@larch.example')
  })

  test('are not invited twice, and what was typed stays', async () => {
    const { administrator } = here.people
    const form = { name: 'Kim Lane', email: 'kim@larch.example', 'for-trust': 'auditor' }
    await visit(administrator, '/people/new', form)
    const again = await visit(administrator, '/people/new', form)
    expect(again.status).toBe(409)
    expect(again.text).toContain('value="Kim Lane"')
    expect(again.text).toMatch(/checked="" value="auditor"|value="auditor" checked=""/)
  })

  test('get other roles, a new link, and leave', async () => {
    const { administrator, office } = here.people
    const path = `/people/${office.person}`
    const changed = await visit(administrator, `${path}/roles`, { [`at-${here.riverside}`]: 'headteacher' })
    expect(changed.location).toBe(`${path}?done=roles`)
    expect((await visit(administrator, '/people')).text).toContain('Headteacher, Riverside Academy')
    expect((await visit(administrator, `${path}/link`, {})).text).toContain('/join/')
    expect((await visit(administrator, `${path}/leaves`, {})).location).toBe(`${path}?done=left`)
    expect((await visit(office, '/account')).status).toBe(303)
  })

  test('of another trust are not there', async () => {
    const path = `/people/${here.other.people.dsl.person}`
    const { administrator } = here.people
    expect((await visit(administrator, path)).status).toBe(404)
    expect((await visit(administrator, '/people/nonsense')).status).toBe(404)
    for (const act of ['roles', 'link', 'leaves']) {
      expect((await visit(administrator, `${path}/${act}`, {})).status).toBe(404)
    }
  })

  test('are the administrator’s alone, who stays until there is another', async () => {
    expect((await visit(here.people.headteacher, '/people')).status).toBe(403)
    const { administrator } = here.people
    const given = await visit(administrator, `/people/${administrator.person}/roles`, {
      'for-trust': 'auditor',
    })
    expect(given.status).toBe(409)
    expect(given.text).toContain('Appoint another one first')
  })
})

describe('schools', () => {
  test('are added with their first watch terms, and changed', async () => {
    const { administrator } = here.people
    const added = await visit(administrator, '/schools/new', {
      name: 'Birchwood Infant School',
      town: 'Ashby',
    })
    expect(added.location).toMatch(/^\/schools\/[\w-]+\?done=school-added$/)
    const path = added.location?.split('?')[0] ?? ''
    expect((await visit(administrator, path)).text).toContain('Birchwood Infant School')
    const wrong = await visit(administrator, path, { name: '', website: 'birchwood', email: 'x' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('value="birchwood"')
    const changed = await visit(administrator, path, {
      name: 'Birchwood School',
      website: 'https://birchwood.example',
    })
    expect(changed.location).toBe(`${path}?done=school`)
  })

  test('are listened for by what people call them, never by a person’s name', async () => {
    const communications = here.people['trust-communications']
    const path = `/schools/${here.oakfield}`
    const added = await visit(communications, `${path}/terms`, {
      words: 'Oakies',
      kind: 'alias',
      confirmed: 'yes',
    })
    expect(added.location).toBe(`${path}?done=term`)
    const person = await visit(communications, `${path}/terms`, {
      words: 'Mrs Thompson',
      kind: 'alias',
      confirmed: 'yes',
    })
    expect(person.status).toBe(409)
    expect(person.text).toContain('names a person')
    expect(person.text).toContain('/policy/ORM-4')
    expect(person.text).toContain('value="Mrs Thompson"')
    const doubtful = await visit(communications, `${path}/terms`, { words: 'The Old Mill', kind: 'alias' })
    expect(doubtful.status).toBe(409)
    expect(doubtful.text).toContain('This is a name of the school, not of a person')
    const [, term = ''] =
      added && ((await visit(communications, path)).text.match(/name="term" value="([\w-]+)"/) ?? [])
    expect((await visit(communications, `${path}/terms/remove`, { term })).location).toBe(
      `${path}?done=term-removed`,
    )
    expect((await visit(communications, `${path}/terms/remove`, { term })).status).toBe(404)
  })

  test('close on days that exist, in their order', async () => {
    const { administrator } = here.people
    const path = `/schools/${here.oakfield}/closed`
    const days = (from: [string, string, string], to: [string, string, string]) => ({
      why: 'Half-term',
      ...Object.fromEntries(
        ['day', 'month', 'year'].map((part, index) => [`from-${part}`, from[index] ?? '']),
      ),
      ...Object.fromEntries(['day', 'month', 'year'].map((part, index) => [`to-${part}`, to[index] ?? ''])),
    })
    const none = await visit(administrator, path, days(['31', '2', '2027'], ['', '', '']))
    expect(none.status).toBe(400)
    expect(none.text).toContain('href="#from-day"')
    const turned = await visit(administrator, path, days(['20', '2', '2027'], ['15', '2', '2027']))
    expect(turned.status).toBe(409)
    expect((await visit(administrator, path, days(['15', '2', '2027'], ['19', '2', '2027']))).status).toBe(
      303,
    )
    const page = await visit(administrator, `/schools/${here.oakfield}`)
    expect(page.text).toContain('15 Feb 2027 to 19 Feb 2027')
    const [, id = ''] = page.text.match(/name="days" value="([\w-]+)"/) ?? []
    expect((await visit(administrator, `${path}/remove`, { days: id })).status).toBe(303)
  })

  test('are seen, and not changed, by the trust’s communications; and by nobody at another trust', async () => {
    const communications = here.people['trust-communications']
    const page = await visit(communications, `/schools/${here.oakfield}`)
    expect(page.text).not.toContain('Keep these details')
    expect((await visit(communications, `/schools/${here.oakfield}`, { name: 'Other' })).status).toBe(403)
    const { administrator } = here.other.people
    expect((await visit(administrator, `/schools/${here.oakfield}`)).status).toBe(404)
    expect((await visit(administrator, `/schools/${here.oakfield}`, { name: 'Other' })).status).toBe(404)
    expect(
      (await visit(administrator, `/schools/${here.oakfield}/terms`, { words: 'x', kind: 'name' })).status,
    ).toBe(404)
  })
})

test('an administrator reads no content, on any page', async () => {
  const words = 'The crossing outside is a disgrace'
  const reference = await here.hear(words)
  const { administrator, headteacher } = here.people
  expect((await visit(headteacher, '/inbox')).text).toContain(words)
  expect(may(administrator, 'see-inbox')).toBe(false)
  const paths = routes
    .filter(({ method, path }) => method === 'get' && path !== '/live')
    .map(({ path }) => path.replace(/:\w+/g, reference))
  for (const path of new Set(paths)) {
    const page = await visit(administrator, path)
    expect(page.status, path).toBeLessThan(500)
    expect(page.text, path).not.toContain(words)
  }
})
