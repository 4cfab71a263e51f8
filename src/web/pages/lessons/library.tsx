import { may } from '../../../domain/may.ts'
import { ageBands, agesInWords, type Lesson } from '../../../policy/lessons/lesson.ts'
import { lessons } from '../../../policy/lessons/lessons.ts'
import { themes, wordsForTheme } from '../../../policy/lessons/themes.ts'
import { memberPage } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Tag } from '../../parts/tag.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers } from '../../route.ts'
import { readSentences } from '../policy/read-sentences.ts'
import { ShownClause } from '../policy/sentences.tsx'
import { addressOfLesson, addressOfLibrary, filterIn, fits, type LessonFilter } from './lesson-filter.ts'

/** The library of online safety lessons, by age and theme. */
export const library = forMembers('get', '/lessons', 'signed-in', async (asking) => {
  const sentences = await readSentences(asking)
  const filter = filterIn((name) => asking.c.req.query(name))
  const incident = asking.c.req.query('incident') ?? ''
  const found = lessons.filter((lesson) => fits(lesson, filter))
  const seesTaught = may(asking.actor, 'see-lessons-taught')
  return memberPage(asking, {
    title: 'Online safety lessons',
    current: '/policy',
    width: 'work',
    back: { href: '/policy', text: 'Policy' },
    children: (
      <>
        <PageHead
          title="Online safety lessons"
          actions={
            seesTaught && (
              <LinkButton kind="plain" href="/lessons/taught">
                What was taught
              </LinkButton>
            )
          }
        />
        <Prose>
          <p>
            Outlines that a teacher can give without preparing them. Each names its clauses of the policy, and
            says what to do when a child tells you something.
          </p>
          <ShownClause id="EDU-1" sentences={sentences} />
        </Prose>
        <Filter filter={filter} incident={incident} />
        <p>
          {found.length === 1 ? '1 lesson' : `${found.length} lessons`}
          {found.length < lessons.length && ` of ${lessons.length}`}
        </p>
        {found.length === 0 ? (
          <Empty drawing="nest" title="No lesson fits">
            <p>Use fewer words, or another age or theme.</p>
            <p>
              <a href={addressOfLibrary(incident)}>Show all lessons</a>
            </p>
          </Empty>
        ) : (
          <ul className="lesson-cards">
            {found.map((lesson) => (
              <Card lesson={lesson} incident={incident} key={lesson.name} />
            ))}
          </ul>
        )}
      </>
    ),
  })
})

function Filter({ filter: { words, age, theme }, incident }: { filter: LessonFilter; incident: string }) {
  return (
    <FilterBar
      action="/lessons"
      label="Find a lesson"
      clear={words || age || theme ? addressOfLibrary(incident) : null}
    >
      {incident && <input type="hidden" name="incident" value={incident} />}
      <TextField name="words" label="Words" type="search" value={words} />
      <SelectField
        name="age"
        label="Age"
        value={age ? `${age.from}` : ''}
        options={[
          { value: '', text: 'Any' },
          ...ageBands.map((band) => ({ value: `${band.from}`, text: agesInWords(band) })),
        ]}
      />
      <SelectField
        name="theme"
        label="Theme"
        value={theme ?? ''}
        options={[
          { value: '', text: 'Any' },
          ...themes.map((one) => ({ value: one, text: wordsForTheme(one) })),
        ]}
      />
    </FilterBar>
  )
}

function Card(props: { lesson: Lesson; incident: string }) {
  const { name, title, theme, ages, minutes, aim } = props.lesson
  return (
    <li className="lesson-card">
      <Heading level={2} size="s" caption={wordsForTheme(theme)}>
        <a href={addressOfLesson(name, props.incident)}>{title}</a>
      </Heading>
      <p className="lesson-card__facts">
        <Tag tone="teal">Ages {agesInWords(ages)}</Tag>
        <span>{minutes} minutes</span>
      </p>
      <p>{aim}</p>
    </li>
  )
}
