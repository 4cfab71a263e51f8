import type { Basis, Do, Never } from '../../domain/decision.ts'
import { byGuidance } from '../guidance.ts'
import type { PostCase } from './case.ts'
import { type Post, targetsPupil } from './post.ts'

type Ban = (situation: PostCase) => { what: readonly Do[]; basis: Basis[] } | undefined

const bans: readonly Ban[] = [
  function copyingIntimateImages({ post }) {
    if (!post.nature.has('intimate-image-of-child')) return undefined
    return { what: ['capture-evidence'], basis: [byGuidance('sharing-nudes')] }
  },
  function copyingTerroristContent({ post }) {
    if (!post.nature.has('terrorist-content')) return undefined
    return { what: ['capture-evidence'], basis: ['EXT-2', byGuidance('terrorist-content')] }
  },
  function silencingFairOpinion({ post }) {
    if (!post.fair) return undefined
    return { what: ['request-deletion', 'report-to-platform', 'police-101'], basis: ['ORM-5'] }
  },
  function policingFairOpinion({ post }) {
    return post.fair && post.danger === 'none' ? { what: ['police-999'], basis: ['ORM-5'] } : undefined
  },
  function deletionForDisrepute({ post }) {
    return post.disreputeAlone ? { what: ['request-deletion'], basis: ['ORM-5', 'default:G9'] } : undefined
  },
  function deletionOfAllegation({ post }) {
    if (!post.nature.has('allegation')) return undefined
    return { what: ['request-deletion'], basis: [byGuidance('allegations-against-adults')] }
  },
  function publicAnswer({ post, publicReply }) {
    if (publicReply === 'allowed') return undefined
    const protectedChild = isAboutAChild(post) ? [byGuidance('protected-child')] : []
    return { what: ['reply-publicly'], basis: [byGuidance('fair-replies'), ...protectedChild] }
  },
  function staffProcedureForPupils({ post }) {
    return post.author === 'pupil' ? { what: ['code-of-conduct'], basis: ['INC-1'] } : undefined
  },
  function pupilProcedureForStaff({ post }) {
    return post.author === 'staff' ? { what: ['behaviour-policy'], basis: ['INC-1'] } : undefined
  },
]

/** What must not be done here. What the decision asks for on other grounds is not among it. */
export function neverOf(situation: PostCase, done: ReadonlySet<Do>): Never[] {
  const banned = new Map<Do, Basis[]>()
  for (const ban of bans) {
    const found = ban(situation)
    for (const what of found?.what ?? []) {
      if (!done.has(what))
        banned.set(what, [...new Set([...(banned.get(what) ?? []), ...(found?.basis ?? [])])])
    }
  }
  return [...banned].map(([what, basis]) => ({ do: what, basis }))
}

function isAboutAChild(post: Post): boolean {
  return post.protectedChild === true || targetsPupil(post) || (post.maybeHarmful && post.namesChild === true)
}
