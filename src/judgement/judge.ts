import { type Nature, natures } from '../domain/facts.ts'
import {
  type Category,
  categories,
  isHarmful,
  type Judge,
  type Judgement,
  type JudgementContext,
  type Pressing,
  sentiments,
} from '../domain/judgement.ts'
import { withoutArguing } from './arguing.ts'
import { cuesOf } from './cues.ts'
import { shapes } from './forms.ts'
import { chance, type Found, markChance, pressure, shares, topOf, usualFound } from './found.ts'
import { type Model, readModel } from './model.ts'
import { type Readable, readableOf } from './readable.ts'
import { Reader, type Reading } from './reader.ts'
import { reasonsOf } from './reasons.ts'
import { askRules } from './rules/all-rules.ts'
import type { Found as RuleFound } from './rules/rule.ts'
import { schoolHeads } from './school-heads.ts'
import { starts } from './starts.ts'

/** A nature is suggested from this probability on; `hate` is always told. */
const natureFrom = 0.2
/** What a rule says is at least so probable. */
const ruleShare = 0.6
/** How much of the model's own opinion is left about what it can hardly read. */
const unreadableShare = 0.25

/**
 * Makes a judge of the bytes of the model file (`src/judgement/model.bin`, which `npm run train` writes). Loading takes
 * under 150 ms, so do it once for a process and keep the judge; it keeps nothing of what it judged but how words are
 * read, and knows neither network nor clock. `compiled` is the arithmetic that the build has compiled (sums.wasm): without
 * it the same takes some times as long. Throws where the bytes are no model.
 */
export function loadJudge(bytes: Uint8Array, compiled: WebAssembly.Module | null = null): Judge {
  return judgeWith(readModel(bytes, shapes.length), compiled)
}

/** A judge of a model that was read or has just learned. */
export function judgeWith(model: Model, compiled: WebAssembly.Module | null = null): Judge {
  const asks = schoolHeads.every((head, at) => model.heads[at]?.labels.join() === head.labels.join())
  if (!asks) throw new Error('This model answers other questions than those about a post.')
  const reader = new Reader(model, compiled)
  const found = { ...usualFound, ...(model.found as Partial<Found>) }
  return (text, context) => judge(reader, found, text, context)
}

function judge(reader: Reader, found: Found, text: string, context: JudgementContext | undefined): Judgement {
  const title = context?.title ? `${context.title}\n` : ''
  const whole = title + text
  const given = reader.read(whole)
  const heard = withoutArguing(whole, given.forms)
  const spoke = askRules(whole, given.forms)
  // What argues with the machine is not heard; what stands around it is as urgent as if it were.
  const least = heard === whole ? 0 : severityOf(given, ownOf(given, found), readableOf(given), [], found).is
  const reading = heard === whole ? given : { ...reader.read(heard), text: whole }
  const read = readableOf(reading)
  const readable = read === 'whole'
  const own = ownOf(reading, found)
  const model = readable
    ? own
    : own.map((share) => unreadableShare * share + (1 - unreadableShare) / own.length)
  const list = readable || spoke.length > 0 ? withRules(model, spoke) : irrelevantFirst(model)
  const top = topOf(list)
  const category = categories[top]!
  const severity = severityOf(reading, own, read, spoke, found)
  const mood = shares(reading.logits, starts.sentiment, sentiments.length, 1)
  const moodTop = readable ? topOf(mood) : sentiments.indexOf('neutral')
  const cued = cuesOf(reading)
  const child = markChance(reading.logits[starts.marks]!, found.child, cued, own)
  const name = markChance(reading.logits[starts.marks + 1]!, found.name, cued, own)
  const aboutChild = readable && child >= found.childFrom
  const namesPerson = readable && name >= found.nameFrom
  return {
    category,
    probabilities: byCategory(list),
    sentiment: sentiments[moodTop]!,
    severity: Math.max(severity.is, least) as Pressing,
    aboutChild,
    namesPerson,
    certainty: {
      sentiment: readable ? mood[moodTop]! : 1 / sentiments.length,
      severity: severity.certainty,
      aboutChild: readable ? (aboutChild ? child : 1 - child) : 0.5,
      namesPerson: readable ? (namesPerson ? name : 1 - name) : 0.5,
    },
    natures: naturesOf(reading, readable),
    abstained: !readable || list[top]! < found.abstainBelow,
    reasons: reasonsOf(reader, reading, top, own, spoke, title.length),
  }
}

const ownOf = (reading: Reading, found: Found) =>
  shares(reading.logits, starts.category, categories.length, found.temperature)

function byCategory(list: readonly number[]): Record<Category, number> {
  const told: Partial<Record<Category, number>> = {}
  for (let at = 0; at < categories.length; at++) told[categories[at]!] = list[at]!
  return told as Record<Category, number>
}

/** Where a rule spoke of harm and the model sees none, what the rule says comes first; otherwise the model's word stands. */
function withRules(model: readonly number[], spoke: readonly RuleFound[]): readonly number[] {
  const first = spoke[0]?.rule.category
  if (first === undefined || isHarmful(categories[topOf(model)]!)) return model
  const at = categories.indexOf(first)
  const share = Math.max(ruleShare, model[at]!)
  const rest = model.reduce((sum, one, other) => sum + (other === at ? 0 : one), 0)
  return model.map((one, other) => (other === at ? share : rest > 0 ? (one / rest) * (1 - share) : 0))
}

/** Of what cannot be read nothing is known: it is called irrelevant, and a person is asked. */
function irrelevantFirst(model: readonly number[]): readonly number[] {
  const at = categories.indexOf('irrelevant')
  const top = topOf(model)
  const swapped = [...model]
  swapped[at] = model[top]!
  swapped[top] = model[at]!
  return swapped
}

/**
 * Thresholds that would rather call too much urgent than too little; a rule's floor holds whatever the model says.
 */
function severityOf(
  reading: Reading,
  category: readonly number[],
  read: Readable,
  spoke: readonly RuleFound[],
  found: Found,
): { is: Pressing; certainty: number } {
  const own = shares(reading.logits, starts.severity, 4, 1)
  const { urgent, now } = pressure(own, category, found)
  const calm: Pressing = own[0]! >= own[1]! ? 0 : 1
  const inWords: Pressing = urgent < found.urgentFrom ? calm : now < found.nowFrom ? 2 : 3
  const model = asFarAsRead(read, inWords)
  const floor = spoke.reduce<Pressing>((most, { rule }) => (rule.floor > most ? rule.floor : most), 0)
  if (floor > model) return { is: floor, certainty: ruleShare }
  if (model < 2 && read !== 'whole') return { is: model, certainty: 0.5 }
  return { is: model, certainty: model >= 2 ? urgent : 1 - urgent }
}

/**
 * What can be read in part counts in full: to write much else around it makes nothing less urgent. One word may be a cry for
 * help, and hardly anything between. Words that cannot be read wait for somebody who can.
 */
function asFarAsRead(read: Readable, inWords: Pressing): Pressing {
  if (read === 'no-words') return 0
  if (read === 'not') return 1
  return read === 'one-word' && inWords === 2 ? 1 : inWords
}

function naturesOf(reading: Reading, readable: boolean): Judgement['natures'] {
  const told: Partial<Record<Nature, number>> = {}
  for (let at = 0; at < natures.length; at++) {
    const nature = natures[at]!
    const share = readable ? chance(reading.logits[starts.natures + at]!) : 0
    if (share >= natureFrom || nature === 'hate') told[nature] = share
  }
  return told as Judgement['natures']
}
