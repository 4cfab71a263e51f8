import { Heading } from '../../parts/heading.tsx'
import type { Told, words } from '../front-door/words/words.ts'
import { FamilyDrawn, type Picture } from './drawn.tsx'
import { forFamilies, type Place } from './place.tsx'
import { SomebodyToTalkTo } from './somebody-to-talk-to.tsx'

type AgePath = keyof typeof words.pupils.ages

/** The ages for which there is a page, the youngest first (EDU-1). */
export const pupilPages: readonly { path: AgePath; picture: Picture }[] = [
  { path: '7-to-10', picture: 'seven-to-ten' },
  { path: '11-to-13', picture: 'eleven-to-thirteen' },
  { path: '14-to-18', picture: 'fourteen-to-eighteen' },
]

/** For pupils, in the words of three ages: being a good friend online, and how to tell somebody. */
export const pupils = [
  ...forFamilies('get', '/pupils', async (_, place) => {
    const { say, at } = place
    const { pupils: words, families } = say.words
    return place.show({
      title: say(words.title),
      back: { href: at(''), text: say(families.title) },
      children: (
        <>
          <Heading level={1}>{say(words.title)}</Heading>
          <p className="families__lead">{say(words.lead)}</p>
          <ul className="pupil-doors">
            {pupilPages.map(({ path, picture }) => {
              const { ages, title } = words.ages[path]
              return (
                <li key={path}>
                  <FamilyDrawn picture={picture} size={72} />
                  <div>
                    <Heading level={2}>
                      <a href={at(`/pupils/${path}`)}>{say(words.iAm, { ages: say(ages) })}</a>
                    </Heading>
                    <p>{say(title)}</p>
                  </div>
                </li>
              )
            })}
          </ul>
          <SomebodyToTalkTo place={place} />
        </>
      ),
    })
  }),
  ...pupilPages.flatMap(({ path, picture }) =>
    forFamilies('get', `/pupils/${path}`, async (_, place) => {
      const { say, at } = place
      const { pupils: words } = say.words
      return place.show({
        title: say(words.ages[path].title),
        back: { href: at('/pupils'), text: say(words.title) },
        children: <ForOneAge {...{ path, picture, place }} />,
      })
    }),
  ),
]

/** The parts of a page are called by their pictures. */
type Parts = Readonly<Partial<Record<Picture, { title: Told; lines: readonly Told[] }>>>

function ForOneAge({ path, picture, place }: { path: AgePath; picture: Picture; place: Place }) {
  const { say } = place
  const { ages, title, lead, parts } = say.words.pupils.ages[path]
  return (
    <article className="pupil">
      <div className="pupil__head">
        <FamilyDrawn picture={picture} size={96} />
        <Heading level={1} caption={say(say.words.pupils.forYou, { ages: say(ages) })}>
          {say(title)}
        </Heading>
      </div>
      <p className="families__lead">{say(lead)}</p>
      {Object.entries(parts satisfies Parts).map(([name, part]) => (
        <section className="pupil__part" key={name}>
          <FamilyDrawn picture={name as Picture} size={56} />
          <div>
            <Heading level={2}>{say(part.title)}</Heading>
            <ul className="tips">
              {part.lines.map((line) => (
                <li key={line.key}>{say(line)}</li>
              ))}
            </ul>
          </div>
        </section>
      ))}
      <SomebodyToTalkTo place={place} />
    </article>
  )
}
