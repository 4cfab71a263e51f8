import type { NoticeProps } from '../../parts/callout.tsx'

const sentences: ReadonlyMap<string, string> = new Map([
  ['roles', 'The roles are changed. They hold from now on.'],
  ['left', 'They are signed out everywhere, and can no longer sign in.'],
  [
    'school-added',
    'The school is added. Birdsong listens for its name already: see below what else people call it.',
  ],
  ['school', 'The school’s details are changed.'],
  ['term', 'Birdsong listens for it from now on.'],
  ['term-removed', 'Birdsong no longer listens for it. What was heard before stays.'],
  ['closed', 'The days are added. Deadlines from now on leave them out.'],
  ['open', 'The days are removed. Deadlines from now on count them again.'],
])

/** What came of the last thing that was done, by the key in the address. */
export function noticeFor(done: string | undefined): NoticeProps | null {
  const sentence = done === undefined ? undefined : sentences.get(done)
  return sentence === undefined ? null : { type: 'done', sentence }
}
