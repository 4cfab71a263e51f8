import { useContext } from 'react'
import { Icon } from './icon.tsx'
import { TrustsWordsContext } from './trusts-words.ts'

/**
 * What a step or a question rests on. `clause`: the trust's policy. `default`: ours, because the policy is silent,
 * and always said to be so. `guidance`: national guidance or law.
 */
export type Cite = { kind: 'clause' | 'default' | 'guidance'; id: string; sentence: string; href: string }

function originOf({ kind }: Cite, settled: boolean): string {
  if (kind === 'clause') return 'Policy'
  return settled ? 'Settled by the trust, as the policy does not say' : 'Default, not the policy’s word'
}

/** What a cite is called in a list of several: a clause's number, or the bare word where it has none. */
function nameOfCite({ kind, id }: Cite): string {
  return kind === 'guidance' ? 'Guidance' : id
}

/** What several things rest on, each name once: 'INC-2, G4, guidance'. */
export function namesOfCites(cites: readonly Cite[]): string {
  return [...new Set(cites.map(nameOfCite))].join(', ')
}

/** A clause's number as a link to its own page. Put its sentence near by: see Basis. */
function ClauseCite({ cite }: { cite: Cite }) {
  const { settled } = useContext(TrustsWordsContext)
  const origin = originOf(cite, settled.has(cite.id))
  return (
    <a className={`cite cite--${settled.has(cite.id) ? 'clause' : cite.kind}`} href={cite.href}>
      <Icon name="book" />
      {cite.kind === 'guidance' ? (
        'Guidance'
      ) : (
        <>
          <span className="govuk-visually-hidden">{origin} </span>
          {cite.id}
        </>
      )}
    </a>
  )
}

/** Whose word it is where the policy is silent. */
function whoseWord(settled: boolean): string {
  return settled
    ? 'The trust’s own word, as the policy does not say'
    : 'Our default, as the policy does not say'
}

/** Every clause that something rests on, in its own words. */
export function Basis({ cites }: { cites: readonly Cite[] }) {
  const { sentences, settled } = useContext(TrustsWordsContext)
  if (cites.length === 0) return null
  return (
    <ul className="basis">
      {cites.map((cite) => (
        <li className="basis__item" key={cite.id}>
          <ClauseCite cite={cite} />
          <span className="basis__sentence">
            {cite.kind === 'default' && <strong>{whoseWord(settled.has(cite.id))}: </strong>}
            {(cite.kind === 'clause' ? sentences : settled).get(cite.id) ?? cite.sentence}
          </span>
        </li>
      ))}
    </ul>
  )
}
