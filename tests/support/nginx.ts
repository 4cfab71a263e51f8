import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Why tests with nginx cannot run on this machine, or null where they can. */
export const nginxMissing: string | null = ['nginx', 'setpriv'].every((program) => runs(program))
  ? null
  : 'nginx is missing: install the packages nginx-light and util-linux'

export type Nginx = {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** `127.0.0.1:<port>`, as a list of allowed servers wants it. */
  host: string
  /** Writes a file below the server's root; whoever asks meanwhile gets the old one or the new one, whole. */
  put(path: string, content: string | Uint8Array): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a real nginx on the loopback, with an empty root. `locations` is put into its `server` block, `http`
 * before it (for `limit_req_zone` and the like).
 */
export async function startNginx({
  locations = '',
  http = '',
}: {
  locations?: string
  http?: string
} = {}): Promise<Nginx> {
  const dir = await mkdtemp(join(tmpdir(), 'birdsong-nginx-'))
  const port = await freePort()
  await mkdir(join(dir, 'root'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${dir}/${name};`)
    .join('\n')
  const conf = `
    daemon off; pid ${dir}/pid; error_log ${dir}/error.log; worker_processes 1;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 128; }
    http {
      access_log off; ${temporary}
      types { application/rss+xml rss; application/atom+xml atom; application/feed+json json; text/html html; text/xml xml; }
      ${http}
      server { listen 127.0.0.1:${port}; root ${dir}/root; etag on; ${locations} }
    }`
  await writeFile(join(dir, 'nginx.conf'), conf)
  const nginx = ['nginx', '-e', `${dir}/error.log`, '-c', join(dir, 'nginx.conf')] as const
  // It is to end with the test's process, however that ends.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...nginx], {
    env: withSbin(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries++) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    )
    if (up) break
    if (child.exitCode !== null || tries > 200) throw new Error('nginx did not start')
    await wait(25)
  }
  return {
    url,
    host: `127.0.0.1:${port}`,
    async put(path, content) {
      await mkdir(join(dir, 'root', path, '..'), { recursive: true })
      const written = join(dir, randomUUID())
      await writeFile(written, content)
      await rename(written, join(dir, 'root', path))
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(dir, { recursive: true })
    },
  }
}

function runs(program: string): boolean {
  return spawnSync(program, [program === 'nginx' ? '-v' : '--version'], { env: withSbin() }).status === 0
}

function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
