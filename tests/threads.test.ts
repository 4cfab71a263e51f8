import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/root.ts'

/** Whoever starts a thread finds its file beside itself, so the build has to make a file of each. */
test('each thread that the program starts is a file of its own in the build', () => {
  const started = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const threads = readFileSync(join(root, 'src', file), 'utf8').matchAll(
        /new URL\(`\.\/([\w-]+)\$\{extname/g,
      )
      return [...threads].map(([, name]) => ({ name, itself: basename(file, '.ts') }))
    })
  expect(started.length).toBeGreaterThan(2)
  const build = readFileSync(join(root, 'vite.server.config.ts'), 'utf8')
  for (const { name, itself } of started) {
    expect(name).toBe(itself)
    expect(build).toMatch(new RegExp(`['"]?${name}['"]?: 'src/.*/${name}\\.ts'`))
  }
})
