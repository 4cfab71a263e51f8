import { networkHash } from '../../../commands/front-door/network-hash.ts'
import { tellSchool } from '../../../commands/tell-school.ts'
import type { Door, Teller, Waited } from '../../../domain/report.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, wordsOf } from '../../forms.ts'
import { type Answers, answer } from './answers.ts'
import { checkPage } from './check-page.tsx'
import { goesOutside } from './readers-in-words.ts'
import { receiptPage } from './receipt-page.tsx'
import { inEnglish } from './sayer.ts'
import { sayerTo, type Visiting } from './send-sheet.tsx'
import type { Standing } from './so-far.ts'
import { waitPage } from './wait-page.tsx'
import { wordsTold } from './words-told.ts'

/** Sends what somebody tells, and answers with their receipt, with a wait, or with why it was not taken. */
export async function send(
  visiting: Visiting,
  {
    kind,
    standing,
    trail,
    typed,
  }: { kind: Door; standing: Standing; trail: readonly string[]; typed: Typed },
): Promise<Response> {
  const { asking, door, say } = visiting
  const { services, site, c } = asking
  const told = await tellSchool(services, {
    school: door.school.slug,
    door: kind,
    readBy: say.reader,
    teller: tellerOf(standing.answers),
    facts: standing.facts,
    // The school reads it in the language of the school, whichever the questions were read in.
    words: wordsTold(standing, kind, sayerTo(say.reader, door), say.language),
    troubleIfUsualReads: goesOutside(standing) ? 'yes' : 'no',
    from: await networkHash(services, site.addressOf(c)),
    waited: waitedIn(typed),
  })
  switch (told.type) {
    case 'told':
      return receiptPage(visiting, { kind, standing, told })
    case 'wait':
      return waitPage(visiting, { kind, standing, trail, wait: told, again: waitedIn(typed) !== undefined })
    case 'refused':
      return checkPage(visiting, { kind, standing, trail, refused: inEnglish(told.because, say) })
    case 'not-found':
      return notFoundPage(asking)
  }
}

/** What a waiting page has sent: the ticket, and what a browser has worked out. */
export function waitedIn(typed: Typed): Waited | undefined {
  const ticket = wordsOf(typed, 'ticket')
  return ticket === '' ? undefined : { ticket, nonce: wordsOf(typed, 'nonce') || null }
}

function tellerOf(answers: Answers): Teller {
  const name = (answer(answers, 'name') ?? '').trim()
  switch (answer(answers, 'you')) {
    case 'named':
      return { type: 'named', name, contact: (answer(answers, 'contact') ?? '').trim() }
    case 'pseudonym':
      return { type: 'pseudonym', name }
    default:
      return { type: 'anonymous' }
  }
}
