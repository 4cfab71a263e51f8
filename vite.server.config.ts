import { defineConfig } from 'vite'

/** What is loaded late or never, or has files or machine code of its own, and stays in node_modules. */
const apart = [
  '@atproto/common',
  '@atproto/repo',
  '@simplewebauthn/server',
  'feedsmith',
  'iconv-lite',
  'imapflow',
  'mailparser',
  'marked',
  'nodemailer',
  'pdfkit',
  'pg-native',
  'sharp',
  'undici',
  'ws',
]

/**
 * Joins the server's modules, and the packages that its first page needs, into a few files in dist/server: to find and
 * load a thousand small ones took longer than all the rest of a start. Nothing is shortened, and each file has its map
 * beside it (`src/readable-stacks.ts`).
 *
 * All files lie in one folder, because a thread is found beside whoever starts it.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, external: apart },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: {
        start: 'src/start.ts',
        birdsong: 'src/cli/main.ts',
        'feed-worker': 'src/adapters/feed-worker.ts',
        'mail-worker': 'src/adapters/mail-worker.ts',
        'proof-thread': 'src/commands/proof-thread.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        sourcemapExcludeSources: true,
      },
    },
  },
})
