import { defineConfig } from 'vitest/config'

/**
 * What every room's tests share. A test file has a process to itself: some of them change the program's own state. The
 * limits are for what hangs, and wide enough for a machine on which everything takes ten times as long.
 */
const everywhere = {
  pool: 'forks' as const,
  testTimeout: 400_000,
  hookTimeout: 400_000,
  expect: { poll: { timeout: 30_000 } },
}

const pure = ['domain', 'policy', 'matching', 'intake', 'judgement'].map((room) => `src/${room}/**/*.test.ts`)

/** Sized for two cores. The journeys come last and one at a time: a browser and a server each want a core. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['tests/support/database.ts'],
    projects: [
      { test: { ...everywhere, name: 'pure', include: pure, isolate: false } },
      {
        test: {
          ...everywhere,
          name: 'rooms',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/support/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: pure,
        },
      },
      {
        test: {
          ...everywhere,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
