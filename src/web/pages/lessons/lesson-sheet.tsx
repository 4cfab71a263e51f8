import type { ReactNode } from 'react'
import { findClause } from '../../../policy/clauses.ts'
import { further } from '../../../policy/lessons/further.ts'
import { agesInWords, type Lesson } from '../../../policy/lessons/lesson.ts'
import { wordsForTheme } from '../../../policy/lessons/themes.ts'
import { Callout } from '../../parts/callout.tsx'
import { Basis } from '../../parts/clause-cite.tsx'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { daysInWords } from '../trust/day-typed.ts'

/** A lesson to read or to print: one or two sheets of A4. What stands in it (`children`) is for the screen only. */
export function LessonSheet({ lesson, children }: { lesson: Lesson; children: ReactNode }) {
  const { title, theme, ages, minutes, aim, needs, steps, toPupils, questions, home } = lesson
  return (
    <article className="paper lesson">
      <Heading level={1} caption={wordsForTheme(theme)}>
        {title}
      </Heading>
      <p className="lesson__facts">
        <strong>Ages {agesInWords(ages)}</strong>
        <span>{minutes} minutes</span>
        <span className="screen-only">{children}</span>
      </p>
      <p className="lesson__aim">{aim}</p>
      <Part title="What you need">
        <List items={needs} />
      </Part>
      <Part title="What you do">
        <ol className="govuk-list govuk-list--number lesson__steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part title="Words for the pupils">
        <div className="lesson__board">
          {toPupils.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Part>
      <Part title="Questions to ask">
        <List items={questions} />
      </Part>
      <IfTold lesson={lesson} />
      <Part title="For parents to take home">
        <p>{home.join(' ')}</p>
      </Part>
      <More lesson={lesson} />
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="lesson__part">
      <Heading level={2} size="s">
        {title}
      </Heading>
      {children}
    </section>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function IfTold({ lesson: { ifTold } }: { lesson: Lesson }) {
  return (
    <section className="lesson__part" aria-label="If a child tells you something">
      <Callout kind="warning" title="If a child tells you something">
        <p>Listen, and say:</p>
        <blockquote className="lesson__say">{ifTold}</blockquote>
        <p>
          Then go to the designated safeguarding lead (DSL) or a deputy on the same day, at once where a child
          may be in danger. Ask no more than you need to, promise no secrecy, look at no picture, and write
          down the child’s own words.
        </p>
      </Callout>
    </section>
  )
}

function More({ lesson: { more, clauses } }: { lesson: Lesson }) {
  return (
    <>
      <Part title="Where to find more">
        <ul className="govuk-list">
          {more.map((name) => {
            const { name: called, href, what, checked } = further[name]
            return (
              <li key={name}>
                <a href={href} rel="noreferrer">
                  {called}
                </a>
                : {what} <span className="lesson__checked">({lastChecked(checked)})</span>
                <span className="lesson__address"> {new URL(href).host}</span>
              </li>
            )
          })}
        </ul>
      </Part>
      <div className="screen-only">
        <Details summary={`What it teaches of the policy: ${clauses.join(', ')}`} quiet>
          <Basis
            cites={clauses.map((id) => ({
              kind: 'clause',
              id,
              sentence: findClause(id)?.sentence ?? '',
              href: `/policy/${id}`,
            }))}
          />
        </Details>
      </div>
      <p className="lesson__clauses">Clauses of the policy: {clauses.join(', ')}.</p>
    </>
  )
}

function lastChecked(day: string | null): string {
  return day === null ? 'not checked yet' : `last checked ${daysInWords(day, day)}`
}
