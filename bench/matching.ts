import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { hasMaterial } from './matching/material.ts'

/**
 * The matcher against its peers, on one core: bench/matching/measure.ts says how. Left out, in a sentence, where its
 * material or ripgrep is missing.
 */
export async function matching(): Promise<string[]> {
  if (!hasMaterial) return ['matching: not measured, since its schools and posts are not beside the project']
  if (spawnSync('rg', ['--version']).error)
    return ['matching: not measured, since ripgrep is missing (apt-get install ripgrep)']
  const measure = spawn(
    'taskset',
    ['-c', '1', process.execPath, '--expose-gc', join(import.meta.dirname, 'matching/measure.ts')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines = (await text(measure.stdout)).trim().split('\n')
  return lines
}
