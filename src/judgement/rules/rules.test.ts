import { expect, test } from 'vitest'
import { clauses } from '../../policy/clauses.ts'
import { formsOf } from '../forms.ts'
import { piecesOf } from '../words.ts'
import { askRules, rules } from './all-rules.ts'
import { readyRules } from './rule.ts'

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
  // Where and when things happen at school, and what children wear, makes nothing of it harmless.
  ['threat-with-time-or-place', 'im gonna stab him in assembly tomorrow'],
  ['threat-with-time-or-place', 'were gonna batter him at sports day tomorrow'],
  ['threat-to-life', 'going to kill that Mr Dunn after history'],
  ['threat-to-life', 'he said hes going to kill me after school'],
  ['threat-to-life', 'he said he’ll kill me if I tell'],
  ['hate-symbol', 'a pupil handed round a leaflet, Join the Caliphate'],
  ['weapon', 'he took a knife into the maths lesson'],
  ['weapon', 'He pulled a knife on my son in the dinner queue'],
  ['weapon', 'What is the school doing about the boy with a knife in his bag?'],
  ['missing-child', 'My daughter is missing, she had a red coat and black shoes on'],
  ['missing-child', 'my son has gone missing from school'],
  ['self-harm', 'My son wants to kill himself and your bullying policy did nothing'],
  ['self-harm', 'she has been cutting herself with scissors before every GCSE'],
  ['self-harm', 'nobody likes you kys'],
  ['secret-contact', 'sir keeps messaging my daughter late at night about her homework'],
  ['intimate-image', 'he filmed the girls getting changed after drama club training'],
  ['hate-symbol', 'he did a nazi salute in assembly'],
  ['hate-symbol', 'my brother supports Isis and wants to join'],
  // Words that only one of a rule's patterns has.
  ['threat-to-life', 'im going to murder him'],
  ['threat-to-life', 'we should blow up the school'],
  ['weapon', 'they have machetes'],
  ['child-in-danger-now', 'my dad punches me'],
  ['child-in-danger-now', 'a girl is being attacked'],
  ['child-in-danger-now', 'There are hand prints on his face'],
  ['missing-child', 'Somebody is trying to kidnap a boy'],
  ['secret-contact', 'Mr Crane follows girls and messages them at night'],
  ['secret-contact', 'Coach calls my daughter late'],
  ['self-harm', 'she took a load of paracetamol'],
  ['self-harm', 'he swallowed my tablets'],
  ['self-harm', 'I hurt myself when it gets too much'],
  ['self-harm', 'I wish I had never woken up'],
  ['self-harm', 'there is no point in living'],
  ['self-harm', 'She self-harms, her friend says'],
  // Disguises.
  ['threat-to-life', 'im going to stab  that Mr Dunn'],
  ['threat-to-life', 'im going to stab\u00a0that Mr Dunn'],
  ['threat-to-life', 'im going to st\u200bab that Mr Dunn'],
  ['threat-to-life', 'im going to ｓｔａｂ that Mr Dunn'],
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
  'We are going to kill it at sports day tomorrow',
  'She’ll kill me if I don’t ask: is there netball?',
  'These heels are going to kill me tonight',
  'Which charity came to do the county lines talk?',
  'Bring a knife and fork for the dinner tomorrow',
  'What are the rules on having a knife in a bag?',
  'A navy coat is still missing, my son’s jumper as well',
  'He cut himself on the fence and the nurse was lovely',
  'Lesson learned: never cook bacon naked',
  'Isis loved the nativity video',
  'Well done Isis for joining the choir',
  'Jihad is joining us in September, is there a support plan',
  'Our Diwali display with the rangoli swastika is up in the hall',
])('no rule speaks of: %s', (text) => {
  expect(spoke(text)).toEqual([])
})

test('what a rule found is told where it stands in the text as it was given', () => {
  const text = 'Sir —\u200b im  going\u00a0to ｓｔａ\u0301ｂ\t that Mr Dunn!'
  const [found] = askRules(text, formsOf(text, piecesOf(text), new Map()).forms)
  expect(text.slice(found?.from, found?.to)).toBe('going\u00a0to ｓｔａ\u0301ｂ\t that')
})

test('a long text that is full of harmless ways to say it is read in time in proportion', () => {
  const harmless = (count: number) => `${'gonna get you a kill tomorrow '.repeat(count)} wool essay`
  const asked = (text: string) => {
    let times = 0
    const unless = {
      test() {
        times += 1
        return true
      },
    } as unknown as RegExp
    readyRules(rules.map((rule) => ({ ...rule, unless: [unless] })))(
      text,
      formsOf(text, piecesOf(text), new Map()).forms,
    )
    return times
  }
  expect(asked(harmless(1000))).toBe(asked(harmless(10)))
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
