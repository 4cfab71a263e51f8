import type { NoticeProps } from '../../parts/callout.tsx'

const sentences: ReadonlyMap<string, string> = new Map([
  ['set-up', 'Your trust is set up, and you are signed in as its administrator.'],
  ['joined', 'Welcome. Your password is set, and you are signed in.'],
  ['signed-out', 'You are signed out.'],
  ['password', 'Your password is changed. Your other devices are signed out.'],
  ['authenticator', 'Your authenticator app is set up, and it is confirmed that it is you.'],
  ['passkey', 'Your passkey is kept. You can sign in with it from now on.'],
  ['shared', 'What you shared is kept for an hour. Sign in, and it is there.'],
  ['passkey-removed', 'The passkey is removed. It no longer signs anybody in.'],
])

/** What came of the last thing that was done, by the key in the address. */
export function noticeFor(done: string | undefined): NoticeProps | null {
  const sentence = done === undefined ? undefined : sentences.get(done)
  if (sentence === undefined) return null
  const next = done === 'set-up' ? { link: { href: '/sources/new', text: 'Next, connect a source.' } } : {}
  return { type: 'done', sentence, ...next }
}
