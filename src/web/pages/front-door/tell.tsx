import type { ReactNode } from 'react'
import type { Door } from '../../../domain/report.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { type Asking, forAnybody, type Route } from '../../route.ts'
import { audienceIn, audiences } from '../posters/audience.ts'
import { answersIn } from './answers.ts'
import { offeredIn } from './ask-fields.tsx'
import { askPage } from './ask-page.tsx'
import { type Ask, allAsksOf } from './asks.ts'
import { checkPage } from './check-page.tsx'
import { send } from './send.tsx'
import { sayerTo, type Visiting, visitingOf } from './send-sheet.tsx'
import { type Standing, standingOf } from './so-far.ts'
import { askNamed, nextOf } from './walk.ts'
import { wrongIn } from './wrong-in.ts'

/** The pages behind one door: the first by its address, all others by what the form before has sent. */
export function doorRoutes(kind: Door, intro: (visiting: Visiting) => ReactNode): Route[] {
  const path = `/s/:school/${kind}`
  return [
    forAnybody('get', path, (asking) => walk(asking, kind, begunBy(asking), intro)),
    forAnybody('post', path, async (asking) => walk(asking, kind, await typedIn(asking.c), intro)),
  ]
}

/** A poster says for whom it hangs (`?for=`), which is the answer to who tells: that question is then not asked first. */
function begunBy({ c }: Asking): Typed {
  const audience = audienceIn(c.req.query('for'))
  return audience ? { at: 'who', who: audiences[audience].who } : {}
}

/** More pages than there are to be walked through: a form that somebody has made by hand. */
const longestTrail = 40

async function walk(
  asking: Asking,
  kind: Door,
  typed: Typed,
  intro: (visiting: Visiting) => ReactNode,
): Promise<Response> {
  const found = await visitingOf(asking)
  if (!found) return notFoundPage(asking)
  const fields = allAsksOf(kind).flatMap((ask) => ask.fields)
  const standing = standingOf(kind, answersIn(typed, fields), found.door)
  const visiting = { ...found, say: sayerTo(standing.reader, found.door, found.say.language) }
  const trail = wordsOf(typed, 'trail').split(' ').filter(Boolean).slice(-longestTrail)
  const at = askNamed(kind, wordsOf(typed, 'at'), standing)
  const go = wordsOf(typed, 'go')

  const show = (ask: Ask, before: readonly string[]) =>
    askPage(visiting, {
      kind,
      ask,
      standing,
      trail: before,
      intro: before.length === 0 && intro(visiting),
    })
  const onward = (before: readonly string[]) => {
    const next = nextOf(kind, standing, standing.missing)
    return next.type === 'ask'
      ? show(next.ask, before)
      : checkPage(visiting, { kind, standing, trail: before })
  }

  if (go === 'back') {
    const last = askNamed(kind, trail.at(-1), standing)
    return last ? show(last, trail.slice(0, -1)) : onward([])
  }
  if (go.startsWith('change:')) {
    const ask = askNamed(kind, go.slice('change:'.length), standing)
    return ask ? show(ask, trail) : onward(trail)
  }
  if (go === 'send') {
    const open = firstOpen(kind, standing, visiting)
    return open
      ? askPage(visiting, { kind, standing, trail, ...open })
      : send(visiting, { kind, standing, trail, typed })
  }
  if (!at) return onward(trail)
  // Another language was chosen: the same question again, with whatever was answered.
  if (go === 'stay') return show(at, trail)
  const wrong = wrongIn(
    kind,
    at,
    standing,
    offeredIn(at, visiting).map(({ value }) => value),
    visiting.say,
  )
  if (wrong.length > 0) return askPage(visiting, { kind, ask: at, standing, trail, wrong })
  return onward([...trail.filter((name) => name !== at.name), at.name])
}

/** The first question whose answer cannot be sent like this; undefined where all can. */
function firstOpen(kind: Door, standing: Standing, visiting: Visiting) {
  for (const ask of allAsksOf(kind)) {
    if (!ask.when(standing) || !standing.answers.has(ask.fields[0] ?? '')) continue
    const wrong = wrongIn(
      kind,
      ask,
      standing,
      offeredIn(ask, visiting).map(({ value }) => value),
      visiting.say,
    )
    if (wrong.length > 0) return { ask, wrong }
  }
  const next = nextOf(kind, standing, standing.missing)
  return next.type === 'ask' ? { ask: next.ask, wrong: [] } : undefined
}
