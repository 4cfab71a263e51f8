import type { Activity } from '../domain/mention.ts'
import type { Hit } from '../matching/term.ts'
import type { NewMention } from '../store/mentions-taken-in.ts'
import { matchesOf } from './matches-of.ts'
import { newId, newReference, sha256 } from './services.ts'

/** What was said, as a mention of one school. */
export function mentionOf(
  said: Extract<Activity, { type: 'said' }>,
  school: string,
  hits: readonly Hit[],
  noticedAt: Date,
): NewMention {
  return {
    id: newId(),
    reference: newReference(),
    school,
    externalId: said.externalId,
    authorId: said.author.externalId,
    author: said.author.name ?? said.author.handle,
    url: said.url,
    title: said.title,
    text: said.text,
    textHash: sha256(`${said.title ?? ''}\n${said.text}\n${said.url ?? ''}`),
    matches: matchesOf(hits, school),
    publishedAt: said.publishedAt,
    noticedAt,
  }
}
