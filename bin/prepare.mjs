// Sets up what Birdsong needs before it can run, with any Node from 20: node bin/prepare.mjs [check] start|build|test
import { fileURLToPath } from 'node:url'
import { build, isBuilt } from './prepare-build.mjs'
import { installPackages, packagesFit, repairLinks } from './prepare-packages.mjs'
import { trouble } from './prepare-run.mjs'

const here = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const checkOnly = process.argv[2] === 'check'
const purpose = process.argv.at(-1)
const dev = purpose === 'test'

if (checkOnly) process.exit(isReady() ? 0 : 1)

try {
  await prepare()
} catch (error) {
  if (!('sentence' in error)) throw error
  console.error(error.sentence)
  process.exit(1)
}

function isReady() {
  return purpose === 'start' && packagesFit(here, { dev }) && repairLinks(here) && isBuilt(here)
}

async function prepare() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) {
    throw trouble(`Birdsong needs Node.js 20 or newer to set itself up, and this is ${process.versions.node}. Install a newer one, and start again.`)
  }
  if (!packagesFit(here, { dev })) await installPackages(here, { dev })
  repairLinks(here)
  if (purpose === 'build' || !isBuilt(here)) await build(here)
  if (purpose === 'test') await (await import('./prepare-tests.mjs')).prepareTests(here)
}
