import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder))
}

/** The folder of the checkout: the same from the sources (tests) and from the build (the product). */
export const root = rootAbove(import.meta.dirname)
