import type { ReactNode } from 'react'
import { factsKnown, kindOf } from '../../../commands/facts-known.ts'
import { packOf } from '../../../commands/pack-of.ts'
import type { Kind } from '../../../domain/facts.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findMention } from '../../../store/mentions.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Callout, type NoticeProps } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Columns } from '../../parts/layout.tsx'
import { LiveRegion, Presence } from '../../parts/live-region.tsx'
import type { MemberAsking } from '../../route.ts'
import { DecisionSoFar } from '../questions/decision-so-far.tsx'
import type { Place, Round } from '../questions/round.ts'
import { YourAnswers } from '../questions/your-answers.tsx'
import { type MentionReading, readMention } from './mention-reading.ts'
import { TriagePost } from './triage-post.tsx'
import { placeQuery, triageState } from './triage-state.ts'

export type Triage = { reading: MentionReading; state: Round; reference: string }

type Content = {
  title: string
  errors?: readonly FieldError[]
  notice?: NoticeProps | null
  status?: 409
  /** The page shows the steps itself. */
  atLength?: boolean
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
  const { pack, facts } = await asActor(asking.services.database, actor, async (transaction) => ({
    pack: await packOf(transaction, { noticed: mention.noticedAt }),
    facts: await factsKnown(transaction, mention),
  }))
  const state = triageState(mention, facts, place, pack)
  const shown = content({ reading, state, reference })
  if (shown instanceof Response) return shown
  const { main, atLength = false, ...page } = shown
  return memberPage(asking, {
    ...page,
    words: reading.words,
    current: '/inbox',
    back: { href: `/inbox/${reference}`, text: 'The post' },
    width: 'work',
    children: (
      <>
        <LiveRegion id="triage-presence" address="/live?about=mention" one="" many="">
          <Presence address={`/inbox/${reference}/presence`} csrf={csrf} others={others} />
        </LiveRegion>
        {facts.kind === 'post' && facts.danger === 'immediate' && (
          <Callout kind="danger" title="Ring 999 now">
            <p>Somebody is in danger. Ring 999 before you go on, and say where the post can be seen.</p>
          </Callout>
        )}
        <Columns
          sideLabel="What the policy says, and your answers"
          side={
            <>
              <DecisionSoFar round={state} short={atLength} />
              <YourAnswers
                round={state}
                changeAt={(field) =>
                  `/inbox/${reference}/triage${placeQuery({ skipped: state.skipped }, { ask: field })}`
                }
              />
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

/** What kind of thing a mention is, for what can be asked about it; undefined where it is not there for the asker. */
export function kindOfMention(asking: MemberAsking, reference: string): Promise<Kind | undefined> {
  return asActor(asking.services.database, asking.actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    return mention && kindOf(mention)
  })
}
