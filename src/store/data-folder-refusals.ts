/** Why a data folder was not opened, in a sentence with the remedy. */
export type FolderRefusal = {
  type: 'refused'
  reason: 'in-use' | 'other-version' | 'not-ours' | 'not-writable' | 'disk-full'
  sentence: string
}

function refuse(reason: FolderRefusal['reason'], sentence: string): FolderRefusal {
  return { type: 'refused', reason, sentence }
}

/** Another running Birdsong has the folder. */
export function inUse(path: string): FolderRefusal {
  return refuse(
    'in-use',
    `Birdsong is running already with the data folder ${path}. Stop it first, or set BIRDSONG_DATA to another folder for a second installation.`,
  )
}

/** The folder holds something that Birdsong did not put there; `entry` names one of them. */
export function notOurs(path: string, entry: string): FolderRefusal {
  return refuse(
    'not-ours',
    `The folder ${path} holds other files (${entry}, for one), so Birdsong will not use it for its data. Set BIRDSONG_DATA to an empty or a new folder.`,
  )
}

/** The disk has less room than is safe; both figures are bytes. */
export function tooFull(path: string, free: number, needed: number): FolderRefusal {
  return refuse(
    'disk-full',
    `The disk that holds the data folder ${path} has ${megabytes(free)} free, and Birdsong needs at least ${megabytes(needed)} to start safely. Free some space, and start again.`,
  )
}

/** The file that says how the folder is laid out cannot be read. */
export function unreadableFormat(path: string, ours: number): FolderRefusal {
  return refuse(
    'other-version',
    `The file birdsong.json in the data folder ${path} cannot be read. Put it back from a backup, or write {"format":${ours}} into it if only this version was ever used with the folder.`,
  )
}

/** The folder is laid out in a way that this version does not know. */
export function differentFormat(path: string, found: number, ours: number): FolderRefusal {
  return refuse(
    'other-version',
    `The data folder ${path} was made by another version of Birdsong (its format is ${found}, and this version reads format ${ours}). Start the version that made it, or set BIRDSONG_DATA to another folder.`,
  )
}

/** The database is of another major version of PostgreSQL, which cannot be read by ours. */
export function differentServer(path: string, found: string, ours: string): FolderRefusal {
  return refuse(
    'other-version',
    `The database in ${path} was made by PostgreSQL ${found}, and this version of Birdsong brings PostgreSQL ${ours}, which cannot read it. Start the version of Birdsong that made it, take a backup there, and restore it into a new data folder.`,
  )
}

/** What an error of the system means for somebody who wants to use the folder; undefined for one that nobody expects. */
export function refusalFor(path: string, { code }: NodeJS.ErrnoException): FolderRefusal | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return refuse(
        'disk-full',
        `The disk that holds the data folder ${path} is full. Free some space, and start again.`,
      )
    case 'EROFS':
      return refuse(
        'not-writable',
        `The data folder ${path} is on a disk that can only be read. ${elsewhere}`,
      )
    case 'EACCES':
    case 'EPERM':
      return refuse(
        'not-writable',
        `The data folder ${path} belongs to another user, and ${account()} may not write to it. Start Birdsong as the user who owns it, or set BIRDSONG_DATA to another folder.`,
      )
    case 'ENOENT':
      return refuse(
        'not-writable',
        `The data folder ${path} cannot be made: its name leads nowhere (a link to a folder that is missing, perhaps). ${elsewhere}`,
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return refuse(
        'not-writable',
        `${path} cannot be the data folder, because there is a file in its place. Move the file away, or set BIRDSONG_DATA to another folder.`,
      )
    case 'ENAMETOOLONG':
      return refuse(
        'not-writable',
        `The name of the data folder ${path} is too long for this system. ${elsewhere}`,
      )
    default:
      return undefined
  }
}

const elsewhere = 'Set BIRDSONG_DATA to a folder that can be written to.'

function account(): string {
  return process.getuid?.() === 0 ? 'root' : 'the user who started Birdsong'
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1e6)} MB`
}
