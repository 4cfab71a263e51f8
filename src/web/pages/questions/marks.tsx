import type { Decision, Step } from '../../../domain/decision.ts'
import { markOf } from '../../../domain/decision-change.ts'
import { Tag } from '../../parts/tag.tsx'
import { wordsForMark } from './step-words.ts'

/** What the last answer changed about a step; nothing where it is as it was. */
export function StepMarked({ before, step }: { before: Decision | null; step: Step }) {
  const mark = markOf(before, step)
  return mark && <Tag tone="gold">{wordsForMark(mark)}</Tag>
}

/** Says that something has come with the last answer. */
export function New() {
  return <Tag tone="gold">New</Tag>
}

/** Says that something has gone with the last answer. */
export function NoLonger() {
  return <Tag>No longer</Tag>
}
