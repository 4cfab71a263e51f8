import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import type { RegisteredSchool } from '../domain/registered-school.ts'
import { readRegister } from '../intake/register.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import {
  countRegistered,
  findRegistered,
  saveRegister,
  saveUrn,
  schoolWithUrn,
  searchRegister,
} from '../store/register.ts'
import { addSchoolWithTerms, type NewSchool, watchTermsFor } from './add-school.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

const notYours = 'The administrator adds schools.'
/** So many schools are shown of a search; more are looked through by nobody. */
const mostShown = 20

/** Keeps a register of schools that was uploaded, in place of the one before; says how many schools it has. */
export function keepRegister(
  { database }: Services,
  actor: Actor,
  file: Uint8Array,
): Promise<{ type: 'kept'; schools: number } | Refusal> {
  return asActor(
    database,
    actor,
    async (transaction): Promise<{ type: 'kept'; schools: number } | Refusal> => {
      if (!may(actor, 'manage-schools')) return refuse(notYours)
      const read = readRegister(file)
      if (read.type === 'refused') return refuse(read.sentence)
      await saveRegister(transaction, actor.trust, read.schools)
      return { type: 'kept', schools: await countRegistered(transaction) }
    },
  )
}

/** How many schools the register has, and those that fit what was typed: a number, or parts of a name, town or postcode. */
export function lookInRegister(
  { database }: Services,
  actor: Actor,
  words: string,
): Promise<{ size: number; found: RegisteredSchool[]; more: boolean }> {
  return asActor(database, actor, async (transaction) => {
    const size = await countRegistered(transaction)
    const found = words.trim() === '' ? [] : await searchRegister(transaction, words, mostShown + 1)
    return { size, found: found.slice(0, mostShown), more: found.length > mostShown }
  })
}

/** What would be set up from a number: the school, and the words that would be listened for. */
export function previewRegistered(
  { database }: Services,
  actor: Actor,
  urn: string,
): Promise<{ school: RegisteredSchool; terms: string[]; already: string | undefined } | undefined> {
  return asActor(database, actor, async (transaction) => {
    const school = await findRegistered(transaction, urn)
    if (!school) return undefined
    const terms = watchTermsFor(asNew(school)).map(({ words }) => words)
    return { school, terms, already: await schoolWithUrn(transaction, urn) }
  })
}

/** Sets a school up from its number, with its terms, in one step. */
export function addRegisteredSchool(
  services: Services,
  actor: Actor,
  urn: string,
): Promise<{ type: 'added'; school: string } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'added'; school: string } | Refusal | NotFound> => {
      if (!may(actor, 'manage-schools')) return refuse(notYours)
      const registered = await findRegistered(transaction, urn)
      if (!registered) return notFound
      if (await schoolWithUrn(transaction, urn)) return refuse('This school is one of yours already.')
      const at = services.now()
      const school = await addSchoolWithTerms(transaction, actor.trust, asNew(registered), at)
      await saveUrn(transaction, school, urn)
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'school-added',
          subject: 'school',
          subjectId: school,
          data: { name: registered.name, urn },
        },
      ])
      return { type: 'added', school }
    },
  )
}

function asNew({ name, town, locality, website }: RegisteredSchool): NewSchool {
  return { name, town: town ?? locality, email: null, website: website === null ? null : withScheme(website) }
}

const withScheme = (address: string) => (/^https?:\/\//i.test(address) ? address : `https://${address}`)
