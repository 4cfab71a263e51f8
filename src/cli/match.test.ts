import { expect, test } from 'vitest'
import { finderOf, matchLines } from './match.ts'

const register = Buffer.from(
  `URN,EstablishmentName,Street,Locality,Town,County (name),Postcode,PhaseOfEducation (name),SchoolWebsite,EstablishmentStatus (name)
100001,St Mary's CofE Primary School,High Street,,Selby,North Yorkshire,YO8 4AA,Primary,,Open
100002,Saint Marys Church of England Primary School,Low Street,,Ripon,North Yorkshire,HG4 1AA,Primary,,Open
100003,St Mary's CofE Primary School,Low Street,,Ripon,North Yorkshire,HG4 1AA,Primary,,Closed
100004,Belmont Castle Academy,,,Grays,Thurrock,RM17 5YN,Primary,http://www.belmontcastle.thurrock.sch.uk/,"Open, but proposed to close"
100005,\xc9cole Jeannine Manuel,,,London,,WC1B 3DN,All-through,,Open
`,
  'latin1',
)

async function match(lines: string): Promise<{ answers: Record<string, unknown>[]; errors: string[] }> {
  const finder = finderOf(register)
  if (typeof finder === 'string') throw new Error(finder)
  const answers: Record<string, unknown>[] = []
  const errors: string[] = []
  async function* input() {
    yield Buffer.from(lines)
  }
  for await (const { output, error } of matchLines(input(), finder)) {
    answers.push(JSON.parse(output))
    if (error) errors.push(error)
  }
  return { answers, errors }
}

const post = (text: string, place?: string) =>
  `${JSON.stringify({ id: 'a', text, ...(place && { place }) })}\n`
const hitsOf = async (text: string, place?: string) =>
  (await match(post(text, place))).answers[0]!.hits as {
    urn: string
    sure: number
    from: number
    to: number
  }[]

test('the school whose town stands beside its name is surest, and alone', async () => {
  const [first, second, ...others] = await hitsOf(
    '🎉 Ripon news: SAINT MARY&amp;rsquo;S C.E. Prim. Sch sings',
  )
  expect(first?.urn).toBe('100002')
  expect(first!.sure).toBeGreaterThan(second!.sure)
  expect(others).toEqual([])
})

test('a tie is shown as a tie, and what is known of the source settles it', async () => {
  const [first, second] = await hitsOf("at St Mary's CofE Primary School")
  expect(first!.sure).toBe(second!.sure)
  const [surest, other] = await hitsOf("at St Mary's CofE Primary School", 'Selby')
  expect(surest!.urn).toBe('100001')
  expect(surest!.sure).toBeGreaterThan(other!.sure)
})

test('the places of a hit are those of the text as it was given', async () => {
  const text = '👩‍🏫 at B\u00ade\u0301lmont Castle'
  const [hit] = await hitsOf(text)
  expect(text.slice(hit!.from, hit!.to)).toBe('B\u00ade\u0301lmont Castle')
})

test('a closed school does not compete with its successor', async () => {
  expect((await hitsOf("St Mary's CofE Primary School, Ripon")).map(({ urn }) => urn)).not.toContain('100003')
})

test('a register in Windows-1252 is read as it is written', async () => {
  expect((await hitsOf('at École Jeannine Manuel today')).map(({ urn }) => urn)).toEqual(['100005'])
})

test('a bad line costs one answer, and the good ones keep their order', async () => {
  const { answers, errors } = await match(
    `{"id":1,"text":"Belmont Castle Academy"}\nno json\n{"id":"b"}\n\n[]\n{"text":"x"}\n{"id":2,"text":"nothing"}\n`,
  )
  expect(answers.map(({ id, line, error }) => [id, line, error !== undefined])).toEqual([
    [1, undefined, false],
    [undefined, 2, true],
    ['b', 3, true],
    [undefined, 5, true],
    [undefined, 6, true],
    [2, undefined, false],
  ])
  expect(errors).toHaveLength(4)
})

test('a file that is no register is refused in words', () => {
  expect(finderOf(Buffer.from('a,b\n1,2\n'))).toMatch(/no column “URN”/)
})
