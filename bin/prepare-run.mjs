import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A trouble that the person at the screen can do something about: one sentence, and exit code 1. */
export function trouble(sentence) {
  return Object.assign(new Error(sentence), { sentence })
}

/**
 * Runs a program to its end and gives its exit code and all that it said. It is told to stop when we are, or are
 * killed.
 */
export function run(program, args, { cwd, env = {} } = {}) {
  const [first, ...rest] = hasSetpriv ? ['setpriv', '--pdeathsig', 'TERM', program, ...args] : [program, ...args]
  return new Promise((done) => {
    const child = spawn(first, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = (signal) => {
      child.kill(signal)
      process.exit(signal === 'SIGINT' ? 130 : 143)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece) => {
        output += piece
      })
    }
    const end = (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      done({ code, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on('close', end)
  })
}

const hasSetpriv = ['/usr/bin/setpriv', '/bin/setpriv'].some((path) => existsSync(path))

/** The npm that started us, with the Node that it runs on; else the one that is here. */
export function npm(args, options) {
  const { npm_execpath: script = '', npm_node_execpath: node = '' } = process.env
  return /npm-cli\.(c?js)$/.test(script) && existsSync(node) ? run(node, [script, ...args], options) : run('npm', args, options)
}

/** The Node that came with the packages, else this one where it is new enough for the app. */
export function ourNode(here) {
  const brought = join(here, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(brought)) return brought
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) return process.execPath
  throw trouble(
    `Birdsong runs on Node.js 24, and has none to bring for this kind of machine (${process.platform}, ${process.arch}). Install Node.js 24, and start again.`,
  )
}
