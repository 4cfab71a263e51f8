import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { percentile } from './machine.ts'
import { startApp } from './stage.ts'

/** From `npm start` to the first page: with an empty data folder, and then warm. Packages and build are there. */
export async function firstPage(): Promise<string[]> {
  const fresh: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 3; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'birdsong-bench-'))
    for (const times of [fresh, warm, warm]) {
      const app = await startApp({ DATABASE_URL: '' }, folder)
      times.push(app.startedIn)
      await app.stop()
    }
    await rm(folder, { recursive: true, force: true })
  }
  const seconds = (times: number[]) => `${(percentile(times, 0.5) / 1000).toFixed(2)} s`
  return [
    `first page with an empty data folder: ${seconds(fresh)} (median of ${fresh.length})`,
    `first page, warm: ${seconds(warm)} (median of ${warm.length}; goal 2 s)`,
  ]
}
