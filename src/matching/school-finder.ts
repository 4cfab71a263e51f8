import type { RegisteredSchool } from '../domain/registered-school.ts'
import { buildMatcher, type Matcher } from './matcher.ts'
import { MeasuredRates } from './measured-rates.ts'
import { type Candidate, rank } from './rank.ts'
import { type RegisterTerm, RegisterTerms } from './register-terms.ts'

/** Says which schools of a register a text may be about. */
export class SchoolFinder {
  readonly matcher: Matcher<RegisterTerm>
  readonly #measured = new MeasuredRates()
  readonly #schools: ReadonlyMap<string, RegisteredSchool>

  constructor(schools: readonly RegisteredSchool[]) {
    const terms = new RegisterTerms(schools)
    this.#schools = new Map(schools.map((school) => [school.urn, school]))
    this.matcher = buildMatcher(
      schools.flatMap((school) => terms.of(school)),
      { keepsCommon: true },
    )
  }

  /** The schools, the surest first. `place` is what is known of where the text comes from. */
  find(text: string, place?: string): Candidate[] {
    const hits = this.matcher.find(text)
    if (hits.length === 0) {
      this.#measured.count(null)
      return []
    }
    const found = rank({
      text,
      hits,
      place,
      schoolOf: (urn) => this.#schools.get(urn)!,
      isCommon: (term) => term.contextOnly || (term.weight === 'bare' && this.#measured.isCommon(term.words)),
    })
    const [first] = found
    this.#measured.count(first && first.sure < alone ? first.term : null)
    return found
  }
}

/** A term that is surer than this has something beside it that points to its school, or says that it is one. */
const alone = 0.5
