import { presentFor } from '../../../commands/be-present.ts'
import { opinionsAt } from '../../../commands/judgement/ask-second-opinion.ts'
import { namesakeOf } from '../../../commands/namesake-of.ts'
import { answerersFor } from '../../../commands/write-reply.ts'
import type { Incident } from '../../../domain/incident.ts'
import { wholeText } from '../../../domain/mention.ts'
import type { Namesake } from '../../../domain/namesake.ts'
import { isOut } from '../../../domain/reply.ts'
import { type Storm, stormAt } from '../../../domain/storm.ts'
import { asActor, type Transaction } from '../../../store/as-actor.ts'
import { type LoggedEvent, listEventsOf } from '../../../store/events.ts'
import { type Evidence, listEvidence } from '../../../store/evidence.ts'
import { countGathered, type Gathered, listGathered } from '../../../store/gathered.ts'
import { findIncidentOf } from '../../../store/incidents.ts'
import { findAnswer, type JudgementAnswer } from '../../../store/judgement-answers.ts'
import { listVersions, type Version } from '../../../store/mention-versions.ts'
import { findMention, findMentionById, type StoredMention } from '../../../store/mentions.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listPresent } from '../../../store/presences.ts'
import { listReplies, type Reply } from '../../../store/replies.ts'
import { findSchool, type School } from '../../../store/schools.ts'
import { findOpinionOf, type SecondOpinion } from '../../../store/second-opinions.ts'
import { findSource, type Source } from '../../../store/sources.ts'
import { listSisters, type Sister } from '../../../store/storm-sisters.ts'
import { countsOf } from '../../../store/storms.ts'
import type { TrustsWords } from '../../parts/trusts-words.ts'
import type { MemberAsking } from '../../route.ts'
import { readTrustsWords } from '../../trusts-words.tsx'
import { readTold, type TellingRead } from '../told/read-told.ts'

/** A mention with all that its page shows. */
export type MentionReading = {
  mention: StoredMention
  school: School
  source: Source | undefined
  versions: readonly Version[]
  evidence: readonly Evidence[]
  events: readonly LoggedEvent[]
  incident: Incident | undefined
  names: ReadonlyMap<string, string>
  /** What was said of the suggestion; undefined where nobody has. */
  answer: JudgementAnswer | undefined
  /** How the trust words the clauses that the page cites. */
  words: TrustsWords
  /** The newest second opinion, whether one may be asked for, and whether its answer must have been lost. */
  opinion: { newest: SecondOpinion | undefined; offered: boolean; overdue: boolean }
  /** What was told through the front door, where it came that way. */
  told: TellingRead | undefined
  /** What stands under it because it is much the same: how many, and the newest. */
  gathered: { count: number; newest: readonly Gathered[] }
  /** Which other school of the register it may be about; null where there is no doubt. */
  namesake: Namesake | null
  /** How many say the same, and how that grows; undefined where it is no storm. */
  storm: Storm | undefined
  /** The other schools that a storm names. */
  sisters: readonly Sister[]
  /** The reference of the one under which it stands itself; null where it stands on its own. */
  leader: string | null
  /** Answers in public from an official account, and whether one can be given from here. */
  replies: { given: readonly Reply[]; offered: boolean }
  /** The names of the others who have it open. */
  others: readonly string[]
}

/**
 * How many signs before its words a mention has that are not shown with them: of what somebody saw, the title says where.
 * The places of matches and reasons count them.
 */
export function hiddenTitle({ mention, source }: Pick<MentionReading, 'mention' | 'source'>): number {
  return source?.kind === 'entry' ? wholeText(mention.title, '').length : 0
}

/** Reads a mention as the person who asks; undefined where it is not there for them. */
export function readMention(asking: MemberAsking, reference: string): Promise<MentionReading | undefined> {
  const { services, actor, person, now } = asking
  return asActor(services.database, actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    if (!mention) return undefined
    const school = await findSchool(transaction, mention.school)
    if (!school) throw new Error(`The mention ${reference} is of no school`)
    const names = await namesOfPeople(transaction)
    const source = await findSource(transaction, mention.source)
    const present = await listPresent(
      transaction,
      mention.id,
      person.id,
      new Date(now.getTime() - presentFor),
    )
    return {
      mention,
      school,
      source,
      versions: mention.editedAt ? await listVersions(transaction, mention.id) : [],
      evidence: await listEvidence(transaction, { mention: mention.id }),
      events: await listEventsOf(transaction, mention.id),
      incident: mention.state === 'incident' ? await findIncidentOf(transaction, mention.id) : undefined,
      names,
      answer: await readAnswer(transaction, mention),
      words: await readTrustsWords(transaction, mention.noticedAt),
      opinion: await readOpinion(transaction, mention, now),
      told: await readTold(transaction, mention.id),
      gathered: await readGathered(transaction, mention.id),
      namesake: await readNamesake(transaction, mention, school, source),
      storm: await readStorm(transaction, mention.id, now),
      sisters: await listSisters(transaction, mention.id),
      leader: mention.gatheredUnder
        ? ((await findMentionById(transaction, mention.gatheredUnder))?.reference ?? null)
        : null,
      replies: await readReplies(transaction, mention),
      others: present.flatMap((id) => names.get(id) ?? []).sort((a, b) => a.localeCompare(b)),
    }
  })
}

/** What was said of the suggestion; of words that were edited since it says nothing. */
async function readAnswer(
  transaction: Transaction,
  { id, judgement, editedAt }: StoredMention,
): Promise<JudgementAnswer | undefined> {
  const answer = judgement ? await findAnswer(transaction, id) : undefined
  return answer && editedAt && answer.at < editedAt ? undefined : answer
}

/** What is asked is answered within a minute or two; after this long it was lost on the way. */
const opinionTakes = 5 * 60_000

async function readOpinion(
  transaction: Transaction,
  mention: StoredMention,
  now: Date,
): Promise<MentionReading['opinion']> {
  const newest = await findOpinionOf(transaction, mention.id)
  return {
    newest,
    offered: mention.level < 3 && (await opinionsAt(transaction, mention.school)) !== undefined,
    overdue: newest?.answer === null && now.getTime() - newest.askedAt.getTime() > opinionTakes,
  }
}

/** What came from a source of this very school, or was found by no words, is about it. */
async function readNamesake(
  transaction: Transaction,
  { title, text, matches }: StoredMention,
  school: School,
  source: Source | undefined,
): Promise<Namesake | null> {
  if (matches.length === 0 || !source || source.school !== null || source.kind === 'entry') return null
  return namesakeOf(transaction, { school, text: wholeText(title, text ?? '') })
}

async function readReplies(
  transaction: Transaction,
  mention: StoredMention,
): Promise<MentionReading['replies']> {
  const given = await listReplies(transaction, mention.id)
  const offered = !given.some(isOut) && (await answerersFor(transaction, mention)).length > 0
  return { given, offered }
}

async function readGathered(transaction: Transaction, mention: string): Promise<MentionReading['gathered']> {
  const count = (await countGathered(transaction, [mention])).get(mention) ?? 0
  return { count, newest: count > 0 ? await listGathered(transaction, mention, { limit: 5 }) : [] }
}

async function readStorm(transaction: Transaction, mention: string, now: Date): Promise<Storm | undefined> {
  const counts = (await countsOf(transaction, [mention])).get(mention)
  return counts && stormAt(counts, now)
}
