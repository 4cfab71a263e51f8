import { correctLesson, putLessonBack, withdrawLesson } from '../../../commands/correct-lesson.ts'
import type { NotFound, Refusal } from '../../../commands/services.ts'
import { type LessonTaught, yearsInWords } from '../../../domain/lesson-taught.ts'
import { may } from '../../../domain/may.ts'
import { findLesson } from '../../../policy/lessons/lessons.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Callout } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { problem } from '../incidents/done.ts'
import { nameOf } from '../incidents/people-words.ts'
import { daysInWords } from '../trust/day-typed.ts'
import { idIn } from '../trust/id-in.ts'
import { CorrectForm, PutBack, Withdraw } from './correct-form.tsx'
import { noticeFor } from './done.ts'
import { historyWords } from './history-words.ts'
import { readRecord } from './read-record.ts'
import { teachingTyped } from './teaching-typed.ts'

/** One record of a lesson that was taught, with its history, and the way to put it right. */
export const record = forMembers('get', '/lessons/taught/:id', 'see-lessons-taught', (asking) =>
  page(asking, {}),
)

/** Corrects it. */
export const correct = forMembers('post', '/lessons/taught/:id', 'teach-lesson', async (asking) => {
  const { c, services, actor, now } = asking
  const id = idIn(c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const typed = await typedIn(c)
  const read = teachingTyped(typed, wordsOf(typed, 'lesson'), now)
  if (read.type === 'errors') return page(asking, { typed, errors: read.errors })
  const seen = Number(wordsOf(typed, 'seen'))
  const outcome = await correctLesson(services, actor, id, { ...read.teaching, seen })
  return answer(asking, outcome, 'corrected', typed)
})

/** Takes it back. */
export const withdraw = forMembers('post', '/lessons/taught/:id/withdraw', 'teach-lesson', async (asking) => {
  const id = idIn(asking.c.req.param('id'))
  if (!id) return notFoundPage(asking)
  return answer(asking, await withdrawLesson(asking.services, asking.actor, id), 'withdrawn')
})

/** Puts it back. */
export const putBack = forMembers('post', '/lessons/taught/:id/put-back', 'teach-lesson', async (asking) => {
  const id = idIn(asking.c.req.param('id'))
  if (!id) return notFoundPage(asking)
  return answer(asking, await putLessonBack(asking.services, asking.actor, id), 'put-back')
})

async function answer(
  asking: MemberAsking,
  outcome: { type: 'corrected' } | Refusal | NotFound,
  done: string,
  typed?: Typed,
): Promise<Response> {
  switch (outcome.type) {
    case 'corrected':
      return asking.c.redirect(`/lessons/taught/${asking.c.req.param('id')}?done=${done}`, 303)
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return page(asking, { because: outcome.because, ...(typed && { typed }) })
  }
}

type Again = { typed?: Typed; errors?: readonly FieldError[]; because?: string }

async function page(asking: MemberAsking, again: Again): Promise<Response> {
  const read = await readRecord(asking)
  if (!read) return notFoundPage(asking)
  const { taught, school, events, names } = read
  const title = findLesson(taught.lesson)?.title ?? taught.lesson
  const mayChange = may(asking.actor, 'teach-lesson', { school: taught.school, level: 0 })
  return memberPage(asking, {
    title: `Taught: ${title}`,
    current: '/policy',
    back: { href: `/lessons/taught?school=${taught.school}`, text: 'What was taught' },
    notice: again.because ? problem(again.because) : noticeFor(asking.c.req.query('done')),
    ...(again.errors && { errors: again.errors }),
    ...(again.because && { status: 409 as const }),
    children: (
      <>
        <PageHead title={title} caption="This was taught" />
        {taught.withdrawnAt && (
          <Callout kind="info" title="Taken back">
            <p>This record was made by mistake and does not count. Its history stays.</p>
          </Callout>
        )}
        <Said taught={taught} school={school} />
        {mayChange &&
          (taught.withdrawnAt ? (
            <PutBack taught={taught} csrf={asking.csrf} />
          ) : (
            <>
              <CorrectForm
                taught={taught}
                csrf={asking.csrf}
                typed={again.typed}
                errors={again.errors ?? []}
              />
              <Withdraw taught={taught} csrf={asking.csrf} />
            </>
          ))}
        <Heading level={2}>What happened to this record</Heading>
        <Timeline
          now={asking.now}
          happenings={events.map((event) => ({
            id: event.hash,
            at: event.at,
            who: nameOf(names, event.person),
            ...historyWords(event),
          }))}
        />
      </>
    ),
  })
}

function Said({ taught, school }: { taught: LessonTaught; school: string }) {
  return (
    <SummaryList
      tight
      rows={[
        { label: 'School', value: school },
        { label: 'To whom', value: yearsInWords(taught.yearGroups) },
        ...(taught.classes ? [{ label: 'Classes', value: <bdi>{taught.classes}</bdi> }] : []),
        { label: 'When', value: daysInWords(taught.taughtOn, taught.taughtOn) },
        { label: 'By', value: <bdi>{taught.taughtBy}</bdi> },
        ...(taught.howItWent ? [{ label: 'How it went', value: <bdi>{taught.howItWent}</bdi> }] : []),
        { label: 'The lesson', value: <a href={`/lessons/${taught.lesson}`}>Look at it</a> },
      ]}
    />
  )
}
