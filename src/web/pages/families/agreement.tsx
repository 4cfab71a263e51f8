import { Heading } from '../../parts/heading.tsx'
import type { Place } from './place.tsx'
import { PolicySays } from './policy-says.tsx'

/** The Digital Family Agreement: a sheet to print and fill in together. It is nobody’s to hand in (EDU-4). */
export function Agreement({ place }: { place: Place }) {
  const { say } = place
  const { byPen, sheet } = say.words.agreement
  return (
    <section className="agreement" aria-labelledby="agreement">
      <PolicySays id="EDU-2" place={place} />
      <Heading level={2} id="agreement">
        {say(sheet.title)}
      </Heading>
      <p>{say(byPen.lead)}</p>
      <div className="agreement__parts">
        {Object.entries(byPen.parts).map(([name, { title, first, second }]) => (
          <div className="agreement__part" key={name}>
            <Heading level={3}>{say(title)}</Heading>
            <p className="agreement__line">{say(first)}</p>
            <p className="agreement__line">{say(second)}</p>
          </div>
        ))}
      </div>
      <div className="agreement__parts">
        <p className="agreement__line">{say(byPen.adults)}</p>
        <p className="agreement__line">{say(byPen.children)}</p>
      </div>
      <div className="agreement__names">
        <p>{say(byPen.signed)}</p>
        <p>{say(byPen.today)}</p>
        <p>{say(byPen.again)}</p>
      </div>
    </section>
  )
}
