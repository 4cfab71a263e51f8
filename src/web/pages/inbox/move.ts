import { z } from 'zod'
import { type Move, moveMention } from '../../../commands/move-mention.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import type { Level } from '../../../domain/actor.ts'
import { notFoundPage } from '../../errors.tsx'
import { needed, type Parsed, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { mentionPage } from './mention.tsx'

const setAside = z.object({ reason: needed('Say in a few words why it needs no answer', 500) })

const level = z
  .enum(['0', '1', '2', '3', '4', '5'], 'Choose who may read it from now on')
  .transform((chosen) => Number(chosen) as Level)

const raise = z.object({ level, because: needed('Say in a few words why fewer people should read it', 500) })

const lower = z.object({
  'lower-level': level,
  'lower-because': needed('Say in a few words why more people should read it', 500),
})

/** Takes a mention in hand, gives it back, marks it as answered, sets it aside, or changes who may read it. */
export const move = forMembers('post', '/inbox/:reference/move', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = c.req.param('reference') ?? ''
  const typed = await typedIn(c)
  const asked = moveIn(typed)
  if (asked.type === 'errors') return mentionPage(asking, reference, { errors: asked.errors, typed })
  const result = await moveMention(services, actor, reference, asked.value)
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return mentionPage(asking, reference, {
        typed,
        status: 409,
        notice: { type: 'problem', sentence: result.because },
      })
    case 'moved':
      return c.redirect(
        result.visible ? `/inbox/${reference}?done=${asked.value.to}` : '/inbox/passed-on',
        303,
      )
  }
})

function moveIn(typed: Typed): Parsed<Move> {
  const to = wordsOf(typed, 'to')
  switch (to) {
    case 'in-hand':
    case 'new':
    case 'answered':
    case 'lowered':
    case 'lowering-declined':
      return { type: 'parsed', value: { to } }
    case 'raised': {
      const read = parse(raise, typed)
      return read.type === 'errors' ? read : { type: 'parsed', value: { to, ...read.value } }
    }
    case 'lowering-asked': {
      const read = parse(lower, typed)
      if (read.type === 'errors') return read
      const { 'lower-level': level, 'lower-because': because } = read.value
      return { type: 'parsed', value: { to, level, because } }
    }
    default: {
      const read = parse(setAside, typed)
      return read.type === 'errors'
        ? read
        : { type: 'parsed', value: { to: 'set-aside', because: read.value.reason } }
    }
  }
}

/** Opens an incident from a mention, and goes to it, unless it is too private for whoever opened it. */
export const makeIncident = forMembers('post', '/inbox/:reference/incident', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = c.req.param('reference') ?? ''
  const result = await openIncident(services, actor, reference)
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return mentionPage(asking, reference, {
        status: 409,
        notice: { type: 'problem', sentence: result.because },
      })
    case 'opened':
      return c.redirect(
        result.visible ? `/incidents/${result.reference}?done=opened` : '/inbox/passed-on',
        303,
      )
  }
})
