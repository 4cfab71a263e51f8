/** Where a page finds what Vite has built: addresses that may be kept for ever, as their names are hashed. */
export type Assets = {
  style: string
  script: string
  typeface: string | null
  /** What a school's front door is sent in their place: little enough for an old phone. */
  door: { style: string; script: string }
}

type Chunk = { file: string; src?: string; css?: string[]; assets?: string[] }

const style = 'src/web/look/birdsong.scss'
const script = 'src/web/islands/birdsong.ts'
const door = { style: 'src/web/look/front-door.scss', script: 'src/web/islands/front-door.ts' }

/**
 * The addresses in the text of dist/client/manifest.json. `base` is where dist/client is served, '/' by default.
 *
 * Throws when the manifest lacks an entry: the build is then older than the program, and every page would be bare.
 */
export function assetsIn(manifest: string, base = '/'): Assets {
  const chunks = JSON.parse(manifest) as Record<string, Chunk>
  const file = (name: string) => {
    const chunk = chunks[name]
    if (!chunk) throw new Error(`The built pages lack ${name}. Run "npm run build" again.`)
    return base + chunk.file
  }
  const typeface = chunks[style]?.assets?.find((asset) => /-latin-wght-normal.*\.woff2$/.test(asset))
  return {
    style: file(style),
    script: file(script),
    typeface: typeface ? base + typeface : null,
    door: { style: file(door.style), script: file(door.script) },
  }
}
