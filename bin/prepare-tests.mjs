import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { installPackages, packagesFit } from './prepare-packages.mjs'
import { ourNode, run } from './prepare-run.mjs'

const chromium = {
  name: 'chromium',
  paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  for: 'the journeys in a browser',
}
const dovecot = { name: 'dovecot-imapd', paths: ['/usr/sbin/dovecot', '/usr/bin/dovecot'], for: 'the tests of mail' }
const nginx = { name: 'nginx-light', paths: ['/usr/sbin/nginx', '/usr/bin/nginx'], for: 'the tests of feeds' }
const redis = {
  name: 'redis-server',
  paths: ['/usr/bin/redis-server'],
  for: 'the tests of the whole Bluesky network, by night,',
}

/**
 * Installs what the tests need besides our packages: a browser, a web server, a mail server, and the Bluesky server. What cannot
 * be installed here is said with the command that does it; the tests that need it are then skipped, and say so.
 */
export async function prepareTests(here) {
  const missing = [chromium, nginx, dovecot, redis].filter((need) => !isHere(need))
  if (missing.length > 0) await installFromSystem(missing)
  await installBluesky(here)
  await buildSnac(here)
}

async function installFromSystem(missing) {
  const apt = await aptCommand()
  if (apt && missing.some(canInstall)) {
    console.log('Asking the system for its list of packages…')
    await run(apt[0], [...apt.slice(1), 'update', '-q'])
    for (const need of missing.filter(canInstall)) {
      console.log(`Installing ${need.name} for ${need.for}…`)
      await run(apt[0], [...apt.slice(1), 'install', '-y', '-q', '--no-install-recommends', need.name])
    }
  }
  for (const need of missing.filter((need) => !isHere(need))) {
    console.log(`Install the package ${need.name}: ${commandFor(need)}. Until then ${need.for} are skipped.`)
  }
}

/**
 * apt, as root or where sudo asks for no password, else undefined. The run level keeps Debian from starting the
 * servers as services: the tests start their own.
 */
async function aptCommand() {
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1']
  const apt = ['env', ...settings, 'apt-get', '-o', 'DPkg::Lock::Timeout=300']
  if ((await run('apt-get', ['--version'])).code !== 0) return undefined
  if (process.getuid?.() === 0) return apt
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n', ...apt] : undefined
}

/** Ubuntu has Chromium only as a snap, which cannot be installed everywhere that apt can. */
function canInstall(need) {
  return !(need === chromium && isUbuntu())
}

function commandFor(need) {
  return canInstall(need) ? `sudo apt-get install ${need.name}` : 'sudo snap install chromium'
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function isHere({ paths }) {
  return paths.some((path) => existsSync(path))
}

async function installBluesky(here) {
  const peers = join(here, 'tests/peers')
  if (packagesFit(peers, { dev: false })) return
  const env = { PATH: [dirname(ourNode(here)), process.env.PATH].join(delimiter) }
  try {
    await installPackages(peers, { dev: false, words: 'a Bluesky server for the tests', env })
  } catch (error) {
    if (!('sentence' in error)) throw error
    console.log(`${error.sentence}\nUntil then the tests with a Bluesky server are skipped.`)
  }
}

/** A Mastodon-compatible server, from Debian's source package: half a minute at most. */
async function buildSnac(here) {
  const script = join(here, 'tests/peers/build-snac.sh')
  if (existsSync(join(here, 'tests/peers/snac/snac'))) return
  const tools = [
    { name: 'gcc', paths: ['/usr/bin/gcc'] },
    { name: 'make', paths: ['/usr/bin/make'] },
    { name: 'libssl-dev', paths: ['/usr/include/openssl/ssl.h'] },
    { name: 'libcurl4-openssl-dev', paths: findHeaders('curl/curl.h') },
  ].map((tool) => ({ ...tool, for: 'the tests of Mastodon' }))
  const missing = tools.filter((tool) => !isHere(tool))
  if (missing.length > 0) await installFromSystem(missing)
  if (tools.some((tool) => !isHere(tool))) return
  console.log('Building a Mastodon-compatible server for the tests…')
  const { code, output } = await run('sh', [script])
  if (code !== 0)
    console.log(`It could not be built, and the tests with it are skipped: ${output.trim().split('\n').at(-1)}`)
}

function findHeaders(name) {
  return ['', 'x86_64-linux-gnu/', 'aarch64-linux-gnu/'].map((folder) => `/usr/include/${folder}${name}`)
}
