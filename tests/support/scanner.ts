import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../src/root.ts'

/** The scanner of raw bytes, compiled now as the build compiles it. */
export async function compileScanner(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'birdsong-scanner-'))
  const file = join(folder, 'scan.wasm')
  const { scannerArgs } = (await import(join(root, 'bin/prepare-build.mjs'))) as {
    scannerArgs(file: string): string[]
  }
  await promisify(execFile)(process.execPath, scannerArgs(file), { cwd: root })
  const compiled = await readFile(file)
  await rm(folder, { recursive: true })
  return new Uint8Array(compiled)
}
