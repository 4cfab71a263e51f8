import type { Day } from '../../../domain/day.ts'
import { Heading } from '../../parts/heading.tsx'
import { Bird } from '../../parts/logo.tsx'
import { fullDay } from '../policy/full-day.ts'
import type { Agreed } from './agreement-answers.ts'
import { fitOf } from './agreement-fit.ts'
import { FamilyDrawn } from './drawn.tsx'

/** A family’s agreement as it hangs on the fridge: one page of A4. What nobody filled in has lines to write on. */
export function AgreementSheet({ agreed, today }: { agreed: Agreed; today: Day }) {
  const { topics, names, again } = agreed
  const signing = names.length > 0 ? names : ['', '', '', '']
  return (
    <article className={`agreed agreed--${fitOf(agreed)}`} aria-labelledby="agreed">
      <header className="agreed__head">
        <Bird size={56} />
        <div>
          <Heading level={2} size="l" id="agreed">
            Our Digital Family Agreement
          </Heading>
          <p>We made it together. It holds for all of us, and we can change it together.</p>
        </div>
      </header>
      <div className="agreed__topics">
        {topics.map(({ topic, lines }) => (
          <section className="agreed__topic" key={topic.name} aria-labelledby={`agreed-${topic.name}`}>
            <div className="agreed__title">
              <FamilyDrawn picture={topic.name} size={32} />
              <Heading level={3} id={`agreed-${topic.name}`}>
                {topic.title}
              </Heading>
            </div>
            {lines.length > 0 ? (
              <ul className="agreed__lines">
                {lines.map((line, place) => (
                  <li key={place}>
                    <bdi>{line}</bdi>
                  </li>
                ))}
              </ul>
            ) : (
              <div className="agreed__by-hand">
                <span />
                <span />
                <span />
                <span />
              </div>
            )}
          </section>
        ))}
      </div>
      <footer className="agreed__foot">
        <ul className="agreed__names" aria-label="We sign">
          {signing.map((name, place) => (
            <li key={place}>
              {name === '' ? <span className="agreed__no-name">Name</span> : <bdi>{name}</bdi>}
            </li>
          ))}
        </ul>
        <p className="agreed__days">
          <span>Made on {fullDay(today)}</span>
          <span>
            We look at it again on {again ? fullDay(again) : <span className="agreed__day">&#8203;</span>}
          </span>
        </p>
      </footer>
    </article>
  )
}
