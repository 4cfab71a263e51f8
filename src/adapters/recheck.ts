import { blueskyPost, blueskyPostGone } from './bluesky-post.ts'
import { guardedFetch } from './guarded-fetch.ts'
import type { LookedAgain, LookOptions } from './looked-again.ts'

/**
 * Platforms that show the same sign-in page to strangers whether a post is there or not. Asking them would
 * tell nothing, or 'it is there' for ever.
 */
const behindSignIn: Readonly<Record<string, string>> = {
  'facebook.com': 'Facebook',
  'fb.watch': 'Facebook',
  'instagram.com': 'Instagram',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'x.com': 'X',
  'twitter.com': 'X',
  'tiktok.com': 'TikTok',
  'linkedin.com': 'LinkedIn',
  'nextdoor.co.uk': 'Nextdoor',
  'nextdoor.com': 'Nextdoor',
  'snapchat.com': 'Snapchat',
  'whatsapp.com': 'WhatsApp',
}

/**
 * Looks whether a link still leads to what it led to. Only an answer that says so counts as gone (404, 410, or
 * Bluesky's own word); whoever acts on it asks twice, an hour apart, because pages come back.
 */
export async function lookAgain(
  link: string,
  options: LookOptions & { address?: string | null },
): Promise<LookedAgain> {
  if (blueskyPost(link)) return blueskyPostGone(link, options)
  const platform = platformOf(link)
  if (platform) {
    const sentence = `${platform} does not tell programs whether a post is still there. Please open the link and look.`
    return { type: 'unknown', sentence }
  }
  const answer = await guardedFetch(link, { ...options, bodyLimit: 0 })
  if (answer.type !== 'response') return { type: 'unknown', sentence: answer.sentence }
  const { status } = answer
  if (status === 404 || status === 410) return { type: 'gone', reason: 'not-found' }
  if (status >= 200 && status < 300) {
    if (!sentElsewhere(link, answer.url)) return { type: 'present' }
    return { type: 'unknown', sentence: 'The link now leads to another page. Please open it and look.' }
  }
  if (status === 401 || status === 403) {
    return { type: 'unknown', sentence: 'The page does not let programs in. Please open the link and look.' }
  }
  if (status === 429) return { type: 'unknown', sentence: 'The server asks for more time between visits.' }
  return { type: 'unknown', sentence: `The server could not answer (${status}). Birdsong will look again.` }
}

function platformOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined
  const host = new URL(link).hostname
  const domain = Object.keys(behindSignIn).find((name) => host === name || host.endsWith(`.${name}`))
  return domain && behindSignIn[domain]
}

/** Many sites send a link to a removed page on to their front page or a sign-in page, and call that a success. */
function sentElsewhere(asked: string, answered: string): boolean {
  const from = new URL(asked)
  const to = new URL(answered)
  if (from.pathname !== '/' && to.pathname === '/') return true
  return /\/(login|log-in|signin|sign-in|account)\b/i.test(to.pathname) && from.pathname !== to.pathname
}
