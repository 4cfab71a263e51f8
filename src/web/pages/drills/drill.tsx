import { endDrill } from '../../../commands/drills/end-drill.ts'
import { joinDrill, type Part, partsOf } from '../../../commands/drills/join-drill.ts'
import { findOccurrence } from '../../../commands/drills/occurrences.ts'
import type { Drill } from '../../../domain/drill.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findDrill } from '../../../store/drills.ts'
import { findSchool } from '../../../store/schools.ts'
import { memberPage, rolesInWords } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Radios } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { idIn } from '../trust/id-in.ts'
import { DrillOutcome } from './drill-outcome.tsx'
import { titleOfDrill } from './drill-words.ts'

/** A drill: while it runs, choosing whose part one plays; afterwards what came of it. */
export const drill = forMembers('get', '/drills/:id', 'see-drills', (asking) => page(asking, []))

/** Comes into the drill. */
export const join = forMembers('post', '/drills/:id/join', 'run-drill', async (asking) => {
  const { c, services, visit } = asking
  const part = idIn(wordsOf(await typedIn(c), 'part'))
  const id = idIn(c.req.param('id'))
  if (!id) return notFoundPage(asking)
  if (!part) return page(asking, [{ field: 'part', message: 'Choose whose part you play' }])
  const outcome = await joinDrill(services, visit.session, id, part)
  switch (outcome.type) {
    case 'joined':
      return c.redirect('/', 303)
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return page(asking, [{ field: 'part', message: outcome.because }], 409)
  }
})

/** Ends it from outside. */
export const end = forMembers('post', '/drills/:id/end', 'run-drill', async (asking) => {
  const id = idIn(asking.c.req.param('id'))
  const outcome = id && (await endDrill(asking.services, asking.actor, id))
  return outcome && outcome.type === 'ended' ? asking.c.redirect(`/drills/${id}`, 303) : notFoundPage(asking)
})

async function page(asking: MemberAsking, errors: readonly FieldError[], status?: 409): Promise<Response> {
  const { c, services, actor, now } = asking
  const id = idIn(c.req.param('id'))
  const found =
    id &&
    (await asActor(services.database, actor, async (transaction) => {
      const drill = await findDrill(transaction, id)
      return drill && { drill, school: await findSchool(transaction, drill.school) }
    }))
  if (!found) return notFoundPage(asking)
  const { drill, school } = found
  const title = titleOfDrill(drill.occurrence)
  const parts = drill.result ? undefined : await partsOf(services, actor, drill.id)
  return memberPage(asking, {
    title: `Drill: ${title}`,
    current: '/policy',
    back: { href: '/drills', text: 'Drills' },
    ...(drill.result && { width: 'work' as const }),
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead
          title={title}
          caption={
            <>
              Drill, {school?.name}, <Time at={drill.startedAt} now={now} />
            </>
          }
        />
        {drill.result ? (
          <DrillOutcome result={drill.result} occurrence={drill.occurrence} />
        ) : (
          <Running
            asking={asking}
            drill={drill}
            school={school?.name ?? ''}
            parts={parts ?? []}
            errors={errors}
          />
        )}
      </>
    ),
  })
}

function Running(props: {
  asking: MemberAsking
  drill: Drill
  school: string
  parts: readonly Part[]
  errors: readonly FieldError[]
}) {
  const { asking, drill, school, parts, errors } = props
  const chosen = findOccurrence(drill.occurrence)
  if (!may(asking.actor, 'run-drill'))
    return <p>It is running. What came of it is shown here when it has ended.</p>
  return (
    <>
      {chosen && <p>{chosen.about}</p>}
      <Heading level={2}>Take part</Heading>
      <p>
        Everybody here has a made-up name and the role of somebody in your trust. Several of you can take
        part, each on their own screen. On every page a band at the top says that it is a drill.
      </p>
      <Form action={`/drills/${drill.id}/join`} csrf={asking.csrf} label="Take part">
        <Radios
          name="part"
          legend="Whose part do you play?"
          small
          error={errorFor(errors, 'part')}
          options={sorted(parts, school, chosen?.bestWith ?? []).map(({ part, group }) => ({
            value: part.id,
            text: `${rolesInWords(part.appointments)} (${part.name})`,
            group,
            ...(part.players > 0 && { hint: 'Somebody plays this part already.' }),
          }))}
        />
        <ButtonRow>
          <Button>Come into the drill</Button>
        </ButtonRow>
      </Form>
      <Heading level={2}>End it</Heading>
      <p>What came of it so far is kept, and the made-up trust is removed. After a day it ends by itself.</p>
      <Form action={`/drills/${drill.id}/end`} csrf={asking.csrf} label="End the drill">
        <Button kind="warn">End the drill</Button>
      </Form>
    </>
  )
}

/** Those of the school first, then those of the trust, then the others; in each, those with whom it is best run. */
function sorted(
  parts: readonly Part[],
  school: string,
  best: readonly string[],
): { part: Part; group: string }[] {
  const groups = [`At ${school}`, 'For the trust', 'At other schools']
  const placed = parts.map((part) => ({
    part,
    group: groups[part.schools.includes(school) ? 0 : part.schools.length === 0 ? 1 : 2] ?? '',
    fits: part.appointments.some(({ role }) => best.includes(role)) ? 0 : 1,
  }))
  return placed.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.fits - b.fits)
}
