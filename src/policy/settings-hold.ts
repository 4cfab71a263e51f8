import { dueAt } from '../domain/calendar.ts'
import { atLondon } from '../domain/day.ts'
import { type Step, severities, type Within } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { boundsInWords, nameOfFigure, withinInWords } from './deadline-words.ts'
import { type DeadlineName, deadlines, figuresOf, isWithin } from './deadlines.ts'
import { decideWithoutMissing } from './decide.ts'
import type { Pack } from './pack.ts'
import { titleOfStep } from './words.ts'

/** Whether a pack keeps every rule; where it breaks one, the rule, and what would happen to somebody by it. */
export type Proof = { type: 'holds' } | { type: 'broken'; rule: string; story: string }

/** Tries a pack against what must hold for every combination of facts. It may take a while. */
export type ProvePack = (pack: Pack) => Promise<Proof>

/**
 * The quick look at a pack before the long proof: each figure is within its bounds, what is more serious never has more
 * time, and no step is due before one that it waits for. The last is tried with a few occurrences, each told as a story.
 */
export function holdsAtAGlance(pack: Pack): Proof {
  return outOfBounds(pack) ?? slowerWhereWorse(pack) ?? dueBeforeItsTurn(pack) ?? { type: 'holds' }
}

type Broken = Extract<Proof, { type: 'broken' }>

function outOfBounds(pack: Pack): Broken | undefined {
  for (const name of Object.keys(deadlines) as DeadlineName[]) {
    for (const { figure, within } of figuresOf(pack.deadlines[name])) {
      const bounds = deadlines[name].bounds[figure]
      if (!bounds || isWithin(within, bounds)) continue
      return {
        type: 'broken',
        rule: 'Every deadline stays within its bounds.',
        story: `“${titleWith(name, figure)}” would have ${withinInWords(within)}. It may have ${boundsInWords(bounds)}.`,
      }
    }
  }
  return undefined
}

function slowerWhereWorse(pack: Pack): Broken | undefined {
  const pairs = [
    ...[...severities].reverse().flatMap((worse, at, order) => {
      const milder = order[at + 1]
      return milder ? [[worse, milder] as const] : []
    }),
    ['childIdentified', 'usual'] as const,
  ]
  for (const name of Object.keys(deadlines) as DeadlineName[]) {
    const figures = new Map(figuresOf(pack.deadlines[name]).map(({ figure, within }) => [figure, within]))
    for (const [worse, milder] of pairs) {
      const [quick, slow] = [figures.get(worse), figures.get(milder)]
      if (!quick || !slow || dueFrom(tuesday, quick) <= dueFrom(tuesday, slow)) continue
      return {
        type: 'broken',
        rule: 'What is more serious never has more time.',
        story: `On an ordinary Tuesday, “${titleWith(name, worse)}” would have until ${moment(dueFrom(tuesday, quick))}, and “${titleWith(name, milder)}” only until ${moment(dueFrom(tuesday, slow))}.`,
      }
    }
  }
  return undefined
}

function titleWith(name: DeadlineName, figure: Parameters<typeof nameOfFigure>[0]): string {
  const { title } = deadlines[name]
  return figure === 'all' ? title : `${title}: ${nameOfFigure(figure)}`
}

/** Ten in the morning of an ordinary school day with others after it, and the end of that day. */
const tuesday = atLondon('2026-11-17', 10 * 60)
const lateOnTuesday = atLondon('2026-11-17', 16 * 60)

const ordinaryTerm = { closed: [] }

function dueFrom(from: Date, within: Within): Date {
  return dueAt(from, within, ordinaryTerm)
}

const post: Facts = {
  kind: 'post',
  author: 'parent',
  office: 'none',
  about: ['staff'],
  nature: ['insulting'],
  audience: 'public',
  danger: 'none',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
  deletion: 'none',
  platformReport: 'none',
}

/** Occurrences of every severity, each in a sentence. */
const occurrences: readonly { told: string; facts: Facts }[] = [
  { told: 'A parent insults a teacher on a public page', facts: post },
  {
    told: 'A parent insults a pupil and names the child',
    facts: { ...post, about: ['pupil'], namesChild: true },
  },
  {
    told: 'A pupil bullies another in a chat',
    facts: { ...post, author: 'pupil', about: ['pupil'], nature: ['bullying'], audience: 'private' },
  },
  {
    told: 'A parent threatens a teacher, and somebody may be in danger',
    facts: { ...post, nature: ['threat'], danger: 'possible' },
  },
  {
    told: 'A parent threatens a teacher, and somebody is in danger now',
    facts: { ...post, nature: ['threat'], danger: 'immediate' },
  },
  {
    told: 'A pupil shares an intimate picture of another',
    facts: { ...post, author: 'pupil', about: ['pupil'], nature: ['intimate-image-of-child'] },
  },
  {
    told: 'A pupil shares terrorist material',
    facts: { ...post, author: 'pupil', about: ['other'], nature: ['terrorist-content'] },
  },
  {
    told: 'Somebody insults a teacher below a post of the school',
    facts: { ...post, author: 'third-party', ownPage: true },
  },
  {
    told: 'Somebody names a child below a post of the school',
    facts: { ...post, author: 'parent', about: ['pupil'], ownPage: true, namesChild: true },
  },
  {
    told: 'A teacher shows a child without permission',
    facts: { ...post, author: 'staff', about: ['pupil'], nature: ['privacy'], namesChild: true },
  },
  {
    told: 'A parent complains about the school in public',
    facts: { ...post, about: ['school'], nature: ['complaint'] },
  },
  {
    told: 'A parent criticises the school in public',
    facts: { ...post, about: ['school'], nature: ['criticism'] },
  },
  {
    told: 'The school publishes a picture without permission',
    facts: { kind: 'publication', state: 'published', permissions: ['refused'], protectedChild: false },
  },
  {
    told: 'A teacher follows a pupil',
    facts: {
      kind: 'contact',
      from: 'staff',
      to: 'pupil',
      form: 'follow',
      account: 'public',
      exception: 'none',
      familyLink: false,
    },
  },
  {
    told: 'A child of eleven is on a platform and was harmed there',
    facts: { kind: 'underage-use', platform: 'tiktok', age: 11, harm: 'some' },
  },
]

function dueBeforeItsTurn(pack: Pack): Broken | undefined {
  for (const { told, facts } of occurrences) {
    const { steps } = decideWithoutMissing(facts, pack)
    for (const step of steps) {
      const before = steps.filter((earlier) => step.after?.includes(earlier.do))
      for (const earlier of before) {
        const from = [tuesday, lateOnTuesday].find((opened) => isDueBefore(step, earlier, opened))
        if (from && step.within && earlier.within)
          return {
            type: 'broken',
            rule: 'No step is due before a step that it waits for.',
            story: `${told}, and it is opened on ${moment(from)}. “${titleOfStep(step.do)}” would be due by ${moment(dueFrom(from, step.within))}; it waits for “${titleOfStep(earlier.do)}”, which would have until ${moment(dueFrom(from, earlier.within))}.`,
          }
      }
    }
  }
  return undefined
}

function isDueBefore(step: Step, earlier: Step, opened: Date): boolean {
  if (!step.within || !earlier.within) return false
  return dueFrom(opened, step.within) < dueFrom(opened, earlier.within)
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** 'Tuesday 17 November at 10:00' */
function moment(at: Date): string {
  return clock.format(at).replace(',', '')
}
