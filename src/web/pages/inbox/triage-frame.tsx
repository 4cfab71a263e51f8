import type { ReactNode } from 'react'
import { may } from '../../../domain/may.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Callout, type NoticeProps } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Columns } from '../../parts/layout.tsx'
import { LiveRegion, Presence } from '../../parts/live-region.tsx'
import type { MemberAsking } from '../../route.ts'
import { DecisionSoFar } from './decision-so-far.tsx'
import { type MentionReading, readMention } from './mention-reading.ts'
import { TriageAnswers } from './triage-answers.tsx'
import { TriagePost } from './triage-post.tsx'
import { type Place, type TriageState, triageState } from './triage-state.ts'

export type Triage = { reading: MentionReading; state: TriageState; reference: string }

type Content = {
  title: string
  errors?: readonly FieldError[]
  notice?: NoticeProps | null
  status?: 409
  main: ReactNode
}

/**
 * A page of the triage: the post and `main`, with what the policy says so far and the answers beside them.
 *
 * Where the reader may not act on the mention, or it is an incident already, they are led to its own page.
 */
export async function triagePage(
  asking: MemberAsking,
  place: Place,
  content: (triage: Triage) => Content | Response,
): Promise<Response> {
  const { c, actor, csrf } = asking
  const reference = c.req.param('reference') ?? ''
  const reading = await readMention(asking, reference)
  if (!reading) return notFoundPage(asking)
  const { mention, school, others } = reading
  if (mention.state === 'incident' || !may(actor, 'handle-mention', mention))
    return c.redirect(`/inbox/${reference}`, 303)
  const state = triageState(mention, place)
  const shown = content({ reading, state, reference })
  if (shown instanceof Response) return shown
  const { main, ...page } = shown
  return memberPage(asking, {
    ...page,
    current: '/inbox',
    back: { href: `/inbox/${reference}`, text: 'The post' },
    width: 'work',
    children: (
      <>
        <LiveRegion id="triage-presence" address="/live?about=mention" one="" many="">
          <Presence address={`/inbox/${reference}/presence`} csrf={csrf} others={others} />
        </LiveRegion>
        {state.facts.danger === 'immediate' && (
          <Callout kind="danger" title="Ring 999 now">
            <p>Somebody is in danger. Ring 999 before you go on, and say where the post can be seen.</p>
          </Callout>
        )}
        <Columns
          sideLabel="What the policy says, and your answers"
          side={
            <>
              <DecisionSoFar state={state} />
              <TriageAnswers reference={reference} state={state} />
            </>
          }
        >
          <TriagePost mention={mention} school={school.name} />
          {main}
        </Columns>
      </>
    ),
  })
}
