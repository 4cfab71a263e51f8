import type { ReactNode } from 'react'
import { dayOf } from '../../../domain/day.ts'
import { platformsWith } from '../../../policy/settings.ts'
import { Heading } from '../../parts/heading.tsx'
import { Ages } from './ages.tsx'
import { Agreement } from './agreement.tsx'
import { FamilyDrawn, type Picture } from './drawn.tsx'
import { WhereToGetHelp } from './help.tsx'
import { forFamilies } from './place.tsx'
import { PolicySays } from './policy-says.tsx'

/** What a school has ready for families: for anybody, on a phone, and to print. */
export const families = forFamilies('get', '', async (asking, place) => {
  const { settings, say, at, tell } = place
  const { families: words, talk } = say.words
  return place.show({
    title: say(words.title),
    ...(tell && { back: { href: tell, text: say(words.back) } }),
    children: (
      <article className="paper families">
        <Heading level={1}>{say(words.title)}</Heading>
        <p className="families__lead">{say(words.lead)}</p>
        <ul className="family-doors">
          <Door href={at('/agreement')} picture="times" title={say(words.doors.agreement.title)}>
            {say(words.doors.agreement.about)}
          </Door>
          <Door href={at('/ages')} picture="apps" title={say(words.doors.ages.title)}>
            {say(words.doors.ages.about)}
          </Door>
          <Door href={at('/pupils')} picture="people" title={say(words.doors.pupils.title)}>
            {say(words.doors.pupils.about)}
          </Door>
        </ul>
        {say.language.code !== 'en' && <p className="families__note">{say(words.policyInEnglish)}</p>}
        <Part title={say(words.talk.title)} id="talk">
          <PolicySays id="EDU-3" place={place} />
          <p>{say(words.talk.lead)}</p>
          <dl className="talk">
            {Object.entries(talk.questions).map(([name, { about, first, second }]) => (
              <div className="talk__one" key={name}>
                <dt>{say(about)}</dt>
                <dd>{say(first)}</dd>
                <dd>{say(second)}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title={say(words.tips.title)} id="tips">
          <PolicySays id="EDU-4" place={place} />
          <ul className="tips">
            {Object.entries(talk.tips).map(([name, { tip, why }]) => (
              <li key={name}>
                <strong>{say(tip)}</strong> {say(why)}
              </li>
            ))}
          </ul>
          <p>
            {say(words.tips.more)} <a href="https://parentsafe.lgfl.net">parentsafe.lgfl.net</a>
          </p>
          <p>
            <a href="#agreement">{say(words.tips.agreement)}</a>
          </p>
          <p>
            <a href={at('/agreement')}>{say(words.tips.screen)}</a>
          </p>
        </Part>
        <Part title={say(words.five.title)} id="five">
          <p>{say(words.five.lead)}</p>
          <dl className="talk">
            {Object.entries(talk.five).map(([key, { name, how }]) => (
              <div className="talk__one" key={key}>
                <dt>{say(name)}</dt>
                <dd>{say(how)}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title={say(words.ages.title)} id="ages">
          <PolicySays id="AGE-1" place={place} />
          <PolicySays id="AGE-2" place={place} />
          <Ages platforms={platformsWith(settings)} today={dayOf(asking.now)} say={say} />
          <p>
            {say(words.ages.already)} <a href={at('/ages')}>{say(words.ages.whatThen)}</a>
          </p>
        </Part>
        <Part title={say(words.hatred.title)} id="hatred">
          <PolicySays id="EXT-3" place={place} />
          <p>{say(words.hatred.text)}</p>
        </Part>
        <Part title={say(words.help.title)} id="help">
          <p>{say(words.help.lead)}</p>
          <WhereToGetHelp known={settings.advisers} say={say} />
        </Part>
        <Agreement place={place} />
      </article>
    ),
  })
})

/** One of the pages that a family can go on to. */
function Door(props: { href: string; picture: Picture; title: string; children: ReactNode }) {
  const { href, picture, title, children } = props
  return (
    <li>
      <FamilyDrawn picture={picture} size={56} />
      <div>
        <Heading level={2} size="s">
          <a href={href}>{title}</a>
        </Heading>
        <p>{children}</p>
      </div>
    </li>
  )
}

function Part({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="policy-section">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
