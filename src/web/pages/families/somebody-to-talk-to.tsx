import { Heading } from '../../parts/heading.tsx'
import type { Place } from './place.tsx'

/** Who is there for pupils, by day and by night. At a school’s address its own front door stands first. */
export function SomebodyToTalkTo({ place: { tell, say } }: { place: Place }) {
  const { talk } = say.words.pupils
  return (
    <section className="pupil__talk" aria-labelledby="talk">
      <Heading level={2} id="talk">
        {say(talk.title)}
      </Heading>
      <ul>
        <li>
          <strong>{say(talk.danger)}</strong> <a href="tel:999">{say(talk.dangerRing)}</a>
        </li>
        {tell && (
          <li>
            <strong>{say(talk.school)}</strong> <a href={tell}>{say(talk.schoolTell)}</a>{' '}
            {say(talk.schoolName)}
          </li>
        )}
        <li>
          <strong>{say(talk.childline)}</strong> <a href="tel:08001111">{say(talk.childlineRing)}</a>{' '}
          {say(talk.childlineWrite)} <a href="https://www.childline.org.uk">childline.org.uk</a>
        </li>
        <li>
          <strong>{say(talk.picture)}</strong> {say(talk.pictureHelp)}{' '}
          <a href="https://www.childline.org.uk/remove">Report Remove</a>
        </li>
        <li>
          <strong>{say(talk.online)}</strong>{' '}
          <a href="https://www.ceop.police.uk/Safety-Centre/">{say(talk.onlineTell)}</a>
        </li>
      </ul>
    </section>
  )
}
