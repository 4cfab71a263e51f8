import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'
import { expect, test } from 'vitest'
import { root } from '../../root.ts'

test('the kernel is what its source says', { timeout: 120_000 }, async () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { kernel: string }
  }
  const words = scripts.kernel.split(' ').slice(1)
  const file = words[words.indexOf('-o') + 1]!
  let made: Uint8Array | undefined
  const { error } = await asc.main(words, {
    readFile: (name: string, folder: string) => {
      try {
        return readFileSync(join(root, folder, name), 'utf8')
      } catch {
        return null
      }
    },
    writeFile: (_name: string, content: Uint8Array | string) => {
      if (typeof content !== 'string') made = content
    },
    listFiles: () => [],
  })
  expect(error).toBeNull()
  expect(Buffer.from(made!).equals(readFileSync(join(root, file)))).toBe(true)
})
