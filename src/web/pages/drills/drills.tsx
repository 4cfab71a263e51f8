import { ownOccurrence } from '../../../commands/drills/occurrences.ts'
import { startDrill } from '../../../commands/drills/start-drill.ts'
import type { Drill } from '../../../domain/drill.ts'
import type { PostFacts } from '../../../domain/facts.ts'
import { may } from '../../../domain/may.ts'
import { readFacts } from '../../../policy/read-facts.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listDrills } from '../../../store/drills.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Callout } from '../../parts/callout.tsx'
import { minutesInWords } from '../../parts/drill-chart.ts'
import { Empty } from '../../parts/empty.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { idIn } from '../trust/id-in.ts'
import { titleOfDrill } from './drill-words.ts'
import { StartForm, truthIn } from './start-form.tsx'

/** What a drill is, those that run, what can be rehearsed, and what came of earlier ones. */
export const drills = forMembers('get', '/drills', 'see-drills', (asking) => page(asking, {}, []))

/** Makes the drill, and goes on to choosing a part in it. */
export const startOne = forMembers('post', '/drills', 'run-drill', async (asking) => {
  const typed = await typedIn(asking.c)
  const school = idIn(wordsOf(typed, 'school'))
  const occurrence = wordsOf(typed, 'occurrence')
  const own = occurrence === ownOccurrence
  const words = wordsOf(typed, 'words').trim()
  const truth = own ? truthIn(typed) : null
  const read = truth && readFacts({ kind: 'post', ...truth })
  const errors: FieldError[] = [
    ...(occurrence ? [] : [{ field: 'occurrence', message: 'Choose what happens' }]),
    ...(own && !words ? [{ field: 'words', message: 'Write the words of the post' }] : []),
    ...(words.length > 5000 ? [{ field: 'words', message: 'Use at most 5,000 characters' }] : []),
    ...(read?.type === 'bad-facts' ? [{ field: 'words', message: read.sentence }] : []),
    ...(school ? [] : [{ field: 'school', message: 'Choose the school that it is about' }]),
  ]
  if (errors.length > 0 || !school) return page(asking, typed, errors)
  const what = own
    ? { words, truth: read?.type === 'facts' ? (read.facts as PostFacts) : null }
    : { occurrence }
  const started = await startDrill(asking.services, asking.actor, { school, ...what })
  return started.type === 'started'
    ? asking.c.redirect(`/drills/${started.drill}`, 303)
    : page(asking, typed, [{ field: 'occurrence', message: started.because }], 409)
})

async function page(
  asking: MemberAsking,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { services, actor, visit, now, csrf } = asking
  const { all, schools } = await asActor(services.database, actor, async (transaction) => ({
    all: await listDrills(transaction),
    schools: await listSchools(transaction),
  }))
  const running = all.filter(({ endedAt }) => endedAt === null)
  const ended = all.filter(({ endedAt }) => endedAt !== null)
  const names = new Map(schools.map(({ id, name }) => [id, name]))
  return memberPage(asking, {
    title: 'Drills',
    current: '/policy',
    back: { href: '/policy', text: 'Policy' },
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead title="Drills" />
        <Prose>
          <p>
            In a drill a made-up post comes into a made-up copy of your trust, and you deal with it there as
            you would in earnest. Nothing in it is real, no e-mail leaves, nobody outside is asked, and at the
            end you see how many minutes everything took and what to practise.
          </p>
        </Prose>
        {running.length > 0 && (
          <Callout kind="info" title="Running now">
            <ul className="govuk-list">
              {running.map((drill) => (
                <li key={drill.id}>
                  <a href={`/drills/${drill.id}`}>
                    {titleOfDrill(drill.occurrence)}, {names.get(drill.school)}
                  </a>
                  , since <Time at={drill.startedAt} now={now} />
                </li>
              ))}
            </ul>
          </Callout>
        )}
        {visit.madeUp ? (
          <Callout kind="info" title="This trust is made up">
            <p>A drill starts in your own trust.</p>
          </Callout>
        ) : (
          may(actor, 'run-drill') && (
            <>
              <Heading level={2}>Start a drill</Heading>
              <StartForm schools={schools} typed={typed} errors={errors} csrf={csrf} />
            </>
          )
        )}
        <Heading level={2}>Earlier drills</Heading>
        {ended.length === 0 ? (
          <Empty drawing="nest" title="There was no drill yet" level={3}>
            <p>What came of each stands here, to compare one year with the next.</p>
          </Empty>
        ) : (
          <Earlier drills={ended} names={names} now={now} />
        )}
      </>
    ),
  })
}

function Earlier(props: { drills: readonly Drill[]; names: ReadonlyMap<string, string>; now: Date }) {
  const { drills, names, now } = props
  return (
    <Table
      caption="Earlier drills"
      quietCaption
      rows={drills}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'What',
          heads: true,
          cell: (drill) => <a href={`/drills/${drill.id}`}>{titleOfDrill(drill.occurrence)}</a>,
        },
        { header: 'School', cell: ({ school }) => names.get(school) ?? '' },
        { header: 'When', cell: ({ startedAt }) => <Time at={startedAt} now={now} /> },
        { header: 'It took', cell: ({ result }) => (result ? minutesInWords(result.minutes) : '') },
        { header: 'To practise', numeric: true, cell: ({ result }) => result?.misses.length ?? '' },
      ]}
    />
  )
}
