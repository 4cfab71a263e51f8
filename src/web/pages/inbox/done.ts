import type { NoticeProps } from '../../parts/callout.tsx'

const sentences: ReadonlyMap<string, string> = new Map([
  ['entered', 'Thank you. What you saw is in the inbox.'],
  ['entered-elsewhere', 'Thank you. What you saw is in the inbox of the people of that school.'],
  ['left', 'It was not sent, and nothing of it was kept.'],
  ['in-hand', 'You have it in hand. Others can see that.'],
  ['new', 'It is back with everybody, to do.'],
  ['answered', 'It is marked as answered.'],
  ['reply-approved', 'The answer is on its way. This page shows when it stands there.'],
  ['reporter-answered', 'Your answer is there for whoever told it, when they come back.'],
  ['taken-out', 'It stands on its own now.'],
  ['sister-told', 'The school was told to look through its inbox.'],
  ['set-aside', 'It is set aside, with your reason.'],
  ['judgement-answered', 'Thank you. Posts that are nearly the same are judged like this from now on.'],
  ['opinion-asked', 'It is sent. The answer will stand beside the suggestion.'],
  ['judgement-taken-back', 'What was said of the suggestion is taken back.'],
  ['raised', 'Fewer people can read it now.'],
  ['lowering-asked', 'You have asked for it. Somebody else who leads on it has to agree.'],
  ['lowered', 'More people can read it now.'],
  ['lowering-declined', 'It stays as private as it is.'],
])

/** What came of the last thing that was done, by the key in the address. */
export function noticeFor(done: string | undefined, link?: NoticeProps['link']): NoticeProps | null {
  const sentence = done === undefined ? undefined : sentences.get(done)
  return sentence === undefined ? null : { type: 'done', sentence, ...(link && { link }) }
}
