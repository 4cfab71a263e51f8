import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { request } from 'undici'

const program = fileURLToPath(new URL('../peers/snac/snac', import.meta.url))

/** Why tests with a real Mastodon-compatible server cannot run here, or null where they can. */
export const snacMissing: string | null = existsSync(program)
  ? null
  : 'snac2 is missing: run tests/peers/build-snac.sh (needs apt, gcc, make, libcurl4-openssl-dev and libssl-dev)'

export type SnacUser = { name: string; token: string }

/** snac2, a real Mastodon-compatible server, on the loopback. */
export type Snac = {
  url: string
  host: string
  addUser(name: string): Promise<SnacUser>
  /** What the API answers: `id` is the server’s own, `uri` the one that all servers know. */
  post(user: SnacUser, text: string, inReplyTo?: string): Promise<{ id: string; uri: string }>
  edit(user: SnacUser, id: string, text: string): Promise<void>
  /** By its web form: it has no API for it. */
  delete(user: SnacUser, uri: string): Promise<void>
  /** What an account has posted, the newest first, as its own API shows it. */
  postsOf(user: SnacUser): Promise<{ uri: string; content: string; in_reply_to_id: string | null }[]>
  stop(): Promise<void>
}

/** Starts snac2 with an empty folder. Takes a moment; its queue delivers mentions within some ten seconds. */
export async function startSnac(): Promise<Snac> {
  const dir = await mkdtemp(join(tmpdir(), 'birdsong-snac-'))
  const base = join(dir, 'data')
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const url = `http://${host}`
  run(['init', base], `127.0.0.1\n${port}\n${host}\n\nadmin@example.org\n`)
  const settings = JSON.parse(await readFile(join(base, 'server.json'), 'utf8'))
  await writeFile(
    join(base, 'server.json'),
    JSON.stringify({ ...settings, protocol: 'http', num_threads: 32 }),
  )
  const passwords = new Map<string, string>()
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', program, 'httpd', base], { stdio: 'ignore' })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`${url}/api/v1/instance`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) break
    await wait(50)
  }

  /** Each on a connection of its own: snac2 keeps one of its few threads waiting on an open one. */
  async function send(
    path: string,
    method: string,
    headers: Record<string, string>,
    form: Record<string, string>,
  ): Promise<{ status: number; text: string }> {
    const response = await request(`${url}${path}`, {
      method: method as 'POST',
      reset: true,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    })
    return { status: response.statusCode, text: await response.body.text() }
  }

  async function api(user: SnacUser, method: string, path: string, form: Record<string, string>) {
    const headers = { authorization: `Bearer ${user.token}` }
    const { status, text } = await send(path, method, headers, form)
    if (status !== 200) throw new Error(`${method} ${path} was answered with ${status}`)
    return JSON.parse(text)
  }

  async function read(user: SnacUser, path: string) {
    const headers = { authorization: `Bearer ${user.token}` }
    const response = await request(`${url}${path}`, { reset: true, headers })
    return JSON.parse(await response.body.text())
  }

  return {
    url,
    host,
    async addUser(name) {
      const password = /password is (\S+)/.exec(run(['adduser', base, name], '\n'))?.[1] ?? ''
      passwords.set(name, password)
      const { text } = await send('/oauth/x-snac-get-token', 'POST', {}, { login: name, passwd: password })
      return { name, token: text.trim() }
    },
    post: (user, text, inReplyTo) =>
      api(user, 'POST', '/api/v1/statuses', {
        status: text,
        visibility: 'public',
        ...(inReplyTo && { in_reply_to_id: inReplyTo }),
      }),
    async postsOf(user) {
      const own = await read(user, '/api/v1/accounts/verify_credentials')
      return read(user, `/api/v1/accounts/${own.id}/statuses?limit=40`)
    },
    async edit(user, id, text) {
      await api(user, 'PUT', `/api/v1/statuses/${id}`, { status: text })
    },
    async delete(user, uri) {
      const authorization = `Basic ${Buffer.from(`${user.name}:${passwords.get(user.name)}`).toString('base64')}`
      const form = { id: uri, actor: `${url}/${user.name}`, action: 'Delete' }
      const { status } = await send(`/${user.name}/admin/action`, 'POST', { authorization }, form)
      if (status !== 303) throw new Error(`The deletion was answered with ${status}`)
    },
    async stop() {
      child.kill()
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}

function run(args: string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`snac ${args[0]} failed: ${stderr}`)
  return stdout + stderr
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}
