import { randomBytes } from 'node:crypto'
import { type Level, system } from '../domain/actor.ts'
import type { Facts } from '../domain/facts.ts'
import { makeReceipt, receiptLength } from '../domain/receipt.ts'
import { nameOfTeller, type Readers, type Teller, type Telling, trustLevel } from '../domain/report.ts'
import { longestTelling, plainTelling } from '../domain/told-words.ts'
import { wordsForKind } from '../policy/questions/kinds.ts'
import { readFacts } from '../policy/read-facts.ts'
import { asActor, asSchoolVisitor } from '../store/as-actor.ts'
import { findIdsBehind } from '../store/public-schools.ts'
import { LineTooLong, receiptHash } from './front-door/receipt-hash.ts'
import { slowDown, type Wait } from './front-door/slow-down.ts'
import { takeReport } from './front-door/take-report.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

export type Told = { type: 'told'; receipt: string[]; readers: Readers }

const longestName = 200

/**
 * Takes in what somebody tells a school without an account, and gives them the words to come back with.
 *
 * Who may read it is decided before anybody is told of it. Of whoever tells it, nothing is kept but what they say.
 */
export async function tellSchool(
  services: Services,
  telling: Telling,
): Promise<Told | Refusal | NotFound | Wait> {
  const place = await asSchoolVisitor(services.database, telling.school, (transaction) =>
    findIdsBehind(transaction, telling.school),
  )
  if (!place) return notFound
  const words = plainTelling(telling.words)
  if (words.length > longestTelling)
    return refuse(
      `It is too long to be taken in at once. Send up to ${longestTelling.toLocaleString('en-GB')} letters now, and add the rest afterwards.`,
    )
  const read = readFacts(telling.facts)
  if (read.type === 'bad-facts') return refuse(read.sentence)
  if (!words && saysNothing(read.facts)) return refuse('Write in a few words what it is about.')

  const { from: network, waited } = telling
  const go = await slowDown(services, { ...place, what: 'tell', network }, waited)
  if (go.type === 'wait') return go
  const receipt = makeReceipt(randomBytes(receiptLength * 4))
  const hash = await hashInTurn(services, receipt)
  const level = await asActor(services.database, system(place.trust), (transaction) =>
    takeReport(services, transaction, place, {
      ...{ door: telling.door, readBy: telling.readBy, facts: read.facts, words, inRush: go.inRush },
      teller: plainTeller(telling.teller),
      kindWords: wordsForKind(read.facts.kind).title,
      least: telling.troubleIfUsualReads === 'no' ? 1 : trustLevel,
      receiptHash: hash,
    }),
  )
  return { type: 'told', receipt, readers: readersAt(level) }
}

/** What is told is never turned away because others stand in line for their receipts. */
async function hashInTurn(services: Services, receipt: readonly string[]): Promise<string> {
  for (;;) {
    try {
      return await receiptHash(services, receipt)
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

function saysNothing(facts: Facts): boolean {
  return Object.keys(facts).every((field) => field === 'kind')
}

function readersAt(level: Level): Readers {
  return level >= trustLevel ? 'trust' : 'usual'
}

/** As they named themselves; a name of nothing is none. */
function plainTeller(teller: Teller): Teller {
  if (teller.type === 'anonymous' || nameOfTeller(teller) === null) return { type: 'anonymous' }
  const plain = (words: string) => plainTelling(words).replace(/\s+/g, ' ').slice(0, longestName)
  return teller.type === 'named'
    ? { type: 'named', name: plain(teller.name), contact: plain(teller.contact) }
    : { type: 'pseudonym', name: plain(teller.name) }
}
