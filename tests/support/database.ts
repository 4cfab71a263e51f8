import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../src/store/connect.ts'
import { startServer } from '../../src/store/server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to reach the test server as its owner; its database is the template that every test file clones. */
    template: { host: string; port: number; user: string; database: string }
  }
}

/**
 * One real PostgreSQL for the whole run, migrated once. It does not wait for the disk: what is in it is thrown away, and
 * what a crash of the server leaves behind is tried on servers of their own (src/store/server.test.ts).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'birdsong-tests-'))
  const server = await startServer(folder)
  if (server.type === 'refused') throw new Error(server.sentence)
  await waitForNoDisk(server.connection)
  const opened = await openStore(server.connection)
  if (opened.type === 'refused') throw new Error(opened.sentence)
  await opened.store.close()
  project.provide('template', server.connection)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function waitForNoDisk(connection: pg.ClientConfig): Promise<void> {
  const owner = new pg.Client(connection)
  await owner.connect()
  await owner.query('alter system set fsync = off')
  await owner.query('alter system set full_page_writes = off')
  await owner.query('alter role current_user set synchronous_commit = off')
  await owner.query('select pg_reload_conf()')
  await owner.end()
}
