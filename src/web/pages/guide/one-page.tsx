import { changeGuidePage, type GuideChange, proposeGuidePage } from '../../../commands/guide/change-guide.ts'
import type { NotFound, Refusal } from '../../../commands/services.ts'
import { clearedOfDetails, type GuideAct } from '../../../domain/guide.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findGuidePage, listGuideActs } from '../../../store/guide.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import type { NoticeProps } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { problem } from '../incidents/done.ts'
import { nameOf } from '../incidents/people-words.ts'
import { idIn } from '../trust/id-in.ts'
import { AsShown, GuideForm } from './guide-form.tsx'

/** One page of the guide, with its history and what can be done with it. */
export const guideOne = forMembers('get', '/guide/:id', 'see-inbox', (asking) => page(asking, {}))

/** New words for a page: shown first, or handed over to be approved. */
export const changeWords = forMembers('post', '/guide/:id', 'write-guide', async (asking) => {
  const id = idIn(asking.c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const typed = await typedIn(asking.c)
  if (wordsOf(typed, 'go') === 'look') return page(asking, { typed })
  const words = { question: wordsOf(typed, 'question'), answer: wordsOf(typed, 'answer') }
  const seen = Number(wordsOf(typed, 'seen'))
  const outcome = await proposeGuidePage(asking.services, asking.actor, { id, school: null, words, seen })
  return answer(asking, outcome, 'proposed', typed)
})

const done: Record<GuideChange, string> = {
  approve: 'approved',
  decline: 'declined',
  retire: 'retired',
  'put-back': 'put-back',
}

/** Approves, declines, takes out or puts back. */
export const decide = forMembers('post', '/guide/:id/decide', 'approve-guide', async (asking) => {
  const id = idIn(asking.c.req.param('id'))
  const typed = await typedIn(asking.c)
  const change = (Object.keys(done) as GuideChange[]).find((one) => one === wordsOf(typed, 'change'))
  if (!id || !change) return notFoundPage(asking)
  const seen = Number(wordsOf(typed, 'seen'))
  return answer(
    asking,
    await changeGuidePage(asking.services, asking.actor, { id, seen, change }),
    done[change],
  )
})

async function answer(
  asking: MemberAsking,
  outcome: { type: 'changed'; id: string } | Refusal | NotFound,
  what: string,
  typed?: Typed,
): Promise<Response> {
  switch (outcome.type) {
    case 'changed':
      return asking.c.redirect(`/guide/${outcome.id}?done=${what}`, 303)
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return page(asking, { because: outcome.because, ...(typed && { typed }) })
  }
}

const sentences: Readonly<Record<string, string>> = {
  proposed: 'It waits for the headteacher or the trust to approve it.',
  approved: 'It stands in the guide.',
  declined: 'It does not go into the guide.',
  retired: 'It is out of the guide.',
  'put-back': 'It stands in the guide again.',
}

function noticeOf(what: string | undefined): NoticeProps | null {
  const sentence = what && Object.hasOwn(sentences, what) ? sentences[what] : undefined
  return sentence ? { type: 'done', sentence } : null
}

const actsInWords: Record<GuideAct['act'], string> = {
  proposed: 'wrote this',
  approved: 'approved it',
  declined: 'said no to it',
  retired: 'took it out of the guide',
  'put-back': 'put it back',
}

async function page(
  asking: MemberAsking,
  { typed, because }: { typed?: Typed; because?: string },
): Promise<Response> {
  const { services, actor, csrf, now } = asking
  const id = idIn(asking.c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const { guide, acts, names } = await asActor(services.database, actor, async (transaction) => ({
    guide: await findGuidePage(transaction, id),
    acts: await listGuideActs(transaction, id),
    names: await namesOfPeople(transaction),
  }))
  if (!guide) return notFoundPage(asking)
  const { waiting, shown, retired, version, school } = guide
  const thing = { school, level: 0 } as const
  const known = [...names.values()]
  const words = waiting ?? shown
  const typedNow = typed ?? { question: words?.question ?? '', answer: words?.answer ?? '' }
  const cleared = [wordsOf(typedNow, 'question'), wordsOf(typedNow, 'answer')].map((text) =>
    clearedOfDetails(text, known),
  )
  return memberPage(asking, {
    title: words?.question ?? 'A page of the guide',
    current: '/policy',
    back: { href: '/guide', text: 'Guide' },
    notice: because ? problem(because) : noticeOf(asking.c.req.query('done')),
    ...(because && { status: 409 as const }),
    children: (
      <>
        <PageHead
          title="A page of the guide"
          caption={retired ? 'Out of the guide' : shown ? 'In the guide' : 'Not in the guide yet'}
        />
        {typed && <AsShown question={cleared[0]?.words ?? ''} answer={cleared[1]?.words ?? ''} />}
        {shown && (
          <>
            <Heading level={2}>What families read</Heading>
            <AsShown {...shown} />
          </>
        )}
        {waiting && (
          <>
            <Heading level={2}>What waits</Heading>
            <AsShown {...waiting} />
          </>
        )}
        {may(actor, 'approve-guide', thing) && (
          <Form action={`/guide/${guide.id}/decide`} csrf={csrf} label="Decide">
            <input type="hidden" name="seen" value={version} />
            <ButtonRow>
              {waiting && waiting.by !== actor.person && (
                <Button name="change" value="approve">
                  Put it into the guide
                </Button>
              )}
              {waiting && (
                <Button kind="plain" name="change" value="decline">
                  Leave it out
                </Button>
              )}
              {shown && (
                <Button kind="quiet" name="change" value={retired ? 'put-back' : 'retire'}>
                  {retired ? 'Put it back' : 'Take it out of the guide'}
                </Button>
              )}
            </ButtonRow>
            {waiting?.by === actor.person && <p>Somebody else than you has to read it before it goes in.</p>}
          </Form>
        )}
        {may(actor, 'write-guide', thing) && (
          <Details summary="Change the words" quiet open={typed !== undefined}>
            <GuideForm
              {...{ csrf }}
              typed={{ question: cleared[0]?.words ?? '', answer: cleared[1]?.words ?? '' }}
              taken={cleared.flatMap(({ taken }) => taken)}
              action={`/guide/${guide.id}`}
              schools={null}
              seen={version}
            />
          </Details>
        )}
        <Heading level={2}>What happened to this page</Heading>
        <Timeline
          now={now}
          happenings={acts.map(({ number, act, at, person, words: then }) => ({
            id: `${number}`,
            at,
            who: nameOf(names, person),
            what: actsInWords[act],
            detail: act === 'proposed' && then ? `${then.question} – ${then.answer}` : null,
          }))}
        />
      </>
    ),
  })
}
