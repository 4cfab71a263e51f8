import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../src/root.ts'

export type Child = {
  pid: number
  /** The next line that it says, or '' once it has ended. */
  line(): Promise<string>
  /** Sends the signal and waits until the program is gone. */
  end(signal: NodeJS.Signals): Promise<void>
}

/** Starts `tests/support/<name>.ts` as a program of its own. The caller ends it. */
export function startProgram(name: string, ...args: string[]): Child {
  const program = join(root, 'tests/support', `${name}.ts`)
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const gone = once(child, 'exit')
  return {
    pid: child.pid!,
    line: async () => (await lines.next()).value ?? '',
    end: async (signal) => {
      child.kill(signal)
      await gone
    },
  }
}
