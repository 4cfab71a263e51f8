import { dayOf } from '../../../domain/day.ts'
import {
  daysOfSchoolYear,
  type LessonTaught,
  nameOfYear,
  schoolYearInWords,
  schoolYearOf,
} from '../../../domain/lesson-taught.ts'
import { coverageOf } from '../../../policy/lessons/coverage.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listLessonsTaught } from '../../../store/lessons-taught.ts'
import type { School } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { CoverageGrid } from './coverage-grid.tsx'
import { schoolsOf } from './schools-of.ts'
import { TakenBack } from './taken-back.tsx'
import { type WhichYears, whichYears, whichYearsIn } from './which-years.ts'
import { YearGroupTaught } from './year-group.tsx'

/** What each year group of a school was taught in a school year, and what it was not. */
export const taught = forMembers('get', '/lessons/taught', 'see-lessons-taught', async (asking) => {
  const { c, services, actor, now } = asking
  const schools = await schoolsOf(asking, 'see-lessons-taught')
  const school = schools.find(({ id }) => id === c.req.query('school')) ?? schools[0]
  if (!school) return noSchool(asking)
  const thisYear = schoolYearOf(dayOf(now))
  const begins = recentYears(thisYear).find((year) => `${year}` === c.req.query('year')) ?? thisYear
  const which = whichYearsIn(c.req.query('groups'), school.name)
  const span = { school: school.id, ...daysOfSchoolYear(begins) }
  const { all, withdrawn } = await asActor(services.database, actor, async (transaction) => ({
    all: await listLessonsTaught(transaction, span),
    withdrawn: await listLessonsTaught(transaction, { ...span, withdrawn: true }),
  }))
  const years = whichYears[which].years.map((year) => ({ year, covered: coverageOf(all, year) }))
  const caption = `Lessons taught at ${school.name}, ${schoolYearInWords(begins)}`
  return memberPage(asking, {
    title: 'What was taught',
    current: '/policy',
    width: 'work',
    back: { href: '/lessons', text: 'Lessons' },
    children: (
      <>
        <PageHead
          title="What was taught"
          caption={`${school.name}, school year ${schoolYearInWords(begins)}`}
          actions={
            <LinkButton kind="plain" href="/lessons">
              Choose a lesson to teach
            </LinkButton>
          }
        />
        <Filter schools={schools} school={school} begins={begins} thisYear={thisYear} which={which} />
        <div className="paper">
          <p>{summaryOf(all, years)}</p>
          <CoverageGrid caption={caption} years={years} />
          <div className="year-groups">
            {years.map(({ year, covered }) => (
              <YearGroupTaught
                key={year}
                year={year}
                covered={covered}
                taught={all.filter(({ yearGroups }) => yearGroups.includes(year))}
              />
            ))}
          </div>
        </div>
        {withdrawn.length > 0 && <TakenBack records={withdrawn} />}
      </>
    ),
  })
})

/** This school year and the four before it. */
function recentYears(thisYear: number): number[] {
  return Array.from({ length: 5 }, (_, ago) => thisYear - ago)
}

function summaryOf(
  all: readonly LessonTaught[],
  years: readonly { year: number; covered: ReturnType<typeof coverageOf> }[],
): string {
  const lessons = all.length === 1 ? '1 lesson is written down' : `${all.length} lessons are written down`
  const without = years.filter(({ covered }) => covered.every(({ count }) => count === 0))
  if (without.length === 0) return `${lessons}. Every year group had at least one.`
  if (without.length === years.length) return 'Nothing is written down yet for these year groups.'
  return `${lessons}. Nothing yet for ${without.map(({ year }) => nameOfYear(year)).join(', ')}.`
}

function Filter(props: {
  schools: readonly School[]
  school: School
  begins: number
  thisYear: number
  which: WhichYears
}) {
  const { schools, school, begins, thisYear, which } = props
  return (
    <FilterBar action="/lessons/taught" label="School, school year and year groups">
      {schools.length > 1 ? (
        <SelectField
          name="school"
          label="School"
          value={school.id}
          options={schools.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ) : (
        <input type="hidden" name="school" value={school.id} />
      )}
      <SelectField
        name="year"
        label="School year"
        value={`${begins}`}
        options={recentYears(thisYear).map((year) => ({ value: `${year}`, text: schoolYearInWords(year) }))}
      />
      <SelectField
        name="groups"
        label="Year groups"
        value={which}
        options={Object.entries(whichYears).map(([value, { text }]) => ({ value, text }))}
      />
    </FilterBar>
  )
}

function noSchool(asking: MemberAsking): Promise<Response> {
  return memberPage(asking, {
    title: 'What was taught',
    current: '/policy',
    back: { href: '/lessons', text: 'Lessons' },
    children: (
      <>
        <PageHead title="What was taught" />
        <Empty drawing="nest" title="No school yet">
          <p>As soon as a school is here, its lessons can be written down.</p>
        </Empty>
      </>
    ),
  })
}
