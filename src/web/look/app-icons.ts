import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Plugin } from 'vite'

const sizes = [192, 512] as const

/** Draws the icons of the installed app from the logo, while the pages are built. */
export function appIcons(): Plugin {
  return {
    name: 'birdsong-app-icons',
    apply: 'build',
    async generateBundle() {
      const logo = await readFile(join(import.meta.dirname, 'public/favicon.svg'), 'utf8')
      for (const [name, drawing] of [
        ['birdsong', logo],
        ['birdsong-maskable', maskable(logo)],
      ] as const) {
        for (const size of sizes) {
          const source = await sharp(Buffer.from(drawing), { density: (72 * size) / 48 })
            .resize(size, size)
            .png({ compressionLevel: 9 })
            .toBuffer()
          this.emitFile({ type: 'asset', fileName: `icons/${name}-${size}.png`, source })
        }
      }
    },
  }
}

/** The logo for systems that cut their own shape: colour to the edge, the bird within the circle that is always left. */
function maskable(logo: string): string {
  const [, ground, bird] = /<rect[^>]*fill="([^"]+)"\/>\s*<g[^>]*>([\s\S]*)<\/g>/.exec(logo) ?? []
  if (!ground || !bird) throw new Error('The logo is drawn anew: see to its icons in app-icons.ts as well')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${ground}"/><g transform="translate(9.6 9) scale(.6)">${bird}</g></svg>`
}
