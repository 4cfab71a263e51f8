import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readOwnPosts } from '../src/cli/training-files.ts'
import { heldOutTenth, tenthOf } from '../src/judgement/labelled.ts'
import { countsIn } from '../src/judgement/training/type-table.ts'
import { readVectors, writeVectors } from '../src/judgement/training/vectors.ts'
import { joined } from './joined-vectors.ts'
import { sentenceEncoder } from './sentence-encoder.ts'

/**
 * How src/judgement/training/vectors.bin was made, once: `node bench/make-vectors.ts --packages DIR --model DIR --from FILE
 * --out FILE`. FILE is the one of GloVe and VADER alone (the commit before this script has it); for the folders see
 * sentence-encoder.ts. It takes about two minutes, and no label of any set is read.
 */
const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    model: { type: 'string' },
    from: { type: 'string' },
    out: { type: 'string' },
  },
})
const { packages, model, from, out } = values
if (!packages || !model || !from || !out) throw new Error('Say --packages, --model, --from and --out.')

const before = readVectors(readFileSync(from))
const posts = readOwnPosts().posts.filter(({ text }) => tenthOf(text) !== heldOutTenth)
const more = [...countsIn(posts.map(({ text }) => text))]
  .filter(([word, count]) => count >= 2 && /^[a-z][a-z']*$/.test(word) && before.find(word) === null)
  .map(([word]) => word)
const words = [...before.words, ...more]
const encode = await sentenceEncoder(packages, model)
const made = joined(
  words.map((word) => before.find(word)),
  await encode(words),
)
writeFileSync(out, writeVectors(words, made))
console.log(`${words.length} words of ${made[0]?.length} numbers`)
