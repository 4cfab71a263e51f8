// Runs the checks and the tests, and ends with the line that counts them: node bin/test.mjs [--nightly] [part of a name …]
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const nightly = given.includes('--nightly')
const names = given.filter((word) => word !== '--nightly')

let passed = 0
const failed = []
const skipped = []

if (names.length === 0) {
  await check('style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  await check('types', ['node_modules/typescript/bin/tsc', '--noEmit'])
}
await runTests()

for (const [reason, names] of byReason(skipped)) console.log(`Skipped, since ${reason}:\n${names.join('\n')}`)
for (const name of failed) console.log(`Failed: ${name}`)
if (passed + failed.length === 0) console.log('No test was run, which counts as a failure.')
const rest = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
console.log(`${passed} passed, ${failed.length} failed${rest}`)
process.exit(failed.length > 0 || passed === 0 ? 1 : 0)

function byReason(tests) {
  const named = tests.map(({ name, reason = 'no reason was given' }) => [reason, `  ${name}`])
  return Object.entries(Object.groupBy(named, ([reason]) => reason)).map(([reason, all]) => [reason, all.map(([, name]) => name)])
}

/** The two checks count as a test each. */
async function check(name, args) {
  console.log(`Checking the ${name}…`)
  if ((await run(args)) === 0) passed += 1
  else failed.push(`the ${name}`)
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'birdsong-tests-'))
  const counts = join(folder, 'counts.json')
  const code = await run(
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./bin/test-reporter.mjs', ...names],
    { BIRDSONG_TEST_COUNTS: counts, ...(nightly && { BIRDSONG_NIGHTLY: '1' }) },
  )
  const failedBefore = failed.length
  try {
    const found = JSON.parse(readFileSync(counts, 'utf8'))
    passed += found.passed
    failed.push(...found.failed)
    skipped.push(...found.skipped)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    console.log('The tests ended before they could be counted.')
  }
  if (code !== 0 && failed.length === failedBefore) failed.push('the run itself')
  rmSync(folder, { recursive: true })
}

function run(args, env = {}) {
  const path = [join(here, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const { NODE_ENV: _, ...inherited } = process.env
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: here,
      env: { ...inherited, PATH: path, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const pass = (signal) => child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', fail)
    child.on('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      done(code)
    })
  })
}
