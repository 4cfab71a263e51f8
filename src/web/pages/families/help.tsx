import type { ReactNode } from 'react'
import type { Adviser } from '../../../domain/adviser.ts'
import { type AdviserName, advisers } from '../../../policy/advisers.ts'
import type { Sayer } from '../front-door/sayer.ts'
import type { Told } from '../front-door/words/words.ts'
import { InEnglish } from './in-english.tsx'

type Known = Readonly<Partial<Record<AdviserName, Adviser>>>

/** Whom families can turn to, in the order of how pressing it is. What a trust has put in its settings goes before. */
const forFamilies = [
  'nspcc',
  'ceop',
  'report-harmful-content',
  'iwf',
  'act-early',
  'anti-terrorist-hotline',
] as const satisfies readonly AdviserName[]

/** Where a family gets help, each with whom it is for. */
export function WhereToGetHelp({ known, say }: { known: Known; say: Sayer }) {
  const { help } = say.words.families
  return (
    <dl className="help">
      <Help name={say(help.danger)} forWhom={say(help.dangerAbout)} />
      <Help
        name="Childline"
        forWhom={say(help.childlineAbout)}
        ways={[phoneLink('0800 1111'), webLink('https://www.childline.org.uk'), say(help.remove)]}
      />
      {forFamilies.map((one) => (
        <Help key={one} {...adviserIn(one, known, say)} />
      ))}
    </dl>
  )
}

/** What ships is translated; what a trust has put in its settings stands in its own words. */
function adviserIn(one: (typeof forFamilies)[number], known: Known, say: Sayer) {
  const own = known[one]
  const { name, forWhom, phone, email, web, hours, note } = own ?? advisers[one]
  const words: { about: Told; note?: Told } = say.words.families.help.advisers[one]
  const written = (text: string) => text !== '' && <InEnglish say={say}>{text}</InEnglish>
  const ways = [
    phone && phoneLink(phone),
    email && mailLink(email),
    web && webLink(web),
    written(hours),
    own ? written(note) : words.note && say(words.note),
  ]
  return {
    name: <InEnglish say={say}>{name}</InEnglish>,
    forWhom: own ? written(forWhom) : say(words.about),
    ways: ways.filter(Boolean),
  }
}

function Help(props: { name: ReactNode; forWhom: ReactNode; ways?: readonly ReactNode[] }) {
  const { name, forWhom, ways = [] } = props
  return (
    <div className="help__one">
      <dt>{name}</dt>
      <dd>{forWhom}</dd>
      {ways.map((way, place) => (
        <dd key={place}>{way}</dd>
      ))}
    </div>
  )
}

const phoneLink = (phone: string) => (
  <a href={`tel:${phone.replaceAll(' ', '')}`} dir="ltr">
    {phone}
  </a>
)
const mailLink = (email: string) => <a href={`mailto:${email}`}>{email}</a>

/** A page's address as a link without what nobody reads aloud; what is no address stands as it is. */
function webLink(web: string): ReactNode {
  return /^https?:/.test(web) ? (
    <a href={web}>{web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
  ) : (
    web
  )
}
