import { defaultPack } from '../src/policy/pack.ts'
import { type Budget, prove } from '../src/policy/prove/prove.ts'

/** How many decisions are proved a second, and how long each proof takes that somebody waits for. */
export async function proof(): Promise<string[]> {
  const told: string[] = []
  for (const [name, budget] of Object.entries(budgets)) {
    const before = process.cpuUsage()
    const begun = performance.now()
    const { tried, rules } = prove(defaultPack, budget)
    const seconds = (performance.now() - begun) / 1000
    const { user, system } = process.cpuUsage(before)
    const cases = tried.designed + tried.others + tried.random
    const each = cases / ((user + system) / 1_000_000)
    told.push(
      `${name}: ${cases.toLocaleString('en-GB')} decisions by ${rules.length} sentences in ${seconds.toFixed(1)} s, ${Math.round(each).toLocaleString('en-GB')} a second of CPU`,
    )
  }
  return told
}

const budgets: Record<string, Budget> = {
  'proof before a setting is changed (goal 3 s)': { breadth: 'quick', random: 0, seed: 1 },
  'whole proof': { breadth: 'whole', random: 20_000, seed: 1 },
}
