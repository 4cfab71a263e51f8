import type { Actor } from '../domain/actor.ts'
import { system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { wholeText } from '../domain/mention.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { addEvidence } from '../store/evidence.ts'
import { noteHeard } from '../store/leases.ts'
import { lockMention } from '../store/mentions.ts'
import { findSchool } from '../store/schools.ts'
import { removeShared } from '../store/shared.ts'
import { addSource, listSources } from '../store/sources.ts'
import { takeInJudged } from './judgement/take-in-judged.ts'
import { matchesOf } from './matches-of.ts'
import { newId, newReference, type Refusal, refuse, type Services, sha256 } from './services.ts'
import { answerAbout } from './triage-mention.ts'
import { trustMatcher } from './trust-matcher.ts'

export type Entry = {
  school: string
  words: string
  link: string | null
  where: string
  screenshot: { bytes: Uint8Array; mediaType: string } | null
  /** What is known about it already, answer by answer. */
  answers?: Record<string, unknown>
  /** The hash of the token under which it waited since it was shared: it is sent once. */
  shared?: string
}

export type Entered =
  | { type: 'entered'; reference: string; triaged: boolean }
  /** By the answers it is a matter for fewer people than those of the actor's role. */
  | { type: 'passed-on' }

/**
 * Takes in what somebody saw for themselves: words, a link, a screenshot. It stands in the inbox like anything else
 * that was heard, and the raw entry is kept as it was typed. `answers` have been read by `readFacts` before.
 */
export function enterMention(services: Services, actor: Actor, entry: Entry): Promise<Entered | Refusal> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'enter-mention') || !actor.person)
      return refuse('Your role does not enter what was seen. Tell the school office.')
    const school = await findSchool(transaction, entry.school)
    if (!school) return refuse('Choose the school that it is about.')
    const at = services.now()
    if (entry.shared && !(await removeShared(transaction, entry.shared)))
      return refuse('It was sent already, or it has waited for more than an hour. Look in the inbox.')
    await continueAs(transaction, system(actor.trust))
    const source = await sourceOfEntries(transaction, actor.trust, at)
    const id = newId()
    const reference = newReference()
    const title = entry.where || null
    // Found in the words alone; the places count in the title and the words as one.
    const begin = wholeText(title, '').length
    const hits = (await trustMatcher(transaction, actor.trust))
      .find(entry.words)
      .map((hit) => ({ ...hit, start: hit.start + begin, end: hit.end + begin }))
    await takeInJudged(services, transaction, { id: source, trust: actor.trust }, [
      {
        id,
        reference,
        school: school.id,
        externalId: id,
        authorId: null,
        author: null,
        url: entry.link,
        title,
        titleSaysWhere: true,
        text: entry.words,
        textHash: sha256(`${entry.words}\n${entry.link ?? ''}`),
        matches: matchesOf(hits, school.id),
        publishedAt: null,
        noticedAt: at,
      },
    ])
    await noteHeard(transaction, source, at)
    if (entry.screenshot) {
      await addEvidence(transaction, actor.trust, {
        id: newId(),
        mention: id,
        incident: null,
        description: 'Screenshot that came with the entry',
        mediaType: entry.screenshot.mediaType,
        bytes: entry.screenshot.bytes,
        sha256: sha256(entry.screenshot.bytes),
        addedBy: actor.person,
        addedAt: at,
      })
    }
    await announce(transaction, actor.trust, 'mention', id)
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'entered',
        subject: 'mention',
        subjectId: id,
        data: { sha256: sha256(entry.words) },
      },
    ])
    const mention = entry.answers && (await lockMention(transaction, reference))
    if (!mention || !entry.answers) return { type: 'entered', reference, triaged: false }
    const answered = await answerAbout(services, transaction, actor, mention, entry.answers)
    if (answered.type === 'refused') throw new Error(`An entry came with bad facts: ${answered.because}`)
    return answered.type === 'triaged' ? { type: 'entered', reference, triaged: true } : answered
  })
}

/** The trust's source for what people enter themselves: made with the first entry. */
async function sourceOfEntries(transaction: Transaction, trust: string, at: Date): Promise<string> {
  const known = (await listSources(transaction)).find(({ kind }) => kind === 'entry')
  if (known) return known.id
  const id = newId()
  await addSource(transaction, {
    id,
    trust,
    school: null,
    kind: 'entry',
    name: 'Seen by somebody',
    address: null,
    everySeconds: 86_400,
    at,
  })
  return id
}
