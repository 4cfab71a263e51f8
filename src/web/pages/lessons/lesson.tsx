import { recordLesson } from '../../../commands/record-lesson.ts'
import { dayOf } from '../../../domain/day.ts'
import type { Incident } from '../../../domain/incident.ts'
import type { Lesson } from '../../../policy/lessons/lesson.ts'
import { findLesson } from '../../../policy/lessons/lessons.ts'
import type { School } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes } from '../../parts/choices.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf } from '../incidents/after-change.ts'
import { problem } from '../incidents/done.ts'
import { incidentToSettle, settleByLesson } from './asked-by-incident.ts'
import { LessonSheet } from './lesson-sheet.tsx'
import { schoolsOf } from './schools-of.ts'
import { TaughtFields } from './taught-fields.tsx'
import { dateTyped, teachingTyped } from './teaching-typed.ts'

/** One lesson, to read, to print, and to say that it was taught. */
export const lessonPage = forMembers('get', '/lessons/:name', 'signed-in', async (asking) => {
  const lesson = findLesson(asking.c.req.param('name') ?? '')
  if (!lesson) return notFoundPage(asking)
  const incident = await incidentToSettle(asking, asking.c.req.query('incident'))
  return page(asking, lesson, {
    typed: {
      school: incident?.school ?? '',
      ...dateTyped(dayOf(asking.now)),
      ...(incident && { incident: incident.reference }),
    },
    incident,
  })
})

/** Writes down that it was taught, and settles the step of the incident from which somebody came. */
export const recordTaught = forMembers('post', '/lessons/:name', 'teach-lesson', async (asking) => {
  const { c, services, actor, now } = asking
  const lesson = findLesson(c.req.param('name') ?? '')
  if (!lesson) return notFoundPage(asking)
  const typed = await typedIn(c)
  const incident = await incidentToSettle(asking, wordsOf(typed, 'from'))
  const read = teachingTyped(typed, lesson.name, now)
  if (read.type === 'errors') return page(asking, lesson, { typed, incident, errors: read.errors })
  const outcome = await recordLesson(services, actor, read.teaching)
  switch (outcome.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return page(asking, lesson, { typed, incident, because: outcome.because })
    case 'recorded': {
      const reference = wordsOf(typed, 'incident')
      if (!reference) return c.redirect(`/lessons/taught/${outcome.id}?done=recorded`, 303)
      const settled = await settleByLesson(asking, reference, lesson, read.teaching)
      return settled
        ? c.redirect(`${addressOf(reference)}?done=step`, 303)
        : c.redirect(`/lessons/taught/${outcome.id}?done=step-open`, 303)
    }
  }
})

type Again = {
  typed: Typed
  incident: Incident | undefined
  errors?: readonly FieldError[]
  because?: string
}

async function page(asking: MemberAsking, lesson: Lesson, again: Again): Promise<Response> {
  const { errors = [], because, incident } = again
  const schools = await schoolsOf(asking, 'teach-lesson')
  const teaches = schools.length > 0
  return memberPage(asking, {
    title: lesson.title,
    current: '/policy',
    back: incident
      ? { href: addressOf(incident.reference), text: 'The incident' }
      : { href: '/lessons', text: 'Lessons' },
    errors,
    ...(because && { notice: problem(because), status: 409 as const }),
    children: (
      <>
        <LessonSheet lesson={lesson}>
          It prints on one or two sheets of A4.
          {teaches && (
            <>
              {' '}
              When you have taught it, <a href="#taught">write it down</a>.
            </>
          )}
        </LessonSheet>
        {teaches && <TaughtForm asking={asking} lesson={lesson} schools={schools} again={again} />}
      </>
    ),
  })
}

function TaughtForm(props: {
  asking: MemberAsking
  lesson: Lesson
  schools: readonly School[]
  again: Again
}) {
  const { asking, lesson, schools, again } = props
  const { typed, errors = [], incident } = again
  return (
    <div className="screen-only">
      <Panel heading="We taught this" id="taught">
        <Form action={`/lessons/${lesson.name}`} csrf={asking.csrf} label="We taught this">
          {incident && (
            <>
              <input type="hidden" name="from" value={incident.reference} />
              <Checkboxes
                name="incident"
                legend="The incident from which you came"
                legendAs="hidden"
                options={[
                  {
                    value: incident.reference,
                    text: `It settles the step of incident ${incident.reference}`,
                    hint: 'What you write here is read by more people than the incident: say nothing about it.',
                  },
                ]}
                values={[wordsOf(typed, 'incident')]}
              />
            </>
          )}
          <TaughtFields schools={schools} typed={typed} errors={errors} />
          <ButtonRow>
            <Button>Write it down</Button>
          </ButtonRow>
        </Form>
      </Panel>
    </div>
  )
}
