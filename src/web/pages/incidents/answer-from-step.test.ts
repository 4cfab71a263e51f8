import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { connectSource } from '../../../commands/connect-source.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import { triageMention } from '../../../commands/triage-mention.ts'

let w: World & { leave(): Promise<void> }
let incident: string
let mention: string
beforeAll(async () => {
  w = await world()
  await w.owner.query("update sources set kind = 'bluesky' where id = $1", [w.source])
  mention = await w.hear('Oakfield Primary School never answers the telephone', {
    externalId: 'at://did:plc:parent/app.bsky.feed.post/1',
  })
  await triageMention(w.services, w.people.headteacher, mention, {
    ...{ author: 'parent', office: 'none', about: ['school'], nature: ['criticism'], audience: 'public' },
    ...{ danger: 'none', namesChild: false, protectedChild: false, ownPage: false, platform: 'Bluesky' },
    ...{ deletion: 'none', platformReport: 'none' },
  })
  const opened = await openIncident(w.services, w.people.headteacher, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  incident = opened.reference
})
afterAll(() => w.leave())

const page = async () => (await w.visit(w.people.headteacher, `/incidents/${incident}`)).text

test('a step that is an answer in public leads to where the answer is written, once there is an account to answer from', async () => {
  const link = `href="/inbox/${mention}/reply"`
  expect(await page()).toContain('Answer in public')
  expect(await page()).not.toContain(link)
  const connected = await connectSource(w.services, w.people.administrator, {
    ...{
      kind: 'bluesky-notifications',
      name: 'Our Bluesky',
      address: 'https://bsky.social',
      school: w.oakfield,
    },
    ...{ everySeconds: 120, purpose: 'To answer people', settings: { account: 'oakfield.test' } },
    secrets: { password: 'word' },
  })
  if (connected.type !== 'connected') throw new Error(connected.because)
  await w.owner.query("update sources set paused = false, health = 'healthy' where id = $1", [
    connected.source,
  ])
  expect(await page()).toContain(link)
  const { status, text } = await w.visit(w.people.headteacher, `/inbox/${mention}/reply`)
  expect(status).toBe(200)
  expect(text).toContain('Our Bluesky')
  await w.owner.query('update mentions set gone_at = now() where reference = $1', [mention])
  expect(await page()).not.toContain(link)
})
