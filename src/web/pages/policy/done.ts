import type { NoticeProps } from '../../parts/callout.tsx'

const sentences: ReadonlyMap<string, string> = new Map([
  ['worded', 'The words are kept for the next version. They hold once that is approved.'],
  ['approved', 'The version is entered. It stays for ever as it is.'],
])

/** What came of the last thing that was done, by the key in the address. */
export function noticeFor(done: string | undefined): NoticeProps | null {
  const sentence = done === undefined ? undefined : sentences.get(done)
  return sentence === undefined ? null : { type: 'done', sentence }
}
