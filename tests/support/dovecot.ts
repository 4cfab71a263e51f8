import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'

/** Why tests with Dovecot cannot run on this machine, or null where they can. */
export const dovecotMissing: string | null =
  runs('dovecot') && runs('setpriv')
    ? null
    : 'dovecot is missing: install the packages dovecot-imapd and util-linux'

export const password = 'quiet please'

export type Dovecot = {
  port: number
  /** As the configuration wants it, for one of any number of accounts. */
  url(user?: string): string
  /** Brings a message into an account's INBOX, as a mail server would. */
  deliver(message: string | Uint8Array, user?: string): Promise<void>
  /** Several of them, one after the other. */
  deliverAll(messages: readonly string[]): Promise<void>
  /** Numbers an account's messages anew, as a restored server does. */
  numberAnew(user?: string): Promise<void>
  /** Any work with a connection of its own. */
  asClient<Result>(work: (client: ImapFlow) => Promise<Result>, user?: string): Promise<Result>
  stop(): Promise<void>
}

/** Starts a real IMAP server on the loopback, with accounts that are empty until something is delivered. */
export async function startDovecot(): Promise<Dovecot> {
  const dir = await mkdtemp(join(tmpdir(), 'birdsong-dovecot-'))
  const port = await freePort()
  const root = process.getuid?.() === 0
  const { username, uid, gid } = userInfo()
  // As root, the part that reads mail runs as somebody else: Dovecot serves no mail of root's.
  const [mailUid, mailGid] = root ? [65_534, 65_534] : [uid, gid]
  await mkdir(join(dir, 'mail'))
  await writeFile(join(dir, 'passwords'), '')
  const conf = `
    base_dir = ${dir}/run
    state_dir = ${dir}/state
    log_path = ${dir}/log
    protocols = imap
    listen = 127.0.0.1
    ssl = no
    disable_plaintext_auth = no
    auth_failure_delay = 0
    default_login_user = ${root ? 'nobody' : username}
    default_internal_user = ${root ? 'nobody' : username}
    default_internal_group = ${root ? 'nogroup' : ownGroup()}
    first_valid_uid = 0
    mail_location = maildir:${dir}/mail/%u
    passdb {
      driver = static
      args = password=${password.replaceAll(' ', '_')}
    }
    userdb {
      driver = static
      args = uid=${mailUid} gid=${mailGid} home=${dir}/mail/%u
    }
    service imap-login {
      chroot =
      inet_listener imap {
        port = ${port}
      }
      inet_listener imaps {
        port = 0
      }
    }
    service anvil {
      chroot =
    }
    service stats {
      chroot =
    }
  `
  await writeFile(join(dir, 'dovecot.conf'), conf)
  if (root) {
    // Whoever reads the mail has to reach it.
    await chmod(dir, 0o755)
    spawnSync('chown', ['-R', `${mailUid}:${mailGid}`, join(dir, 'mail')])
  }
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', 'dovecot', '-F', '-c', join(dir, 'dovecot.conf')], {
    env: withSbin(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for (let tries = 0; !(await answers(port)); tries++) {
    if (child.exitCode !== null || tries > 200) throw new Error('dovecot did not start')
    await wait(25)
  }
  const secret = password.replaceAll(' ', '_')

  async function asClient<Result>(
    work: (client: ImapFlow) => Promise<Result>,
    user = 'tell',
  ): Promise<Result> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      auth: { user, pass: secret },
      logger: false,
      disableAutoIdle: true,
    })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.logout()
    }
  }

  return {
    port,
    url: (user = 'tell') => `imap://${user}:${secret}@127.0.0.1:${port}/INBOX`,
    async deliver(message, user) {
      await asClient((client) => client.append('INBOX', Buffer.from(message)), user)
    },
    async deliverAll(messages) {
      await asClient(async (client) => {
        for (const message of messages) await client.append('INBOX', Buffer.from(message))
      })
    },
    async numberAnew(user = 'tell') {
      await rm(join(dir, 'mail', user, 'dovecot-uidlist'), { force: true })
      for (const index of [
        'dovecot.index',
        'dovecot.index.log',
        'dovecot.index.cache',
        'dovecot.list.index',
        'dovecot.list.index.log',
        'dovecot-uidvalidity',
      ])
        await rm(join(dir, 'mail', user, index), { force: true })
      // The numbering is named by the second in which it was made.
      await wait(1_100)
    },
    asClient,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
}

function ownGroup(): string {
  return spawnSync('id', ['-gn'], { encoding: 'utf8' }).stdout.trim()
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { env: withSbin() }).status === 0
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
