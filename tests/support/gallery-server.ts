import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { build, runnerImport } from 'vite'

/** The browser that the machine has, or null. */
export const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'].find(
    (path) => existsSync(path),
  ) ?? null

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Builds the look, writes every screen of the gallery into a folder and serves it, on the loopback and under the
 * strict content security policy of the real pages..
 */
export async function serveGallery(folder: string) {
  await mkdir(folder, { recursive: true })
  await build({ logLevel: 'error', build: { outDir: join(folder, 'client') } })
  const { module: parts } =
    await runnerImport<typeof import('../../src/web/parts/assets.ts')>('./src/web/parts/assets.ts')
  const { module: pages } = await runnerImport<typeof import('./gallery.tsx')>('./tests/support/gallery.tsx')
  const { module: rendering } = await runnerImport<typeof import('../../src/web/parts/render-page.ts')>(
    './src/web/parts/render-page.ts',
  )
  const screens = pages.gallery(parts.assetsIn(await readFile(join(folder, 'client/manifest.json'), 'utf8')))
  const html = new Map<string, string>()
  for (const [name, screen] of Object.entries(screens)) {
    html.set(name, rendering.renderPage(screen))
    await writeFile(join(folder, `${name}.html`), html.get(name)!)
  }
  const lines = new Set<(data: string) => void>()
  const beats: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/inbox/live') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': listening\n\n')
      const tell = (data: string) => response.write(`data: ${data}\n\n`)
      lines.add(tell)
      request.on('close', () => lines.delete(tell))
      return
    }
    if (pathname.endsWith('/presence')) beats.push(pathname)
    const page = html.get(pathname.slice(1))
    // What is not there is a 404, as in the product.
    const file = page ?? (await readFile(join(folder, 'client', pathname)).catch(() => null))
    response.writeHead(file === null ? (request.method === 'POST' ? 204 : 404) : 200, {
      'content-type': types[page ? '.html' : extname(pathname)] ?? 'text/plain',
      'content-security-policy': "default-src 'self'",
    })
    response.end(file)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The gallery has no address')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    names: Object.keys(screens),
    /** The pages as they are served now; a changed one is what the next visit gets. */
    html,
    /** Tells every open page that something has changed. */
    tell: () => {
      for (const line of lines) line('changed')
    },
    listeners: () => lines.size,
    /** Where beats of presence have arrived. */
    beats,
    stop: () => {
      server.closeAllConnections()
      return new Promise((stopped) => server.close(stopped))
    },
  }
}
