import { Icon } from './icon.tsx'

/**
 * What a step or a question rests on. `clause`: the trust's policy. `default`: ours, because the policy is silent,
 * and always said to be so. `guidance`: national guidance or law.
 */
export type Cite = { kind: 'clause' | 'default' | 'guidance'; id: string; sentence: string; href: string }

const origin = { clause: 'Policy', default: 'Default, not the policy’s word' } as const

/** What a cite is called in a list of several: a clause's number, or the bare word where it has none. */
function nameOfCite({ kind, id }: Cite): string {
  return kind === 'guidance' ? 'Guidance' : id
}

/** What several things rest on, each name once: 'INC-2, G4, guidance'. */
export function namesOfCites(cites: readonly Cite[]): string {
  return [...new Set(cites.map(nameOfCite))].join(', ')
}

/** A clause's number as a link to its place in the policy. Put its sentence near by: see Basis. */
function ClauseCite({ cite }: { cite: Cite }) {
  return (
    <a className={`cite cite--${cite.kind}`} href={cite.href}>
      <Icon name="book" />
      {cite.kind === 'guidance' ? (
        'Guidance'
      ) : (
        <>
          <span className="govuk-visually-hidden">{origin[cite.kind]} </span>
          {cite.id}
        </>
      )}
    </a>
  )
}

/** Every clause that something rests on, in its own words. */
export function Basis({ cites }: { cites: readonly Cite[] }) {
  if (cites.length === 0) return null
  return (
    <ul className="basis">
      {cites.map((cite) => (
        <li className="basis__item" key={cite.id}>
          <ClauseCite cite={cite} />
          <span className="basis__sentence">
            {cite.kind === 'default' && <strong>Our default, as the policy does not say: </strong>}
            {cite.sentence}
          </span>
        </li>
      ))}
    </ul>
  )
}
