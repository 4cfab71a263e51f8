import { NodePackageImporter } from 'sass'
import { defineConfig } from 'vite'
import { appIcons } from './src/web/look/app-icons.ts'

/**
 * Builds what a browser is sent (the look, the islands, the typeface) into dist/client, under hashed names,
 * with dist/client/manifest.json to find them by. Pages themselves are rendered on the server.
 *
 * Nothing is inlined: the content security policy is `default-src 'self'`, which blocks data: addresses.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'src/web/look/public',
  plugins: [appIcons()],
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: 'es2022',
    rollupOptions: {
      input: [
        'src/web/look/birdsong.scss',
        'src/web/islands/birdsong.ts',
        'src/web/look/front-door.scss',
        'src/web/islands/front-door.ts',
      ],
    },
  },
})
