import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../src/root.ts'

/** What is written in AssemblyScript, compiled now as the build compiles it. */
export async function assembled(name: 'scanner' | 'sums' | 'kernel'): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'birdsong-assembled-'))
  const file = join(folder, 'compiled.wasm')
  const { assemblyArgs } = (await import(join(root, 'bin/prepare-build.mjs'))) as {
    assemblyArgs(name: string, file: string): string[]
  }
  await promisify(execFile)(process.execPath, assemblyArgs(name, file), { cwd: root })
  const compiled = await readFile(file)
  await rm(folder, { recursive: true })
  return new Uint8Array(compiled)
}
