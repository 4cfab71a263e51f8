import type { Day } from '../../../domain/day.ts'
import { Heading } from '../../parts/heading.tsx'
import { Bird } from '../../parts/logo.tsx'
import { dateInWords, type Sayer } from '../front-door/sayer.ts'
import type { Agreed } from './agreement-answers.ts'
import { fitOf } from './agreement-fit.ts'
import { FamilyDrawn } from './drawn.tsx'

/** A family’s agreement as it hangs on the fridge: one page of A4. What nobody filled in has lines to write on. */
export function AgreementSheet({ agreed, today, say }: { agreed: Agreed; today: Day; say: Sayer }) {
  const { sheet } = say.words.agreement
  const day = (one: Day) => dateInWords(new Date(`${one}T12:00:00Z`), say)
  const { topics, names, again } = agreed
  const signing = names.length > 0 ? names : ['', '', '', '']
  return (
    <article className={`agreed agreed--${fitOf(agreed)}`} aria-labelledby="agreed">
      <header className="agreed__head">
        <Bird size={56} />
        <div>
          <Heading level={2} size="l" id="agreed">
            {say(sheet.title)}
          </Heading>
          <p>{say(sheet.about)}</p>
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
        <ul className="agreed__names" aria-label={say(sheet.sign)}>
          {signing.map((name, place) => (
            <li key={place}>
              {name === '' ? <span className="agreed__no-name">{say(sheet.name)}</span> : <bdi>{name}</bdi>}
            </li>
          ))}
        </ul>
        <p className="agreed__days">
          <span>{say(sheet.made, { day: day(today) })}</span>
          <span>
            {say(sheet.again, { day: again ? day(again) : '' })}
            {!again && <span className="agreed__day">&#8203;</span>}
          </span>
        </p>
      </footer>
    </article>
  )
}
