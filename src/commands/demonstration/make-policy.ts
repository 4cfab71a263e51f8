import { type Actor, system } from '../../domain/actor.ts'
import { addDays, dayOf } from '../../domain/day.ts'
import type { Wording } from '../../domain/policy-version.ts'
import { policyText } from '../../policy/version.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { enterVersion } from '../approve-policy.ts'
import { type Services, sha256 } from '../services.ts'
import type { Made } from './made.ts'

const dayMs = 24 * 3_600_000

const secondWording: Wording = {
  'CON-2': {
    sentence:
      'Online we are kind to one another and show respect, just as we would if we stood face to face.',
    note: '',
  },
  'INC-2': {
    sentence:
      'If somebody in our community posts something inappropriate, upsetting, violent or abusive, the headteacher or the DSL asks for it to be deleted, gives a time for that, and offers to talk.',
    note: 'The office offers the family two times for a talk, one of them after work.',
  },
}

/** Approves the policy twice for the demonstration’s trust: as the model has it, and later with some words of its own. */
export async function makePolicy(services: Services, transaction: Transaction, made: Made): Promise<void> {
  const lead =
    made.people.find(({ appointments }) =>
      appointments.some(({ role }) => role === 'trust-safeguarding-lead'),
    ) ?? system(made.trust)
  await approved(services, transaction, lead, {
    number: 1,
    wording: {},
    daysAgo: 95,
    changed: 'The first version that the trust has approved.',
  })
  await approved(services, transaction, lead, {
    number: 2,
    wording: secondWording,
    daysAgo: 12,
    changed: 'We speak of kindness, and offer a talk whenever we ask for something to be deleted.',
  })
}

/** A version that was approved so many days ago, and came into force two days later. */
async function approved(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  said: { number: number; wording: Wording; daysAgo: number; changed: string },
): Promise<void> {
  const { number, wording, daysAgo, changed } = said
  const at = new Date(services.now().getTime() - daysAgo * dayMs)
  const text = policyText(wording)
  const approvedOn = dayOf(at)
  await enterVersion(
    transaction,
    actor,
    {
      number,
      wording,
      text,
      hash: sha256(text),
      approvedBy: 'the trust board',
      approvedOn,
      inForceFrom: addDays(approvedOn, 2),
      changed,
    },
    at,
  )
}
