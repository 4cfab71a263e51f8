import type { ReactNode } from 'react'
import { dayOf } from '../../../domain/day.ts'
import { platformsWith } from '../../../policy/settings.ts'
import { Heading } from '../../parts/heading.tsx'
import { ShownClause } from '../policy/sentences.tsx'
import { Ages } from './ages.tsx'
import { Agreement } from './agreement.tsx'
import { FamilyDrawn, type Picture } from './drawn.tsx'
import { WhereToGetHelp } from './help.tsx'
import { forFamilies } from './place.ts'
import { fiveADay, questionsToTalkAbout, topTips } from './talk.ts'

/** What a school has ready for families: for anybody, on a phone, and to print. */
export const families = forFamilies('get', '', async (asking, place) => {
  const { settings, sentences, home, tell } = place
  return place.show({
    title: 'For families',
    ...(tell && { back: { href: tell, text: 'The school’s front door' } }),
    children: (
      <article className="paper families">
        <Heading level={1}>For families</Heading>
        <p className="families__lead">
          You do not have to know every app. You only have to be somebody to whom a child can come. Ten
          minutes with this page are enough to begin.
        </p>
        <ul className="family-doors">
          <Door href={`${home}/agreement`} picture="times" title="Make your family agreement">
            Ten minutes together, and one page for the fridge.
          </Door>
          <Door href={`${home}/ages`} picture="apps" title="How old for which app?">
            Search for an app. What to do if your child is there already, and how to report something.
          </Door>
          <Door href={`${home}/pupils`} picture="people" title="For pupils">
            Being a good friend online, and how to tell somebody. For 7 to 18.
          </Door>
        </ul>
        <Part title="Talk about it" id="talk">
          <ShownClause id="EDU-3" sentences={sentences} />
          <p>Take one question, at a meal or in the car. Ask as you would about a day out.</p>
          <dl className="talk">
            {questionsToTalkAbout.map(({ about, questions }) => (
              <div className="talk__one" key={about}>
                <dt>{about}</dt>
                {questions.map((question) => (
                  <dd key={question}>{question}</dd>
                ))}
              </div>
            ))}
          </dl>
        </Part>
        <Part title="Top tips" id="tips">
          <ShownClause id="EDU-4" sentences={sentences} />
          <ul className="tips">
            {topTips.map(({ tip, why }) => (
              <li key={tip}>
                <strong>{tip}</strong> {why}
              </li>
            ))}
          </ul>
          <p>
            More for parents: <a href="https://parentsafe.lgfl.net">parentsafe.lgfl.net</a>. And below there
            is a <a href="#agreement">family agreement</a> to print and fill in with a pen. You can also{' '}
            <a href={`${home}/agreement`}>make it on the screen</a>.
          </p>
        </Part>
        <Part title="Five good things a day" id="five">
          <p>The Children’s Commissioner calls them the Digital 5 A Day. In short:</p>
          <dl className="talk">
            {fiveADay.map(({ name, how }) => (
              <div className="talk__one" key={name}>
                <dt>{name}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title="How old do you have to be?" id="ages">
          <ShownClause id="AGE-1" sentences={sentences} />
          <ShownClause id="AGE-2" sentences={sentences} />
          <Ages platforms={platformsWith(settings)} today={dayOf(asking.now)} />
          <p>
            Is your child on one of them already? Tell us if something worries you: nobody is punished for
            that. <a href={`${home}/ages`}>What to do then, app by app</a>.
          </p>
        </Part>
        <Part title="When somebody preaches hatred" id="hatred">
          <ShownClause id="EXT-3" sentences={sentences} />
          <p>
            Ask what your child has seen, and what they think of it. If somebody draws them in, or they change
            in a way that frightens you, tell the school’s DSL (the safeguarding lead) or ring one of the
            numbers below. Asking is not accusing.
          </p>
        </Part>
        <Part title="Where to get help" id="help">
          <p>The school’s office is always a good place to begin.</p>
          <WhereToGetHelp known={settings.advisers} />
        </Part>
        <Agreement sentences={sentences} />
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
