import { type Actor, system } from '../domain/actor.ts'
import type { Do } from '../domain/decision.ts'
import { decide } from '../policy/decide.ts'
import { readFacts } from '../policy/read-facts.ts'
import { asActor, asHousekeeping, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { findMention, saveMention, takeInMentions } from '../store/mentions.ts'
import { addPerson, listPeople, saveAppointments } from '../store/people.ts'
import type { Session } from '../store/sessions.ts'
import { addSource, changeSource } from '../store/sources.ts'
import { addTrust, listTrusts, removeDemonstration } from '../store/trusts.ts'
import { addSchoolWithTerms } from './add-school.ts'
import { recordEvents } from './change-incident.ts'
import { ordinaryPosts } from './demonstration/ordinary.ts'
import { people, schools } from './demonstration/people.ts'
import { type DemonstrationPost, posts } from './demonstration/posts.ts'
import { openIncidentFor } from './open-incident.ts'
import { newId, newReference, type Refusal, refuse, type Services, sha256 } from './services.ts'
import { changeSession } from './sign-in.ts'
import { urgencyOf } from './triage-mention.ts'
import { trustMatcher } from './trust-matcher.ts'

const day = 24 * 3_600_000

/** Lets a visitor look round a made-up trust, which is made where there is none yet. */
export async function lookRound(
  services: Services,
  session: Session,
): Promise<{ type: 'looking' } | Refusal> {
  const trust = (await findDemonstration(services)) ?? (await makeDemonstration(services))
  return lookAs(services, session, trust, undefined)
}

/** Looks round as somebody else of the made-up trust: it has nobody whose sign-in this could be. */
export async function lookAs(
  services: Services,
  session: Session,
  trust: string,
  person: string | undefined,
): Promise<{ type: 'looking' } | Refusal> {
  if ((await findDemonstration(services)) !== trust) return refuse('There is no demonstration to look round.')
  const made = await asActor(services.database, system(trust), listPeople)
  const chosen = made.find(({ id, name }) => (person ? id === person : name === people[0]?.name))
  if (!chosen) return refuse('Choose somebody of the demonstration.')
  await changeSession(services, session.tokenHash, { lookingAs: chosen.id, lookingIn: trust })
  return { type: 'looking' }
}

/** Goes back from the demonstration to one's own trust. It stays for another look. */
export function stopLooking(services: Services, session: Session): Promise<void> {
  return changeSession(services, session.tokenHash, { lookingAs: null, lookingIn: null })
}

/** Removes the demonstration with everything in it. No other trust can be removed. */
export async function endDemonstration(services: Services, session: Session): Promise<void> {
  const trust = await findDemonstration(services)
  await stopLooking(services, session)
  if (trust)
    await asActor(services.database, system(trust), (transaction) => removeDemonstration(transaction, trust))
}

async function findDemonstration({ database }: Services): Promise<string | undefined> {
  const trusts = await asHousekeeping(database, listTrusts)
  return trusts.find(({ demonstration }) => demonstration)?.id
}

type Made = {
  trust: string
  schools: string[]
  people: Actor[]
  sources: Record<DemonstrationPost['source'], string>
}

/** Makes the trust through the commands that a real one uses, each at its own moment in the weeks before now. */
async function makeDemonstration(services: Services): Promise<string> {
  const trust = newId()
  await asActor(services.database, system(trust), async (transaction) => {
    const made = await makeTrust(services, transaction, trust)
    const all = [...ordinaryPosts(), ...posts].sort((a, b) => b.daysAgo - a.daysAgo)
    const quiet = all.filter(({ became }) => became !== 'incident')
    await hearAll(services, transaction, made, quiet)
    for (const post of all.filter(({ became }) => became === 'incident')) {
      const [reference = ''] = await hearAll(services, transaction, made, [post])
      await makeIncident(services, transaction, made, post, reference)
    }
  })
  return trust
}

async function makeTrust(services: Services, transaction: Transaction, trust: string): Promise<Made> {
  const at = new Date(services.now().getTime() - 100 * day)
  await addTrust(transaction, { id: trust, name: 'Larkfield Learning Trust', demonstration: true, at })
  const schoolIds: string[] = []
  for (const school of schools) schoolIds.push(await addSchoolWithTerms(transaction, trust, school, at))
  const actors: Actor[] = []
  for (const { name, appointments } of people) {
    const id = newId()
    const email = `${name.toLowerCase().replaceAll(' ', '.')}.${id.slice(0, 8)}@larkfield.example`
    await addPerson(transaction, trust, { id, name, email, passwordHash: null, at })
    const held = appointments.map(({ role, school }) => ({
      role,
      school: school === null ? null : (schoolIds[school] ?? null),
    }))
    await saveAppointments(
      transaction,
      trust,
      id,
      held.map((appointment) => ({ ...appointment, id: newId() })),
    )
    actors.push({ person: id, trust, appointments: held, confirmed: true })
  }
  const sources = {
    news: await aSource(transaction, trust, 'feed', 'Heronbrook Gazette', at),
    alerts: await aSource(transaction, trust, 'feed', 'Google Alerts: our schools', at),
    bluesky: await aSource(transaction, trust, 'bluesky', 'Bluesky', at),
    seen: await aSource(transaction, trust, 'entry', 'Seen by somebody', at),
  }
  await appendEvents(transaction, trust, [
    {
      at,
      person: null,
      type: 'trust-set-up',
      subject: 'trust',
      subjectId: trust,
      data: { schools: schoolIds.length },
    },
  ])
  return { trust, schools: schoolIds, people: actors, sources }
}

/** A source of the demonstration is paused: it stands there to be looked at, and nobody outside is asked. */
async function aSource(
  transaction: Transaction,
  trust: string,
  kind: 'feed' | 'bluesky' | 'entry',
  name: string,
  at: Date,
): Promise<string> {
  const id = newId()
  const address = kind === 'entry' ? null : `https://${kind}.example`
  await addSource(transaction, { id, trust, school: null, kind, name, address, everySeconds: 900, at })
  await changeSource(transaction, id, { paused: true })
  return id
}

async function hearAll(
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
        const matches = matcher.find(post.words).filter(({ term }) => term.school === school)
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
          matches: matches.map(({ term, words, start, end }) => ({
            term: term.id,
            termWords: term.words,
            kind: term.kind,
            words,
            start,
            end,
          })),
          publishedAt: new Date(noticedAt.getTime() - 600_000).toISOString(),
          noticedAt,
        }
        return { post, mention }
      })
    await takeInMentions(
      transaction,
      { id: made.sources[source], trust: made.trust },
      mentions.map(({ mention }) => mention),
    )
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

/** Who answers at a school: its communications person, or the office where there is none. */
function answersFor(made: Made, post: DemonstrationPost): Actor {
  const school = made.schools[post.school] ?? null
  const holds = (role: string) =>
    made.people.find(({ appointments }) =>
      appointments.some((held) => held.role === role && held.school === school),
    )
  return holds('communications') ?? holds('office') ?? system(made.trust)
}

/** Opens an incident on the day of its post, and carries out as many of its steps as so many days allow. */
async function makeIncident(
  services: Services,
  transaction: Transaction,
  made: Made,
  post: DemonstrationPost,
  reference: string,
): Promise<void> {
  const mention = await findMention(transaction, reference)
  const read = readFacts({ kind: 'post', ...post.facts })
  if (!mention || read.type === 'bad-facts')
    throw new Error('A post of the demonstration cannot be an incident')
  const opened = new Date(mention.noticedAt.getTime() + 3_600_000)
  const then = { ...services, now: () => opened, jobs: { send: async () => {} } }
  const who = answersFor(made, post)
  const incident = await openIncidentFor(then, transaction, who, mention, read.facts)
  const musts = incident.steps.filter(({ force }) => force === 'must')
  const closes = post.daysAgo > 8
  const count = closes ? musts.length : Math.min(musts.length - 1, 1 + Math.floor(post.daysAgo))
  let current = incident
  for (const [place, step] of musts.slice(0, count).entries()) {
    const at = new Date(opened.getTime() + (place + 1) * 5_400_000)
    const settled = { do: step.do, state: 'done', reason: reasonFor(step.do) } as const
    current = await recordEvents(
      transaction,
      ownerOf(made, post, step.by),
      current,
      [{ type: 'step-settled', data: settled }],
      at,
    )
  }
  if (!closes) return
  const end = new Date(opened.getTime() + 3 * day)
  const closing = {
    outcome: 'settled-by-talking',
    lessons: 'A calm talk on the first day settled more than the letters did.',
  } as const
  await recordEvents(
    transaction,
    ownerOf(made, post, 'headteacher'),
    current,
    [{ type: 'closed', data: closing }],
    end,
  )
}

function ownerOf(made: Made, post: DemonstrationPost, holder: string): Actor {
  const role =
    { dsl: 'dsl', trust: 'trust-safeguarding-lead', office: 'office', communications: 'communications' }[
      holder
    ] ?? 'headteacher'
  const school = made.schools[post.school] ?? null
  return (
    made.people.find(({ appointments }) =>
      appointments.some((held) => held.role === role && (held.school === school || held.school === null)),
    ) ?? system(made.trust)
  )
}

function reasonFor(what: Do): string | null {
  if (what.startsWith('police')) return 'Reported by telephone, reference noted on paper.'
  return what === 'request-deletion' ? 'Asked for by telephone, and confirmed in a letter.' : null
}
