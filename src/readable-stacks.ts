import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Has stack traces name the sources (`src/web/app.ts:12:3`) where the program runs as it was built. The maps are read
 * when the first trace is written: Node’s own way reads them at every start, which takes longer than the start.
 */
export function nameSourcesInStacks(): void {
  Error.prepareStackTrace = (error, frames) =>
    [headOf(error), ...frames.map((frame) => `    at ${inSources(String(frame))}`)].join('\n')
}

function headOf(error: Error): string {
  try {
    return Error.prototype.toString.call(error)
  } catch {
    return 'Error'
  }
}

/** A line of a stack trace, with the place in the sources in place of the one in what was built. */
export function inSources(line: string): string {
  return line.replace(
    /(file:\/\/[^\s()]+?\.js):(\d+):(\d+)/,
    (whole, url: string, row: string, column: string) => {
      const found = mapOf(fileURLToPath(url))?.findEntry(Number(row) - 1, Number(column) - 1)
      return found && 'originalSource' in found
        ? `${placeOf(found.originalSource)}:${found.originalLine + 1}:${found.originalColumn + 1}`
        : whole
    },
  )
}

/** Maps say where the sources are from where the built file lies, which is two folders below them. */
function placeOf(source: string): string {
  return source.replace(/^(\.\.\/)+/, '')
}

const maps = new Map<string, SourceMap | null>()

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file)
  if (known !== undefined) return known
  const read = existsSync(`${file}.map`)
    ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
    : null
  maps.set(file, read)
  return read
}
