import type { NoticeProps } from '../../parts/callout.tsx'

/** What came of the last thing that was done about a translation. */
export function noticeFor(done: string | undefined): NoticeProps | null {
  switch (done) {
    case 'worded':
      return { type: 'done', sentence: 'Your schools’ pages say it in your words from now on.' }
    case 'read':
      return { type: 'done', sentence: 'It is kept that a speaker of the language has read it.' }
    case 'taken-back':
      return { type: 'done', sentence: 'What ships stands again.' }
    default:
      return null
  }
}
