import type { NoticeProps } from '../../parts/callout.tsx'

const notices: ReadonlyMap<string, NoticeProps> = new Map([
  ['recorded', { type: 'done', sentence: 'It is written down what was taught.' }],
  ['corrected', { type: 'done', sentence: 'The record is corrected, and its history says so.' }],
  ['withdrawn', { type: 'done', sentence: 'The record is taken back, and counts no more.' }],
  ['put-back', { type: 'done', sentence: 'The record counts again.' }],
  [
    'step-open',
    {
      type: 'problem',
      sentence:
        'It is written down what was taught, but the incident’s step could not be settled with it. Open the incident to see why, and settle it there.',
    },
  ],
])

/** What came of the last thing that was done, by the key in the address. */
export function noticeFor(done: string | undefined): NoticeProps | null {
  return (done && notices.get(done)) || null
}
