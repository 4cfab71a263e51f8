import type { GoneReason, TermKind } from '../../../domain/mention.ts'
import type { Namesake } from '../../../domain/namesake.ts'
import type { LoggedEvent } from '../../../store/events.ts'
import type { StoredMention } from '../../../store/mentions.ts'
import type { Source } from '../../../store/sources.ts'
import type { IconName } from '../../parts/icon.tsx'

const gone: Record<GoneReason, string> = {
  'author-deleted': 'Its author deleted it.',
  'account-deactivated': 'Its author’s account is switched off. Both may come back.',
  'account-deleted': 'Its author’s account was deleted.',
  moderated: 'The platform took it down.',
  'not-found': 'Its link leads nowhere any more.',
}

/** Why a post cannot be seen online any more. */
export function wordsForGone(reason: GoneReason | null): string {
  return reason === null ? 'It cannot be found any more.' : gone[reason]
}

const kinds: Record<TermKind, string> = {
  name: 'name',
  alias: 'other name',
  handle: 'handle',
  hashtag: 'hashtag',
}

/** Why a mention is here, in sentences: the words that were found and what they are, or what its source is about. */
export function reasonsFor({ matches }: StoredMention, source: Source | undefined): string[] {
  const found = matches.map(({ words, kind, termWords }) => {
    const term = words === termWords ? '' : ` “${termWords}”`
    return `It says “${words}”: the school’s ${kinds[kind]}${term}.`
  })
  if (source?.kind === 'entry') return ['Somebody saw it, and said which school it is about.']
  if (source?.kind === 'report') return ['Somebody told the school on its own page, without an account.']
  if (source?.kind === 'mailbox') return [cameByMail, ...new Set(found)]
  if (found.length > 0) return [...new Set(found)]
  if (source?.school) return ['Everything from this source is about this school.']
  return ['What it was found by is not kept any more.']
}

/** That a mention may be about another school of the same name, and what points there or would settle it. */
export function wordsForNamesake(namesake: Namesake): string {
  if (namesake.type === 'another') {
    const { name, town } = namesake.school
    const where = town === null ? name : `${name}, ${town}`
    const because = namesake.signs.length === 0 ? '' : ` What points there: ${namesake.signs.join(', ')}.`
    return `It may be about another school: ${where}.${because}`
  }
  const { others, settles } = namesake
  const many = others === 1 ? 'Another school is' : `${others.toLocaleString('en-GB')} other schools are`
  const settled =
    settles.length === 0
      ? 'Give our school its town, and more can be told.'
      : `With ${settles.join(' or ')} beside it, it would be ours.`
  return `${many} called the same, and it cannot be told which one is meant. ${settled}`
}

const cameByMail = 'Somebody sent it by e-mail: to this school’s address, or about this school.'

type Said = { what: string; detail?: string; icon: IconName }

/** What an event in a mention's history says, without who did it. */
export function wordsForEvent({ type, data }: LoggedEvent): Said {
  const because = typeof data.because === 'string' && data.because !== '' ? { detail: data.because } : {}
  switch (type) {
    case 'entered':
      return { what: 'saw this and entered it', icon: 'eye' }
    case 'in-hand':
      return { what: 'took it in hand', icon: 'in-hand' }
    case 'new':
      return { what: 'put it back to do', icon: 'new' }
    case 'answered':
      return { what: 'marked it as answered', icon: 'answered' }
    case 'reply-approved':
      return { what: 'approved an answer in public', icon: 'answered' }
    case 'reply-posted':
      return { what: 'answered it where it stands', icon: 'answered' }
    case 'reply-refused':
      return { what: 'wrote an answer that did not go', icon: 'answered', ...because }
    case 'taken-out':
      return { what: 'took it out of what it was gathered with', icon: 'eye' }
    case 'sister-told':
      return { what: 'told another school of the trust that it is named too', icon: 'school' }
    case 'set-aside':
      return { what: 'set it aside', icon: 'set-aside', ...because }
    case 'raised':
      return { what: 'let fewer people read it', icon: 'lock', ...because }
    case 'lowering-asked':
      return { what: 'asked that more people may read it', icon: 'lock', ...because }
    case 'lowered':
      return { what: 'agreed that more people may read it', icon: 'lock' }
    case 'lowering-declined':
      return { what: 'said no to more people reading it', icon: 'lock' }
    case 'triaged':
      return { what: 'answered questions about it', icon: 'tick' }
    case 'judgement-answered':
      return { what: 'said whether the suggestion was right', icon: 'tick' }
    case 'second-opinion-asked':
      return { what: 'asked for a second opinion', icon: 'eye' }
    case 'judgement-answer-taken-back':
      return { what: 'took back what was said of the suggestion', icon: 'tick' }
    case 'told':
      return { what: 'took in what somebody told the school', icon: 'eye' }
    case 'told-more':
      return { what: 'took in what they added', icon: 'eye' }
    case 'report-read':
      return { what: 'read it first', icon: 'eye' }
    case 'reporter-answered':
      return {
        what: data.kind === 'outcome' ? 'told them what was learnt' : 'answered whoever told it',
        icon: 'answered',
      }
    case 'forgotten':
      return { what: 'removed its words, because its author had taken it down', icon: 'cross' }
    default:
      return { what: 'changed it', icon: 'info' }
  }
}
