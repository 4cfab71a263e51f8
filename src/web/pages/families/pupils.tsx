import { Heading } from '../../parts/heading.tsx'
import { FamilyDrawn } from './drawn.tsx'
import { forFamilies, type Place } from './place.ts'
import { type PupilPage, pupilPages } from './pupil-words.ts'

/** For pupils, in the words of three ages: being a good friend online, and how to tell somebody. */
export const pupils = [
  ...forFamilies('get', '/pupils', async (_, place) =>
    place.show({
      title: 'For pupils',
      back: { href: place.home, text: 'For families' },
      children: (
        <>
          <Heading level={1}>For pupils</Heading>
          <p className="families__lead">How old are you?</p>
          <ul className="pupil-doors">
            {pupilPages.map(({ path, ages, title, picture }) => (
              <li key={path}>
                <FamilyDrawn picture={picture} size={72} />
                <div>
                  <Heading level={2}>
                    <a href={`${place.home}/pupils/${path}`}>I am {ages}</a>
                  </Heading>
                  <p>{title}</p>
                </div>
              </li>
            ))}
          </ul>
          <SomebodyToTalkTo place={place} />
        </>
      ),
    }),
  ),
  ...pupilPages.flatMap((page) =>
    forFamilies('get', `/pupils/${page.path}`, async (_, place) =>
      place.show({
        title: page.title,
        back: { href: `${place.home}/pupils`, text: 'For pupils' },
        children: <ForOneAge {...{ page, place }} />,
      }),
    ),
  ),
]

function ForOneAge({ page, place }: { page: PupilPage; place: Place }) {
  return (
    <article className="pupil">
      <div className="pupil__head">
        <FamilyDrawn picture={page.picture} size={96} />
        <Heading level={1} caption={`For you if you are ${page.ages}`}>
          {page.title}
        </Heading>
      </div>
      <p className="families__lead">{page.lead}</p>
      {page.parts.map(({ title, picture, lines }) => (
        <section className="pupil__part" key={title}>
          <FamilyDrawn picture={picture} size={56} />
          <div>
            <Heading level={2}>{title}</Heading>
            <ul className="tips">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </section>
      ))}
      <SomebodyToTalkTo place={place} />
    </article>
  )
}

/** Who is there for pupils, by day and by night. At a school’s address its own front door stands first. */
function SomebodyToTalkTo({ place: { tell } }: { place: Place }) {
  return (
    <section className="pupil__talk" aria-labelledby="talk">
      <Heading level={2} id="talk">
        Somebody to talk to
      </Heading>
      <ul>
        <li>
          <strong>In danger now?</strong> Ring <a href="tel:999">999</a>.
        </li>
        {tell && (
          <li>
            <strong>School.</strong> <a href={tell}>Tell us here</a>. You do not have to say your name.
          </li>
        )}
        <li>
          <strong>Childline.</strong> Ring <a href="tel:08001111">0800 1111</a>, day or night. It is free. Or
          write to them at <a href="https://www.childline.org.uk">childline.org.uk</a>.
        </li>
        <li>
          <strong>A picture of your body is online?</strong> Childline can help to take it down:{' '}
          <a href="https://www.childline.org.uk/remove">Report Remove</a>.
        </li>
        <li>
          <strong>Somebody online wants to touch you, meet you or see your body?</strong> Tell{' '}
          <a href="https://www.ceop.police.uk/Safety-Centre/">CEOP</a>. They are police who keep children
          safe.
        </li>
      </ul>
    </section>
  )
}
