import type { ReactNode } from 'react'
import type { Adviser } from '../../../domain/adviser.ts'
import { type AdviserName, advisers } from '../../../policy/advisers.ts'

type Known = Readonly<Partial<Record<AdviserName, Adviser>>>

/** Whom families can turn to, in the order of how pressing it is. What a trust has put in its settings goes before. */
const forFamilies: readonly AdviserName[] = [
  'nspcc',
  'ceop',
  'report-harmful-content',
  'iwf',
  'act-early',
  'anti-terrorist-hotline',
]

/** Where a family gets help, each with whom it is for. */
export function WhereToGetHelp({ known }: { known: Known }) {
  return (
    <dl className="help">
      <Help name="In danger now: 999" forWhom="The police. In anything that can wait: 101." />
      <Help
        name="Childline"
        forWhom="Every child and young person under 19, about anything."
        ways={[
          phoneLink('0800 1111'),
          webLink('https://www.childline.org.uk'),
          'Report Remove, on the same pages, helps to take an intimate picture of oneself off the internet.',
        ]}
      />
      {forFamilies.map((one) => {
        const { name, forWhom, phone, email, web, hours, note } = known[one] ?? advisers[one]
        const ways = [phone && phoneLink(phone), email && mailLink(email), web && webLink(web), hours, note]
        return <Help key={one} name={name} forWhom={forWhom} ways={ways.filter((way) => way !== '')} />
      })}
    </dl>
  )
}

function Help({ name, forWhom, ways = [] }: { name: string; forWhom: string; ways?: readonly ReactNode[] }) {
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

const phoneLink = (phone: string) => <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
const mailLink = (email: string) => <a href={`mailto:${email}`}>{email}</a>

/** A page's address as a link without what nobody reads aloud; what is no address stands as it is. */
function webLink(web: string): ReactNode {
  return /^https?:/.test(web) ? (
    <a href={web}>{web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
  ) : (
    web
  )
}
