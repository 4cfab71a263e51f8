import { expect, test } from 'vitest'
import { assetsIn } from './assets.ts'

const manifest = {
  'src/web/look/birdsong.scss': {
    file: 'assets/a.css',
    assets: ['assets/x-latin-ext-wght-normal-1.woff2', 'assets/x-latin-wght-normal-2.woff2'],
  },
  'src/web/islands/birdsong.ts': { file: 'assets/b.js' },
  'src/web/look/front-door.scss': { file: 'assets/c.css' },
  'src/web/islands/front-door.ts': { file: 'assets/d.js' },
}

test('the manifest says where the look, the islands and the typeface are', () => {
  expect(assetsIn(JSON.stringify(manifest))).toEqual({
    style: '/assets/a.css',
    script: '/assets/b.js',
    typeface: '/assets/x-latin-wght-normal-2.woff2',
    door: { style: '/assets/c.css', script: '/assets/d.js' },
  })
})

test('a manifest without the look is refused with what to do', () => {
  expect(() => assetsIn('{}')).toThrow('Run "npm run build" again.')
})
