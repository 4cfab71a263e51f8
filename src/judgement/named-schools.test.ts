import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Category } from '../domain/judgement.ts'
import { root } from '../root.ts'
import { loadJudge } from './judge.ts'

const judge = loadJudge(readFileSync(join(root, 'src/judgement/model.bin')))

/** Plain posts as they reach the inbox: found by the name that stands in them. */
const plain: Partial<Record<Category, readonly string[]>> = {
  praise: [
    'Fernhurst Primary School put on a beautiful concert this evening',
    'So grateful to everyone at Linwood High School for a great year',
    'Well done to all the pupils at Millcroft Junior School on winning the cup!',
    'Fernhurst Primary School has the kindest staff in town #fernhurstprimary',
    'What a lovely open day at Linwood High School, the pupils were so polite',
    '@MillcroftJunior thank you for looking after the children so well on the trip',
    "St Brannock's C of E Primary School is a wonderful place, we love it",
    'The new playground at Fernhurst Primary School looks amazing',
  ],
  criticism: [
    'Dinners at Fernhurst Primary School are tiny and overpriced',
    'Linwood High School never tells parents anything',
    'The website of Millcroft Junior School is hopeless',
    'Parking at Fernhurst Primary School is a nightmare every single morning',
    'Linwood High School has really gone downhill in the last few years',
    'Too much homework at Millcroft Junior School if you ask me',
    "St Brannock's C of E Primary School cares more about uniform than about teaching",
    'Queues at the Linwood High School canteen are ridiculous #linwoodhigh',
  ],
  complaint: [
    'Linwood High School charged me twice for the trip and I want my money back',
    'I have rung Fernhurst Primary School four times about the refund, please call me back',
    'Millcroft Junior School lost my son’s coat again. I want it found or replaced.',
    'Please can somebody at Linwood High School answer my email about the bus pass?',
    'Still no reply from Fernhurst Primary School about my daughter’s lost glasses. Sort it out please',
    'Your alarm at Millcroft Junior School has been ringing since Saturday, please send somebody to turn it off',
    'I want an explanation from Linwood High School why our concert tickets were sold twice',
    "St Brannock's C of E Primary School still has not refunded the deposit. When will it be paid?",
  ],
  enquiry: [
    'What are the term dates at Fernhurst Primary School?',
    'Does Linwood High School have a sixth form?',
    'Is there parking at Millcroft Junior School for the play on Friday?',
    'How do I apply for a job at Fernhurst Primary School?',
    'When is the open evening at Linwood High School?',
    '@MillcroftJunior what time does the fair start?',
    "Does anybody know where to buy the St Brannock's C of E Primary School uniform?",
    'How much are school dinners at Fernhurst Primary School now?',
  ],
}

test.each(Object.entries(plain))(
  'a school’s name does not hide what a plain post is: %s',
  (category, texts) => {
    const judged = texts.map((text) => judge(text))
    expect(judged.filter((one) => one.category === category).length).toBeGreaterThanOrEqual(6)
    expect(judged.filter((one) => one.category === 'irrelevant').length).toBeLessThanOrEqual(1)
    // Every fourth complaint is urgent, so that a plain one is called so more often than others.
    const inVain = category === 'complaint' ? 2 : 1
    expect(judged.filter(({ severity }) => severity >= 2).length).toBeLessThanOrEqual(inVain)
  },
)

test('which school is named changes nothing', () => {
  const [one, ...others] = ['Fernhurst Primary School', 'Linwood Academy', "St Brannock's Infant School"].map(
    (name) => {
      const { category, severity, probabilities } = judge(`The lunch queue at ${name} was an hour today`)
      return { category, severity, share: probabilities[category].toFixed(6) }
    },
  )
  for (const other of others) expect(other).toEqual(one)
})
