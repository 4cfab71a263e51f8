import { z } from 'zod'
import { enterMention } from '../../../commands/enter-mention.ts'
import { plainWords } from '../../../domain/shared.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findMention } from '../../../store/mentions.ts'
import { optional, optionalLink, parse, typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { goneFromHere, sharedIn, waitingPage } from './waiting.tsx'

const sentSchema = z.object({
  school: z.uuid('Choose the school that it is about'),
  words: optional(10_000),
  where: optional(200),
  link: optionalLink,
})

/** The second tap: what was shared becomes a mention, with its picture as evidence, and is forgotten here. */
export const send = forMembers('post', '/share/waiting/:token', 'enter-mention', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const shared = await sharedIn(asking)
  if (!shared) return goneFromHere(asking)
  const { picture } = shared
  const field = wordsOf(typed, 'to') === 'other' ? 'other' : 'school'
  const sent = parse(sentSchema, {
    school: wordsOf(typed, field),
    words: plainWords(wordsOf(typed, 'words')),
    where: plainWords(wordsOf(typed, 'where')),
    link: plainWords(wordsOf(typed, 'link')),
  })
  if (sent.type === 'errors') {
    const errors = sent.errors.map((error) => (error.field === 'school' ? { ...error, field } : error))
    return waitingPage(asking, shared, typed, errors)
  }
  const { school, link, where } = sent.value
  const words = sent.value.words ?? link ?? (picture ? 'A picture, without words' : null)
  if (words === null)
    return waitingPage(asking, shared, typed, [
      { field: 'words', message: 'Say what you saw, in its own words or in yours' },
    ])
  const result = await enterMention(services, actor, {
    school,
    words,
    link,
    where: where ?? '',
    screenshot: picture,
    shared: shared.tokenHash,
  })
  if (result.type === 'refused') {
    if (!(await sharedIn(asking))) return goneFromHere(asking)
    return waitingPage(asking, shared, typed, [{ field, message: result.because }], 409)
  }
  if (result.type === 'passed-on') return c.redirect('/inbox/passed-on', 303)
  const visible = await asActor(services.database, actor, (transaction) =>
    findMention(transaction, result.reference),
  )
  return c.redirect(
    visible ? `/inbox/${result.reference}?done=entered` : '/inbox?done=entered-elsewhere',
    303,
  )
})
