import { type Actor, type Level, mayRead, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import type { MentionState } from '../domain/mention.ts'
import { asActor, continueAs } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { lockMention, type MentionChanges, type StoredMention, saveMention } from '../store/mentions.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

export type Move =
  | { to: 'in-hand' }
  | { to: 'new' }
  | { to: 'answered' }
  | { to: 'set-aside'; because: string }
  | { to: 'raised'; level: Level; because: string }
  | { to: 'lowering-asked'; level: Level; because: string }
  | { to: 'lowered' }
  | { to: 'lowering-declined' }

/** What may follow what. An item that is part of an incident is moved by its incident. */
const from = {
  'in-hand': ['new', 'in-hand', 'answered', 'set-aside'],
  new: ['in-hand', 'answered', 'set-aside'],
  answered: ['new', 'in-hand'],
  'set-aside': ['new', 'in-hand', 'answered'],
} satisfies Partial<Record<Move['to'], readonly MentionState[]>>

export type Moved = { type: 'moved'; visible: boolean }

/**
 * Moves a mention on: taken in hand, given back, answered, set aside with a reason, made more private by one person or
 * less private by two.
 */
export function moveMention(
  services: Services,
  actor: Actor,
  reference: string,
  move: Move,
): Promise<Moved | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await lockMention(transaction, reference)
    if (!mention) return notFound
    const changes = changesFor(actor, mention, move)
    if ('type' in changes) return changes
    const at = services.now()
    await continueAs(transaction, system(actor.trust))
    await saveMention(transaction, mention.id, changes, at)
    await announce(transaction, actor.trust, 'mention', mention.id)
    const { to, ...data } = move
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: to, subject: 'mention', subjectId: mention.id, data },
    ])
    const level = changes.level ?? mention.level
    return { type: 'moved', visible: mayRead(actor, { ...mention, level }) }
  })
}

function changesFor(actor: Actor, mention: StoredMention, move: Move): MentionChanges | Refusal {
  if (move.to === 'raised') {
    if (!may(actor, 'raise', mention)) return refuse('You may not change who sees this.')
    if (mention.state === 'incident') return refuse(alreadyThere(mention))
    if (move.level <= mention.level)
      return refuse('It is at least as private as that already. Two people together can make it less so.')
    return { level: move.level, lowering: null }
  }
  if (move.to === 'lowering-asked' || move.to === 'lowered' || move.to === 'lowering-declined') {
    return loweringFor(actor, mention, move)
  }
  if (!may(actor, 'handle-mention', mention)) return refuse('Your role may read this, and not change it.')
  const before: readonly MentionState[] = from[move.to]
  if (!before.includes(mention.state)) return refuse(alreadyThere(mention))
  switch (move.to) {
    case 'in-hand':
      return { state: 'in-hand', inHandBy: actor.person, setAsideBecause: null }
    case 'new':
      return { state: 'new', inHandBy: null, setAsideBecause: null }
    case 'answered':
      return { state: 'answered', inHandBy: actor.person }
    case 'set-aside':
      if (!move.because.trim()) return refuse('Say in a few words why it can be set aside.')
      return { state: 'set-aside', inHandBy: actor.person, setAsideBecause: move.because.trim() }
  }
}

/** Less private takes two: one asks, and another who leads on it agrees. Until then nothing changes. */
function loweringFor(
  actor: Actor,
  mention: StoredMention,
  move: Extract<Move, { to: 'lowering-asked' | 'lowered' | 'lowering-declined' }>,
): MentionChanges | Refusal {
  if (!may(actor, 'lower', mention)) return refuse('You may not change who sees this.')
  if (mention.state === 'incident') return refuse(alreadyThere(mention))
  if (move.to === 'lowering-asked') {
    if (move.level >= mention.level) return refuse('Choose a level that is less private than now.')
    if (!move.because.trim()) return refuse('Say in a few words why more people should see it.')
    return { lowering: { to: move.level, because: move.because.trim(), by: actor.person ?? '' } }
  }
  const { lowering } = mention
  if (!lowering) return refuse('Nobody has asked for this to be less private.')
  if (move.to === 'lowering-declined') return { lowering: null }
  if (lowering.by === actor.person) return refuse('A second person has to agree. You asked for it yourself.')
  return { level: lowering.to, lowering: null }
}

function alreadyThere(mention: StoredMention): string {
  return mention.state === 'incident'
    ? 'This is part of an incident. What happens next stands on the incident’s page.'
    : 'Somebody else has changed this meanwhile. Look at it again before you go on.'
}
