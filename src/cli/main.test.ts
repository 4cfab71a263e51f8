import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { root } from '../root.ts'

function start(...words: string[]) {
  return spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...words], { stdio: 'pipe' })
}

async function run(words: string[], input = '') {
  const program = start(...words)
  program.stdin.on('error', () => undefined).end(input)
  const [output, errors, [exitCode]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'close'),
  ])
  return { output, errors, exitCode }
}

const good = '{"kind":"listening","target":"school"}\n'

test('good facts end with 0, and bad ones with 2', async () => {
  expect(await run(['decide'], good)).toMatchObject({ errors: '', exitCode: 0 })
  const { output, exitCode } = await run(['decide'], `{"kind":"listening","target":"me"}\n${good}`)
  expect(exitCode).toBe(2)
  expect(output.trimEnd().split('\n')).toHaveLength(2)
})

test('whoever stops reading ends it quietly', async () => {
  const program = start('decide')
  program.stdin.on('error', () => undefined)
  const errors = text(program.stderr)
  program.stdin.write(good)
  await once(program.stdout, 'data')
  program.stdout.destroy()
  program.stdin.end(good.repeat(2000))
  await once(program, 'exit')
  expect(await errors).toBe('')
})

test('a file that is not there, and a word that is not known, are said plainly', async () => {
  const missing = await run(['decide', 'no-such-file.json'])
  expect(missing).toMatchObject({ output: '', exitCode: 1 })
  expect(missing.errors).toMatch(/^no-such-file\.json cannot be read: .+\.\n$/)
  expect(await run(['decide', '--quickly'])).toMatchObject({ output: '', exitCode: 2 })
})

test('the help says what comes out where facts cannot be read', async () => {
  const { output, exitCode } = await run(['decide', '--help'])
  expect(exitCode).toBe(0)
  expect(output).toContain('"line":2')
})
