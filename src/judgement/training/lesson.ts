import type { Head } from '../model.ts'

/** What is right about a text, for one head: the label that holds, or which of those that are known hold. */
export type Answer =
  | { head: number; is: number }
  | { head: number; yes: readonly number[]; of: readonly number[] }

export type Lesson = { text: string; answers: readonly Answer[] }

/** Texts that teach the same. Each is taken `share` times in a round (less than once: by chance), and counts `weight`. */
export type Task = { name: string; lessons: readonly Lesson[]; share: number; weight: number }

export type Course = { heads: readonly Head[]; tasks: readonly Task[] }
