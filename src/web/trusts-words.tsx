import type { ReactNode } from 'react'
import { type Day, dayOf } from '../domain/day.ts'
import { settledGaps } from '../policy/settings.ts'
import { policyOn, sentencesIn } from '../policy/version.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listPolicyVersions } from '../store/policy-versions.ts'
import { listSettings } from '../store/settings.ts'
import { type TrustsWords, TrustsWordsContext } from './parts/trusts-words.ts'

/** The trust's own words as they held when something was noticed: its policy of that day, and what it has settled since. */
export async function readTrustsWords(transaction: Transaction, noticed: Date): Promise<TrustsWords> {
  const day: Day = dayOf(noticed)
  const version = policyOn(await listPolicyVersions(transaction), day)
  return {
    sentences: version ? sentencesIn(version.text) : new Map(),
    settled: settledGaps(await listSettings(transaction)),
  }
}

/** Shows whatever stands inside in the trust's own words. */
export function InTrustsWords({ words, children }: { words: TrustsWords; children: ReactNode }) {
  return <TrustsWordsContext value={words}>{children}</TrustsWordsContext>
}
