import type { Decision, Step } from '../../src/domain/decision.ts'
import type { Facts } from '../../src/domain/facts.ts'
import { decideWithoutMissing } from '../../src/policy/decide.ts'
import { type Occurrence, occurrences } from './occurrences.ts'

/**
 * What the policy makes of each of the occurrences, one to a line, in the words of the contract; and under it what is
 * otherwise (+ more, − less) where one fact is another. A step has a ‘!’ where it is a must, ‘@’ whose it is unless it
 * is whoever writes the record, and ‘<’ what it waits for.
 */
export function decisionsInLines(): string[] {
  return [...occurrences()].flatMap(({ facts, others }) => {
    const words = inWords(decideWithoutMissing(facts))
    return [`${inShort(facts)} → ${words.join(' ')}`, ...differences({ facts, others }, words)]
  })
}

/** ‘post author=parent about=staff’ */
function inShort({ kind, ...facts }: Facts): string {
  return [kind, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)].join(' ')
}

/** Facts that make the same difference stand in one line. */
function differences({ facts, others }: Occurrence, words: readonly string[]): string[] {
  const byDifference = Map.groupBy(others, (other) => {
    const then = inWords(decideWithoutMissing(other))
    const more = then.filter((word) => !words.includes(word)).map((word) => `+${word}`)
    const less = words.filter((word) => !then.includes(word)).map((word) => `−${word}`)
    return [...more, ...less].join(' ')
  })
  byDifference.delete('')
  return [...byDifference].map(
    ([difference, same]) => `  ${same.map((other) => changeIn(facts, other)).join(', ')} → ${difference}`,
  )
}

/** ‘danger=possible’, or ‘no danger’ where it is left out. */
function changeIn(facts: Facts, other: Facts): string {
  const [before, after] = [new Map(Object.entries(facts)), new Map(Object.entries(other))]
  const changed = [...after].filter(([name, value]) => `${before.get(name)}` !== `${value}`)
  const left = [...before.keys()].filter((name) => !after.has(name))
  return [...changed.map(([name, value]) => `${name}=${value}`), ...left.map((name) => `no ${name}`)].join(
    ' ',
  )
}

function inWords(decision: Decision): string[] {
  const { breach, crime, severity, confidentiality, first, also, procedure, publicReply, evidence } = decision
  const lead = decision.steps.find((step) => step.do === 'record')?.by
  return [
    `breach:${breach}`,
    ...(crime === 'none' ? [] : ['crime']),
    severity,
    `level:${confidentiality}`,
    `first:${[first, ...also].join(',')}`,
    ...(procedure === 'none' ? [] : [`under:${procedure}`]),
    `reply:${publicReply}`,
    ...(evidence === 'full' ? [] : [evidence]),
    `lead:${lead}`,
    ...decision.steps.map((step) => inAWord(step, lead)),
    ...decision.never.map((ban) => `never:${ban.do}`),
  ]
}

function inAWord({ do: what, force, by, after = [], within }: Step, lead: Step['by'] | undefined): string {
  const time = within && ('hours' in within ? `${within.hours}h` : `${within.schoolDays}d`)
  const owner = by === lead ? '' : `@${by}`
  return `${what}${force === 'must' ? `!${time}` : ''}${owner}${after.map((earlier) => `<${earlier}`).join('')}`
}
