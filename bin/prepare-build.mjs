import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ourNode, run, trouble } from './prepare-run.mjs'

const alone = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'vite.server.config.ts']

/**
 * Was dist/ built from these sources? Told by their names, sizes and times; where only the times differ (a copy, a
 * container image), by what is in them.
 */
export function isBuilt(here) {
  const stamp = readStamp(here)
  if (!stamp) return false
  const files = sources(here)
  return stamp.quick === quickMark(here, files) || stamp.thorough === thoroughMark(here, files)
}

/**
 * Builds the server (types stripped; `npm test` checks them) and what the browser is sent, beside the old build,
 * and changes them over when both are whole. The stamp goes first and comes last, so that an interrupted build is
 * not trusted. What Node has kept compiled of the old one goes with it.
 */
export async function build(here) {
  console.log('Building…')
  const draft = join(here, 'dist/.unfinished')
  try {
    mkdirSync(join(here, 'dist'), { recursive: true })
    rmSync(join(here, 'dist/.stamp'), { force: true })
    rmSync(draft, { recursive: true, force: true })
    const files = sources(here)
    const stamp = JSON.stringify({ quick: quickMark(here, files), thorough: thoroughMark(here, files) })
    await Promise.all([buildServer(here, draft), buildClient(here, draft)])
    rmSync(join(here, 'dist/.cache'), { recursive: true, force: true })
    for (const part of ['server', 'client']) {
      rmSync(join(here, 'dist', part), { recursive: true, force: true })
      renameSync(join(draft, part), join(here, 'dist', part))
    }
    rmSync(draft, { recursive: true, force: true })
    writeFileSync(`${draft}-stamp`, stamp)
    renameSync(`${draft}-stamp`, join(here, 'dist/.stamp'))
  } catch (error) {
    throw sentenceFor(error, here)
  }
}

async function buildServer(here, draft) {
  await step(here, 'the program', viteArgs(join(draft, 'server'), ['--config', 'vite.server.config.ts']))
  for (const name of Object.keys(assemblies))
    await step(here, `the ${name}`, assemblyArgs(name, join(draft, 'server', assemblies[name].to)))
}

/** What is written in AssemblyScript, each with its own configuration beside it, and where it goes in the program. */
const assemblies = {
  scanner: { from: 'src/matching/assembly', file: 'scan.ts', to: 'matching/scan.wasm' },
  sums: { from: 'src/judgement/assembly', file: 'sums.ts', to: 'judgement/sums.wasm' },
  kernel: { from: 'src/judgement/training/kernel', file: 'kernel.ts', to: 'judgement/training/kernel.wasm' },
}

/** What compiles one of them into a file. */
export function assemblyArgs(name, file) {
  const { from, file: source } = assemblies[name]
  return [
    'node_modules/assemblyscript/bin/asc.js',
    `${from}/${source}`,
    '--config',
    `${from}/asconfig.json`,
    '--outFile',
    file,
  ]
}

async function buildClient(here, draft) {
  await step(here, 'what the browser is sent', viteArgs(join(draft, 'client')))
}

function viteArgs(folder, options = []) {
  return ['node_modules/vite/bin/vite.js', 'build', ...options, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
}

async function step(here, what, args) {
  const { code, output } = await run(ourNode(here), args, { cwd: here, env: { NODE_ENV: 'production' } })
  if (code === 0) return
  if (/ENOSPC|no space left/i.test(output)) throw Object.assign(new Error(output), { code: 'ENOSPC' })
  throw trouble(`Birdsong could not be built: ${what} has a fault. What the build says below tells where; put it right, and start again.\n\n${output.trim()}`)
}

function sentenceFor(error, here) {
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return trouble(`Birdsong could not be built, because the disk of ${here} is full. Free some space, and start again.`)
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return trouble(`Birdsong has to be built in ${here} once, and this user may not write there. Start it as the user who owns that folder, or copy the folder to where you may write.`)
    default:
      return error
  }
}

function sources(here) {
  const below = readdirSync(join(here, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.sql$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(here.length + 1))
  return [...alone.filter((name) => existsSync(join(here, name))), ...below.sort()]
}

function quickMark(here, files) {
  return mark(files, (file) => {
    const { size, mtimeMs } = statSync(join(here, file))
    return `${size} ${mtimeMs}`
  })
}

function thoroughMark(here, files) {
  return mark(files, (file) => createHash('sha256').update(readFileSync(join(here, file))).digest('hex'))
}

function mark(files, describe) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file} ${describe(file)}\n`)
  return hash.digest('hex')
}

function readStamp(here) {
  try {
    return JSON.parse(readFileSync(join(here, 'dist/.stamp'), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error instanceof SyntaxError) return undefined
    throw error
  }
}
