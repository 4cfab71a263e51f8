import type { ReactNode } from 'react'
import { type Section, sectionsOf } from '../../../policy/sections.ts'
import { preamble } from '../../../policy/version.ts'
import { Heading } from '../../parts/heading.tsx'

type Line = Section['clauses'][number]

/** A text of the policy, heading by heading, each clause under its own anchor. `line` shows one clause. */
export function PolicyDocument({ text, line }: { text: string; line: (clause: Line) => ReactNode }) {
  return (
    <>
      {preamble.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {sectionsOf(text).map(({ id, title, about, clauses }) => (
        <section key={id} aria-labelledby={id} className="policy-section">
          <Heading level={2} id={id}>
            {title}
          </Heading>
          {about && <p>{about}</p>}
          {clauses.map(line)}
        </section>
      ))}
    </>
  )
}

/** The headings of a text as links to their places on the same page. */
export function PolicyContents({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <ul className="govuk-list">
      {sectionsOf(text).map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
      {children}
    </ul>
  )
}

/** A clause as anybody reads it. Its number is a link that can be passed on. */
export function PlainClause({ id, sentence }: Line) {
  return (
    <div className="clause" id={id}>
      <p className="clause__id">
        <a href={`#${id}`}>{id}</a>
      </p>
      <p className="clause__sentence">{sentence}</p>
    </div>
  )
}
