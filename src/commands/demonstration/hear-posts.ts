import { decide } from '../../policy/decide.ts'
import { readFacts } from '../../policy/read-facts.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { noteHeard } from '../../store/leases.ts'
import { saveMention } from '../../store/mentions.ts'
import { takeInJudged } from '../judgement/take-in-judged.ts'
import { matchesOf } from '../matches-of.ts'
import { newId, newReference, type Services, sha256 } from '../services.ts'
import { urgencyOf } from '../triage-mention.ts'
import { trustMatcher } from '../trust-matcher.ts'
import { answersFor, type Made } from './made.ts'
import type { DemonstrationPost } from './posts.ts'

const day = 24 * 3_600_000

/** Takes in the posts, each on its day, triaged where somebody has triaged it; gives their mentions’ references. */
export async function hearPosts(
  services: Services,
  transaction: Transaction,
  made: Made,
  heard: readonly DemonstrationPost[],
): Promise<string[]> {
  const matcher = await trustMatcher(transaction, made.trust)
  const references: string[] = []
  for (const source of ['news', 'alerts', 'bluesky', 'seen'] as const) {
    const mentions = heard
      .filter((post) => post.source === source)
      .map((post) => {
        const id = newId()
        const school = made.schools[post.school] ?? ''
        const noticedAt = new Date(services.now().getTime() - post.daysAgo * day)
        const mention = {
          id,
          reference: newReference(),
          school,
          externalId: id,
          authorId: null,
          author: post.author,
          url: source === 'seen' ? null : `https://${source}.example/${id.slice(0, 8)}`,
          title: null,
          text: post.words,
          textHash: sha256(post.words),
          matches: matchesOf(matcher.find(post.words), school),
          publishedAt: new Date(noticedAt.getTime() - 600_000).toISOString(),
          noticedAt,
        }
        return { post, mention }
      })
    await takeInJudged(
      services,
      transaction,
      { id: made.sources[source], trust: made.trust },
      mentions.map(({ mention }) => mention),
    )
    const [latest] = mentions
      .map(({ mention }) => mention.noticedAt)
      .toSorted((a, b) => Number(b) - Number(a))
    if (latest) await noteHeard(transaction, made.sources[source], latest)
    for (const { post, mention } of mentions) {
      references.push(mention.reference)
      await triage(transaction, made, post, mention.id, mention.noticedAt)
    }
  }
  return references
}

async function triage(
  transaction: Transaction,
  made: Made,
  post: DemonstrationPost,
  mention: string,
  noticedAt: Date,
): Promise<void> {
  if (!post.facts) return
  const read = readFacts({ kind: 'post', ...post.facts })
  if (read.type === 'bad-facts') throw new Error(read.sentence)
  const decision = decide(read.facts)
  const who = answersFor(made, post)
  const at = new Date(noticedAt.getTime() + 2 * 3_600_000)
  const moved = post.became && post.became !== 'incident' ? { state: post.became, inHandBy: who.person } : {}
  await saveMention(
    transaction,
    mention,
    {
      facts: read.facts,
      urgency: urgencyOf(decision.severity),
      ...moved,
      ...(post.became === 'set-aside' && {
        setAsideBecause: 'An advertisement that has nothing to do with the school.',
      }),
    },
    at,
  )
}
