import { expect, test } from 'vitest'
import { ownWorld } from '../../../../tests/support/world.ts'

test('m', async () => {
  const w = await ownWorld()
  for (const p of ['', '/happened', '/question', '/receipt']) {
    const go = () =>
      w.app.request(`http://localhost/s/oakfield-primary-school${p}`, {
        headers: { 'accept-encoding': 'gzip' },
      })
    for (let i = 0; i < 300; i++) await (await go()).arrayBuffer()
    const c = process.cpuUsage()
    const n = 500
    for (let i = 0; i < n; i++) await (await go()).arrayBuffer()
    const d = process.cpuUsage(c)
    console.log(
      p,
      'cpu ms',
      (d.user + d.system) / 1000 / n,
      'bytes',
      (await (await go()).arrayBuffer()).byteLength,
    )
  }
  expect(1).toBe(1)
})
