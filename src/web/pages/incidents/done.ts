import type { NoticeProps } from '../../parts/callout.tsx'

const sentences = {
  'passed-on': 'Passed on to those who may see it.',
  opened: 'The incident is open. These are its steps.',
  step: 'The step is settled.',
  'taken-back': 'The step is open again.',
  owner: 'You have taken the incident over.',
  'given-back': 'You have given the incident back.',
  facts: 'What you learnt is written down, and the policy was asked again. The steps below follow from it.',
  raised: 'Fewer people may see this now.',
  'lowering-asked': 'Your wish is written down. It stays as it is until a second person agrees.',
  'lowering-declined': 'It stays as private as it is.',
  lowered: 'More people may see this now.',
  'kept-from': 'This person no longer sees it.',
  evidence: 'The evidence is kept.',
  'letter-kept': 'The draft is kept. Nothing was sent.',
  'letter-changed': 'The letter was changed since you looked at it. Look at it once more before you send it.',
  'letter-handed-over':
    'The letter is on its way to the mail server. The step is done when the server takes it.',
  'reporter-answered': 'Your answer is there for whoever told it, when they come back.',
  promise: 'It is noted.',
  'promise-back': 'It is open again.',
  moved: 'The next stage has begun, and its clocks run.',
  'moved-back': 'It is back in the stage before.',
  'panel-named': 'The panel is named.',
  closed: 'The incident is closed.',
  reopened: 'The incident is open again.',
} as const

/** What was just done, as the address says it after a redirect. */
export type Done = keyof typeof sentences

/** The notice for `?done=…`; nothing for words that we did not put there. */
export function noticeOf(done: string | undefined): NoticeProps | null {
  if (!done || !Object.hasOwn(sentences, done)) return null
  return { type: done === 'letter-changed' ? 'problem' : 'done', sentence: sentences[done as Done] }
}

/** The notice for something that was refused, with the reason as its sentence. */
export function problem(sentence: string): NoticeProps {
  return { type: 'problem', sentence }
}
