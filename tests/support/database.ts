import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../src/store/connect.ts'
import { startServer } from '../../src/store/server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to reach the test server as its owner; its database is the template that every test file clones. */
    template: { host: string; port: number; user: string; database: string }
  }
}

/** One real PostgreSQL for the whole run, migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'birdsong-tests-'))
  const server = await startServer(folder)
  if (server.type === 'refused') throw new Error(server.sentence)
  const opened = await openStore(server.connection)
  if (opened.type === 'refused') throw new Error(opened.sentence)
  await opened.store.close()
  project.provide('template', server.connection)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
