import { execFile } from 'node:child_process'
import { chown, readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import type { ServerBinaries } from './server-binaries.ts'

export type Owner = { uid: number; gid: number }

/**
 * As whom the database server runs: what goes in front of its command, and who must own its files where that is
 * somebody else than this process.
 */
export type Account = { prefix: string[]; owner?: Owner }

export type ChosenAccount = { type: 'account'; account: Account } | { type: 'refused'; sentence: string }

/** The server is asked to stop cleanly (SIGINT is its fast shutdown) when the process that started it is gone. */
const endWithUs = ['setpriv', '--pdeathsig', 'INT']

/**
 * Decides as whom the database server can run here. PostgreSQL will not run as root, and its set-up wants a user
 * with a name.
 *
 * An ordinary user runs it as they are. For root it runs in a user namespace, where root's files belong to an
 * ordinary user: that needs no account, no change of owner and works below a closed home. Where namespaces are
 * forbidden (containers often do), it runs as whoever owns the checkout, else as `nobody`; a cluster once given
 * to a user stays theirs.
 */
export async function chooseAccount(
  cluster: string,
  folder: string,
  binaries: ServerBinaries,
  { namespaces = true } = {},
): Promise<ChosenAccount> {
  const me = process.geteuid?.() ?? -1
  const owner = await ownerOf(cluster)
  if (me === 0 && owner && owner.uid !== 0) return asOwner(owner, cluster, folder, binaries)
  if (me !== 0 && (owner || hasName()))
    return { type: 'account', account: { prefix: await ifPresent(endWithUs) } }

  const named = await namedUser()
  const inNamespace = [
    'unshare',
    '--user',
    `--map-user=${named.uid}`,
    `--map-group=${named.gid}`,
    ...endWithUs,
  ]
  if (namespaces && (await works([...inNamespace, binaries.postgres, '--version']))) {
    return { type: 'account', account: { prefix: inNamespace } }
  }
  if (me !== 0) return { type: 'refused', sentence: nameless(me) }
  const checkout = await stat(binaries.folder)
  return asOwner(
    checkout.uid === 0 ? named : { uid: checkout.uid, gid: checkout.gid },
    cluster,
    folder,
    binaries,
  )
}

/** Gives the folder, and a cluster of root's in it, to the owner, once it is certain that they can work there. */
async function asOwner(
  owner: Owner,
  cluster: string,
  folder: string,
  binaries: ServerBinaries,
): Promise<ChosenAccount> {
  const { uid, gid } = owner
  const prefix = ['setpriv', '--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups', '--pdeathsig', 'INT']
  const before = await stat(folder)
  if (!(await works([...prefix, binaries.postgres, '--version'])))
    return { type: 'refused', sentence: rootCannot }
  await chown(folder, uid, gid)
  if (!(await works([...prefix, 'test', '-w', folder]))) {
    await chown(folder, before.uid, before.gid)
    return { type: 'refused', sentence: rootCannot }
  }
  if ((await ownerOf(cluster))?.uid === 0)
    await promisify(execFile)('chown', ['-R', `${uid}:${gid}`, cluster])
  return { type: 'account', account: { prefix, owner } }
}

const rootCannot =
  'Birdsong was started as root, but its database must not run as root, and here no other user can be used for it ' +
  '(user namespaces are forbidden, and others cannot read this folder). Start Birdsong as an ordinary user, or set ' +
  'DATABASE_URL to a PostgreSQL server.'

function nameless(uid: number): string {
  return (
    `Birdsong was started as user number ${uid}, who has no name on this system, and the database cannot be set up ` +
    'without one. Start Birdsong as a user with a name (one listed in /etc/passwd), or set DATABASE_URL to a ' +
    'PostgreSQL server.'
  )
}

async function ownerOf(cluster: string): Promise<Owner | undefined> {
  try {
    const { uid, gid } = await stat(cluster)
    return { uid, gid }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SYSTEM_ERROR') return false
    throw error
  }
}

/** A user of this system with a name and no rights to speak of. */
async function namedUser(): Promise<Owner> {
  const users = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const user = users.find(({ name }) => name === 'nobody') ?? users.find(({ uid }) => uid > 0)
  return { uid: user?.uid ?? 65534, gid: user?.gid ?? 65534 }
}

async function ifPresent(command: string[]): Promise<string[]> {
  return (await works([...command, 'true'])) ? command : []
}

function works([program, ...args]: string[]): Promise<boolean> {
  return new Promise((done) => {
    execFile(program!, args, { timeout: 10_000 }, (error) => done(error === null))
  })
}
