import type { Door } from '../../../domain/report.ts'
import { answer, longestOf } from './answers.ts'
import { wordsOfAsk } from './asked-in-words.ts'
import type { Ask } from './asks.ts'
import type { Wrong } from './fields.tsx'
import type { Sayer } from './sayer.ts'
import type { Standing } from './so-far.ts'

const longestName = 100
const longestContact = 200

/** What is wrong with the answer to one question; nothing where it can be gone on with. */
export function wrongIn(
  door: Door,
  ask: Ask,
  standing: Standing,
  offered: readonly string[],
  say: Sayer,
): Wrong[] {
  const { answers } = standing
  const { missing } = wordsOfAsk(door, ask, say)
  switch (ask.type) {
    case 'one':
    case 'many': {
      const chosen = answers.get(ask.name) ?? []
      const fine = chosen.length > 0 && chosen.every((one) => offered.includes(one))
      return fine || !missing ? [] : [{ field: ask.name, message: say(missing) }]
    }
    case 'text': {
      const text = answer(answers, ask.name) ?? ''
      const most = ask.name === 'help' ? longestOf.help : longestOf.words
      if (text.length > most) return [{ field: ask.name, message: tooLong(text, most, say) }]
      const needed = ask.name === 'words' && (door !== 'happened' || saysNothingYet(standing))
      return needed && text.trim() === ''
        ? [{ field: ask.name, message: say(say.words.question.intro.missing) }]
        : []
    }
    case 'you':
      return wrongInName(standing, say)
    default:
      return []
  }
}

/** Is there nothing yet that somebody could read? Then a few words are needed, whoever tells. */
function saysNothingYet({ answers }: Standing): boolean {
  const chosen = answers.get('what') ?? []
  return chosen.every((one) => one === 'other' || one === 'unknown')
}

function wrongInName({ answers }: Standing, say: Sayer): Wrong[] {
  const { you } = say.words.who
  const chosen = answer(answers, 'you')
  if (chosen === undefined || !you.answers || !Object.hasOwn(you.answers, chosen))
    return [{ field: 'you', message: say(you.missing) }]
  if (chosen === 'anonymous') return []
  const name = answer(answers, 'name') ?? ''
  const contact = answer(answers, 'contact') ?? ''
  const wrong: Wrong[] = []
  if (name.trim() === '') wrong.push({ field: 'name', message: say(you.nameMissing) })
  if (name.length > longestName) wrong.push({ field: 'name', message: tooLong(name, longestName, say) })
  if (contact.length > longestContact)
    wrong.push({ field: 'contact', message: tooLong(contact, longestContact, say) })
  return wrong
}

/** How long a text may be, and how long this one is. */
export function tooLong(text: string, most: number, say: Sayer): string {
  return say(say.words.shared.tooLong, { most, length: text.length })
}
