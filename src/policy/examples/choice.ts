import type { Choices, Pack } from '../pack.ts'

/** One way of filling a gap of the policy. */
export type Choice = { gap: keyof Choices; value: string }

/** The same pack, but for this choice. */
export function packWith(pack: Pack, choice: Choice | null): Pack {
  return choice ? { ...pack, choices: { ...pack.choices, [choice.gap]: choice.value } } : pack
}
