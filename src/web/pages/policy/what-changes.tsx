import type { Wording } from '../../../domain/policy-version.ts'
import { changesBetween } from '../../../policy/version.ts'
import { WordDiff } from '../../parts/word-diff.tsx'

/** Every clause that changed from one text of the policy to another, word by word. `none` stands where nothing did. */
export function WhatChanges({ before, after, none }: { before: string; after: string; none: string }) {
  const changes = changesBetween(before, after)
  if (changes.length === 0) return <p>{none}</p>
  return changes.map(({ id, before, after }) => (
    <div className="clause" key={id}>
      <p className="clause__id">{id}</p>
      <p className="clause__sentence">
        <WordDiff before={before ?? ''} after={after ?? ''} />
      </p>
    </div>
  ))
}

/** The notes that changed, which stand in no text: what people do beyond what the program carries out. */
export function NotesThatChange({ before, after }: { before: Wording; after: Wording }) {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const noteOf = (wording: Wording, id: string) => wording[id]?.note ?? ''
  return ids
    .filter((id) => noteOf(before, id) !== noteOf(after, id))
    .map((id) => (
      <div className="clause" key={id}>
        <p className="clause__id">{id}</p>
        <div className="clause__sentence">
          <p>What people do beyond it:</p>
          <p>
            <WordDiff before={noteOf(before, id)} after={noteOf(after, id)} />
          </p>
        </div>
      </div>
    ))
}
