import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Part } from '../../src/config.ts'
import { root } from '../../src/root.ts'

export type Settings = Readonly<Record<string, string>>

/** Birdsong as its user runs it: a process of its own, with its data in a folder of its own. */
export type App = {
  /** `http://localhost:<port>` */
  origin: string
  port: number
  pid: number
  dataFolder: string
  /** All that it has printed so far. */
  said(): string
  /** Waits until it has printed a line like this one, and returns what the first group caught. */
  says(line: RegExp): Promise<string>
  /** The one-time link that it prints for the first sign-in. */
  firstLink(): Promise<string>
  /** Sends a signal, and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<Ended>
  /** Settles when the process is gone, for whatever reason. */
  ended: Promise<Ended>
}

export type Ended = { code: number | null; signal: NodeJS.Signals | null }

/** A folder for one app's data, which `remove` deletes. */
export async function newDataFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'birdsong-journey-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/**
 * Starts Birdsong by `sh bin/start`, as `npm start` does, without waiting for anything: `says` and `ready` do.
 * Feeds are asked every second, and hosts as often as one likes: a journey cannot wait for a quarter of an hour.
 */
export async function startApp(
  dataFolder: string,
  { settings = {}, parts = [], port }: { settings?: Settings; parts?: readonly Part[]; port?: number } = {},
): Promise<App> {
  const chosen = port ?? (await freePort())
  const child = spawn('sh', ['bin/start', ...parts], {
    cwd: root,
    env: {
      ...inherited(),
      PORT: `${chosen}`,
      BIRDSONG_DATA: dataFolder,
      BIRDSONG_FEED_SECONDS: '1',
      BIRDSONG_HOST_SPACING_SECONDS: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const listening = listenTo(child)
  const ended = once(child, 'exit').then(([code, signal]): Ended => ({ code, signal }))
  return {
    origin: `http://localhost:${chosen}`,
    port: chosen,
    pid: child.pid!,
    dataFolder,
    ...listening,
    firstLink: () => listening.says(/open this link once: (\S+)/),
    async end(signal) {
      child.kill(signal)
      return ended
    },
    ended,
  }
}

/** Runs the command line, `birdsong <words>`, to its end. */
export async function runBirdsong(
  words: readonly string[],
  settings: Settings,
): Promise<Ended & { said: string }> {
  const child = spawn('sh', ['bin/birdsong', ...words], {
    cwd: root,
    env: { ...inherited(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { said } = listenTo(child)
  const [code, signal] = await once(child, 'close')
  return { code, signal, said: said() }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function listenTo(child: ChildProcess): Pick<App, 'said' | 'says'> {
  let said = ''
  const hearers = new Set<() => void>()
  const hear = () => {
    for (const hearer of hearers) hearer()
  }
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words
      hear()
    })
  }
  let closed = false
  child.once('close', () => {
    closed = true
    hear()
  })
  return {
    said: () => said,
    says: (line) =>
      new Promise((done, fail) => {
        const look = () => {
          const found = line.exec(said)
          if (!found && !closed) return
          hearers.delete(look)
          if (found) done(found[1] ?? found[0])
          else fail(new Error(`Birdsong ended before it said ${line}. It said:\n${said}`))
        }
        hearers.add(look)
        look()
      }),
  }
}

/** This process's environment without what the test runner and npm put into it: a user has none of that. */
function inherited(): NodeJS.ProcessEnv {
  const foreign = /^(NODE_|VITEST|TEST$|npm_|BIRDSONG_|DATABASE_URL$|SMTP_URL$|PORT$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}
