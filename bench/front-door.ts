import autocannon from 'autocannon'
import { stage, usage } from './stage.ts'

/** A school's front page: CPU a page, and the first page of a report beside it. */
export async function frontDoor(): Promise<string[]> {
  const set = await stage()
  try {
    const app = await set.startApp()
    const figure = async (path: string, pages: number) => {
      const url = `${app.address}/s/oakfield-primary-school${path}`
      const headers = { 'accept-encoding': 'gzip' }
      await autocannon({ url, headers, connections: 1, amount: 300 })
      const before = await usage(app.pid)
      const run = await autocannon({ url, headers, connections: 1, amount: pages })
      const after = await usage(app.pid)
      if (run.non2xx > 0 || run.errors > 0) throw new Error(`${path} failed`)
      return ((after.cpu - before.cpu) / pages).toFixed(2)
    }
    return [
      `front page: ${await figure('', 2000)} ms CPU a page (goal 1)`,
      `first page of a report: ${await figure('/happened', 1000)} ms CPU a page`,
    ]
  } finally {
    await set.clear()
  }
}
