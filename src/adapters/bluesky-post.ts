import type { GoneReason } from '../domain/mention.ts'
import { askServer, type DirectoryOptions, lookUpAccount } from './bluesky-account.ts'
import { postCollection } from './bluesky-frames.ts'
import { valueIn } from './json.ts'
import type { LookedAgain, LookOptions } from './looked-again.ts'

export type PostLookOptions = DirectoryOptions & {
  /** The address of the source that heard it; a server of its own is asked first. */
  address?: string | null
}

/** A post's author and key, from its at-uri or its page on bsky.app; null where it is neither. */
export function blueskyPost(link: string): { did: string; rkey: string } | null {
  const inUri = /^at:\/\/(did:[a-z]+:[\w.:%-]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(link)
  const onPage =
    /^https:\/\/bsky\.app\/profile\/(did:[a-z]+:[\w.:%-]+)\/post\/([\w.~:-]+)\/?(?:[?#].*)?$/.exec(link)
  const [, did, rkey] = inUri ?? onPage ?? []
  return did !== undefined && rkey !== undefined ? { did, rkey } : null
}

/**
 * Looks whether a Bluesky post is still there. The account's own server is asked, because only it can say
 * 'deleted' for certain: first the source's address where it is that server, else the one that the directory
 * names for the account.
 */
export async function blueskyPostGone(link: string, options: PostLookOptions): Promise<LookedAgain> {
  const post = blueskyPost(link)
  if (!post) return { type: 'unknown', sentence: 'This is not the address of a Bluesky post.' }
  if (options.address && URL.canParse(options.address)) {
    const told = await lookAt(options.address, post, options)
    if (told.type !== 'unknown') return told
  }
  const account = await lookUpAccount(post.did, options)
  if (account.type === 'ended') return { type: 'gone', reason: 'account-deleted' }
  if (account.type === 'unknown') return account
  if (account.server !== null) return lookAt(account.server, post, options)
  return { type: 'unknown', sentence: 'The Bluesky directory does not say where this account lives.' }
}

async function lookAt(
  server: string,
  { did, rkey }: { did: string; rkey: string },
  options: LookOptions,
): Promise<LookedAgain> {
  const place = { repo: did, collection: postCollection, rkey }
  const record = await askServer(server, 'com.atproto.repo.getRecord', place, options)
  if (record.status === 200) return { type: 'present' }
  if (valueIn(record.body, 'error') === 'RecordNotFound') return { type: 'gone', reason: 'author-deleted' }
  // A server that does not have the record does not say why: the account may be away.
  const account = await askServer(server, 'com.atproto.sync.getRepoStatus', { did }, options)
  if (valueIn(account.body, 'error') === 'RepoNotFound') return { type: 'gone', reason: 'account-deleted' }
  const reason = goneReasons[String(valueIn(account.body, 'status'))]
  if (reason && valueIn(account.body, 'active') === false) return { type: 'gone', reason }
  const unsure = 'The Bluesky server could not say whether the post is there. Birdsong will ask again.'
  return { type: 'unknown', sentence: record.sentence ?? unsure }
}

const goneReasons: Readonly<Record<string, GoneReason>> = {
  deactivated: 'account-deactivated',
  deleted: 'account-deleted',
  suspended: 'moderated',
  takendown: 'moderated',
}
