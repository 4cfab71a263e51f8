import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type App, freePort, newDataFolder, runBirdsong, type Settings, startApp } from '../support/app.ts'

describe('starting and stopping', () => {
  const endings: (() => Promise<unknown>)[] = []

  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end()
  })

  test('a taken port is said in a sentence, and the data folder is left alone', async () => {
    const folder = await aFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    endings.push(async () => other.close())
    const { port } = other.address() as AddressInfo
    const app = await aStart(folder, { port })
    expect(await app.ended).toMatchObject({ code: 1 })
    expect(lastLines(app)).toEqual([expect.stringMatching(`Port ${port} is taken by another program.`)])
    await expect(readFile(join(folder, 'postgres/PG_VERSION'))).rejects.toThrow('ENOENT')
  })

  test('a data folder that is in use is said in a sentence, and the first app goes on', async () => {
    const folder = await aFolder()
    const first = await aRunningApp(folder)
    const second = await aStart(folder)
    expect(await second.ended).toMatchObject({ code: 1 })
    expect(second.said().trim().split('\n')).toEqual([
      expect.stringContaining(`Birdsong is running already with the data folder ${folder}.`),
    ])
    expect((await fetch(`${first.origin}/sign-in`)).status).toBe(200)
  })

  test('a database that cannot be reached is said in a sentence', async () => {
    const port = await freePort()
    const app = await aStart(await aFolder(), {
      settings: { DATABASE_URL: `postgresql://birdsong:secret-word@127.0.0.1:${port}/birdsong` },
    })
    expect(await app.ended).toMatchObject({ code: 1 })
    expect(app.said()).toMatch(/database/i)
    expect(app.said()).not.toContain('    at ')
    expect(app.said()).not.toContain('secret-word')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops everything, the database included', async (signal) => {
    const folder = await aFolder()
    const app = await aRunningApp(folder)
    const postgres = await postgresOf(folder)
    expect(await app.end(signal)).toEqual({ code: 0, signal: null })
    expect(isAlive(postgres)).toBe(false)
  })

  test('stopped as soon as it is ready, it stops without a word of a fault', async () => {
    const app = await aStart(await aFolder())
    await app.says(/Birdsong is ready/)
    expect(await app.end('SIGTERM')).toEqual({ code: 0, signal: null })
    expect(app.said()).not.toContain('fault')
  })

  test('an app that is killed leaves no database behind, and the next start works', async () => {
    const folder = await aFolder()
    const app = await aRunningApp(folder)
    const postgres = await postgresOf(folder)
    await app.end('SIGKILL')
    for (let tries = 0; isAlive(postgres) && tries < 60; tries++) await pause(500)
    expect(isAlive(postgres)).toBe(false)
    const next = await aRunningApp(folder)
    expect((await fetch(`${next.origin}/sign-in`)).status).toBe(200)
  })

  test('an app that is killed and started again at once works', async () => {
    const folder = await aFolder()
    const app = await aRunningApp(folder)
    await app.end('SIGKILL')
    const next = await aRunningApp(folder)
    expect((await fetch(`${next.origin}/sign-in`)).status).toBe(200)
  })

  test('the log of a stopped installation can be checked from the command line', async () => {
    const folder = await aFolder()
    const app = await aRunningApp(folder)
    await app.end('SIGINT')
    expect(await runBirdsong(['audit', 'verify'], { BIRDSONG_DATA: folder })).toMatchObject({
      code: 0,
      said: expect.stringContaining('There is no trust yet'),
    })
  })

  async function aFolder(): Promise<string> {
    const { path, remove } = await newDataFolder()
    endings.push(remove)
    return path
  }

  async function aStart(folder: string, options: { port?: number; settings?: Settings } = {}): Promise<App> {
    const app = await startApp(folder, options)
    endings.push(() => app.end('SIGTERM'))
    return app
  }

  async function aRunningApp(folder: string): Promise<App> {
    const app = await aStart(folder)
    await app.says(/Birdsong is ready/)
    return app
  }
})

function lastLines(app: App): string[] {
  return app.said().trim().split('\n').slice(-1)
}

/** The database server's process, as it writes itself down. */
async function postgresOf(folder: string): Promise<number> {
  const written = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')
  return Number(written.split('\n')[0])
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
