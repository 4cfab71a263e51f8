import { leaveShared } from '../../../commands/open-shared.ts'
import { memberPage } from '../../chrome.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'

const natures: ReadonlyMap<string, string> = new Map([
  ['intimate', 'intimate-image-of-child'],
  ['terrorism', 'terrorist-content'],
])

/** Forgets at once what was shared: it is not to be sent, or must not be held. */
export const leaveIt = forMembers('post', '/share/waiting/:token/leave', 'enter-mention', async (asking) => {
  const { c, services, actor } = asking
  const because = wordsOf(await typedIn(c), 'because')
  await leaveShared(services, actor, c.req.param('token') ?? '')
  return c.redirect(natures.has(because) ? `/share/not-kept?because=${because}` : '/inbox?done=left', 303)
})

/** What to do about something that nobody may hold: words, and the people who know. */
export const notKept = forMembers('get', '/share/not-kept', 'enter-mention', (asking) => {
  const nature = natures.get(asking.c.req.query('because') ?? '') ?? 'intimate-image-of-child'
  const title = 'Nothing was kept'
  return memberPage(asking, {
    title,
    current: '/inbox',
    children: (
      <>
        <PageHead title={title} />
        <Callout kind="danger" title="Speak to your designated safeguarding lead (DSL) now">
          <p>If somebody is in danger, ring 999 first.</p>
        </Callout>
        <Prose>
          <p>
            Birdsong has forgotten the picture, the words and the link. Do not send the picture to anybody,
            and do not save or print it. Your DSL will tell you what to do about the one on your phone.
          </p>
          <p>Then write down in words what you came upon, so that the right people know at once.</p>
        </Prose>
        <LinkButton href={`/inbox/new?nature=${nature}`}>Write it down in words</LinkButton>
      </>
    ),
  })
})
