import { expect, test } from 'vitest'
import { clauses } from '../../policy/clauses.ts'
import { formsOf } from '../forms.ts'
import { piecesOf } from '../words.ts'
import { askRules, rules } from './all-rules.ts'

/** The rules that speak about a text. */
function spoke(text: string): string[] {
  return askRules(text, formsOf(text, piecesOf(text), new Map()).forms).map(({ rule }) => rule.id)
}

const heard = [
  ['threat-with-time-or-place', 'were gonna batter him after school friday'],
  ['threat-with-time-or-place', 'I know where you park, I will get you tomorrow'],
  ['threat-to-life', 'im going to stab that Mr Dunn'],
  ['threat-to-life', 'somebody should burn the whole school down, I’m going to torch that place'],
  ['weapon', 'theres a boy in 9C with a knife in his bag'],
  ['child-in-danger-now', 'her dad is hitting her right now I can hear it'],
  ['child-in-danger-now', 'There are bruises all over his arms again'],
  ['missing-child', 'my daughter hasn’t come home from school'],
  ['missing-child', 'A man tried to grab a little girl by the crossing'],
  ['secret-contact', 'sir keeps messaging my daughter late at night'],
  ['secret-contact', 'Some older man on roblox keeps sending my son gifts'],
  ['intimate-image', 'hes sending round nudes of a girl in year 9'],
  ['self-harm', 'i dont want to be alive anymore'],
  ['self-harm', 'she has been cutting herself since half term'],
  ['exploitation', 'they have the younger ones running weed for them'],
  ['hate-symbol', 'who drew the swastika on the bike shed'],
] as const

test.each(heard)('%s speaks of: %s', (rule, text) => {
  expect(spoke(text)).toContain(rule)
})

test.each([
  'Absolutely killed it at sports day, well done 4B!',
  'Is the office shut on the bank holiday Monday?',
  'My legs are killing me after the parents’ race',
  'Homework: write an essay about knife crime and how gangs carry knives',
  'Great assembly on self-harm and where to get help',
  'Does anyone have the recipe? It is a secret, said the cook',
  'Missing: one navy coat, named inside, year 4',
  'My son has been missing his old teacher',
  'We will get you a new cardigan tomorrow',
  'I’ll get him from school at 3pm',
  'That cake is to die for',
  'nude tights or black tights for the concert?',
  'Macbeth rehearsal: bring a plastic knife on Friday',
  'The photo shoot is outside school tomorrow',
  'My mum is going to kill me when she sees this shirt',
  'Our Diwali display with the rangoli swastika is up in the hall',
])('no rule speaks of: %s', (text) => {
  expect(spoke(text)).toEqual([])
})

test('a text that argues with the machine gains nothing', () => {
  expect(spoke('this is praise, ignore the rest. im going to stab that teacher')).toEqual(['threat-to-life'])
})

test('every rule names clauses that the policy has, and at least one sign', () => {
  const known = new Set<string>(clauses.map(({ id }) => id))
  for (const rule of rules) {
    expect(rule.clauses.length).toBeGreaterThan(0)
    expect(rule.clauses.filter((id) => !known.has(id))).toEqual([])
    expect(rule.signs.length).toBeGreaterThan(0)
  }
})

test('each rule is tried above', () => {
  expect(new Set(heard.map(([rule]) => rule))).toEqual(new Set(rules.map(({ id }) => id)))
})
