import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { build } from 'vite'
import { root } from '../../../src/root.ts'
import type { Finding, Real } from './judge.ts'

/** One mutated source, or none for the policy as it is, and what that comes to. */
export type Order = { file: string | null; source: string; real: Real }

const folder = mkdtempSync(join(tmpdir(), 'birdsong-mutants-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let built = 0

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await whatIsWrongWith(order))
})

/** Puts the policy together anew, with the mutated file in its place, and looks what is wrong with it. */
async function whatIsWrongWith({ file, source, real }: Order): Promise<readonly Finding[]> {
  const written = join(folder, `${++built}.mjs`)
  writeFileSync(written, await bundle(file && join(root, file), source))
  try {
    const { whatIsWrong } = (await import(pathToFileURL(written).href)) as typeof import('./judge.ts')
    return whatIsWrong(real)
  } catch (error) {
    return [`fault ${`${error}`.split('\n')[0]}`]
  } finally {
    rmSync(written)
  }
}

async function bundle(file: string | null, source: string): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      { name: 'mutant', load: (id) => (id === file ? { code: source, moduleType: 'ts' } : undefined) },
    ],
    build: {
      ssr: 'tests/support/mutants/judge.ts',
      write: false,
      minify: false,
      target: 'esnext',
      rollupOptions: { output: { format: 'esm', codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error('Nothing was built')
  return output.output[0].code
}
