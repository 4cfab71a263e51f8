import { type Actor, system } from '../../domain/actor.ts'
import { addDays, atLondon, dayOf } from '../../domain/day.ts'
import { drillHours } from '../../domain/drill.ts'
import type { PostFacts } from '../../domain/facts.ts'
import { may } from '../../domain/may.ts'
import { asActor, continueAs, type Transaction } from '../../store/as-actor.ts'
import { addDrill, listDrills } from '../../store/drills.ts'
import { appendEvents } from '../../store/events.ts'
import { findSchool } from '../../store/schools.ts'
import { addSource } from '../../store/sources.ts'
import { addTrust, isMadeUp, listTrusts } from '../../store/trusts.ts'
import { readEvents } from '../read-events.ts'
import { newId, type Refusal, refuse, type Services } from '../services.ts'
import { keep } from '../take-in.ts'
import { trustMatcher } from '../trust-matcher.ts'
import { copyOfTrust, writeCopy } from './make-sandbox.ts'
import { findOccurrence, ownOccurrence, wordsAbout } from './occurrences.ts'

export type NewDrill = { school: string } & (
  | { occurrence: string }
  /** Words of one’s own, and what they really are where that is said. */
  | { words: string; truth: PostFacts | null }
)

type Post = { occurrence: string; words: string; author: string; truth: PostFacts | null; postedAt: Date }

/** More than this at once is somebody’s mistake. */
const mostAtOnce = 5
const aLittleWhile = 4 * 60_000

/**
 * Starts a drill: makes a trust of its own out of the actor’s, and lets a made-up post come in there as any post does, from
 * the raw event on. It ends by itself after a day.
 */
export async function startDrill(
  services: Services,
  actor: Actor,
  drill: NewDrill,
): Promise<{ type: 'started'; drill: string } | Refusal> {
  const id = newId()
  const source = newId()
  const started = await asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'started'; drill: string } | Refusal> => {
      const because = await whyNot(transaction, actor)
      if (because) return refuse(because)
      const at = services.now()
      const school = await findSchool(transaction, drill.school)
      if (!school) return refuse('Choose the school that it is about.')
      const post = postOf(drill, school.name, at)
      if (!post) return refuse('Choose what happens, or write it yourself.')
      const [trust] = await listTrusts(transaction)
      const copy = await copyOfTrust(transaction)
      const there = copy.schools.get(school.id) ?? ''

      await continueAs(transaction, system(id))
      const name = `Drill – ${trust?.name}`
      await addTrust(transaction, { id, name, demonstration: false, drillOf: actor.trust, at })
      await writeCopy(transaction, id, copy, at)
      const hits = (await trustMatcher(transaction, id)).find(post.words)
      const named = hits.some(({ term }) => term.school === there)
      await addSource(transaction, {
        id: source,
        trust: id,
        // Where no watch term finds it, it is handed in for its school, or there would be nothing to rehearse.
        school: named ? null : there,
        kind: 'csv',
        name: 'The drill',
        address: null,
        everySeconds: 86_400,
        at,
      })
      await keep(services.jobs, transaction, { id: source, trust: id }, [rawPost(id, post)], at)
      const end = new Date(at.getTime() + drillHours * 3_600_000)
      await services.jobs.send(transaction, 'end-drill', { trust: actor.trust, drill: id }, { after: end })

      await continueAs(transaction, actor)
      const { occurrence, truth } = post
      await addDrill(transaction, actor.trust, {
        id,
        school: school.id,
        occurrence,
        truth,
        named,
        startedBy: actor.person,
        startedAt: at,
      })
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'drill-started',
          subject: 'trust',
          subjectId: actor.trust,
          data: { drill: id, school: school.id, occurrence },
        },
      ])
      return { type: 'started', drill: id }
    },
  )
  // What the job does when its turn comes, now: somebody waits for it.
  if (started.type === 'started') await readEvents(services, { trust: id, source })
  return started
}

async function whyNot(transaction: Transaction, actor: Actor): Promise<string | undefined> {
  if (!may(actor, 'run-drill'))
    return 'Whoever leads at a school or in the trust runs drills. Ask one of them.'
  if (await isMadeUp(transaction, actor.trust))
    return 'A drill starts in your own trust, and this one is made up. Go back there first.'
  const running = (await listDrills(transaction)).filter(({ endedAt }) => endedAt === null)
  if (running.length >= mostAtOnce) return `There are ${mostAtOnce} drills already. End one of them first.`
  return undefined
}

function postOf(drill: NewDrill, school: string, at: Date): Post | undefined {
  const justNow = new Date(at.getTime() - aLittleWhile)
  if ('words' in drill) {
    const words = drill.words.trim()
    return words
      ? { occurrence: ownOccurrence, words, author: 'Somebody', truth: drill.truth, postedAt: justNow }
      : undefined
  }
  const chosen = findOccurrence(drill.occurrence)
  return (
    chosen && {
      occurrence: chosen.key,
      words: wordsAbout(chosen, school),
      author: chosen.author,
      truth: chosen.truth,
      postedAt: chosen.postedAt === undefined ? justNow : lastTime(chosen.postedAt, at),
    }
  )
}

/** The last time before now when clocks in London showed this. */
function lastTime(minutes: number, now: Date): Date {
  const today = atLondon(dayOf(now), minutes)
  return today < now ? today : atLondon(addDays(dayOf(now), -1), minutes)
}

function rawPost(drill: string, { words, author, postedAt }: Post) {
  const body = JSON.stringify({ text: words, author, date: postedAt.toISOString() })
  return { kind: 'item', externalId: drill, externalVersion: '1', body } as const
}
