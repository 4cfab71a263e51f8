import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkImage } from './image.ts'

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#267' } })
const png = await picture.clone().png().toBuffer()
const jpeg = await picture.clone().jpeg().toBuffer()
const webp = await picture.clone().webp().toBuffer()
const noise = await sharp({
  create: {
    width: 200,
    height: 200,
    channels: 3,
    background: '#000',
    noise: { type: 'gaussian', mean: 99, sigma: 40 },
  },
})
  .jpeg()
  .toBuffer()
const text = (words: string) => Buffer.from(words)

test.each([
  ['image/png', png],
  ['image/jpeg', jpeg],
  ['image/webp', webp],
])('a picture of %s is known by its bytes, with its size', async (mediaType, bytes) => {
  const checked = await checkImage(bytes, mediaType)
  expect(checked).toEqual({
    type: 'image',
    mediaType,
    width: 40,
    height: 30,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect((await checkImage(bytes, '')).type).toBe('image')
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
test.each<[string, Uint8Array, string, RegExp]>([
  ['nothing', text(''), 'image/png', /empty/],
  ['an SVG drawing', text(svg), 'image/svg+xml', /no PNG/],
  ['a web page', text('<!doctype html><p>x'), 'image/png', /no PNG/],
  ['a GIF', text('GIF89a and so on'), 'image/gif', /no PNG/],
  ['another kind than declared', jpeg, 'image/png', /another kind/],
  [
    'a picture with a script behind it',
    Buffer.concat([png, text('<script>alert(1)</script>')]),
    'image/png',
    /more than a picture/,
  ],
  [
    'a picture with an archive behind it',
    Buffer.concat([jpeg, text('PK\x03\x04x'), text('PK\x05\x06'), Buffer.alloc(18)]),
    'image/jpeg',
    /more than a picture/,
  ],
  ['a picture that breaks off', noise.subarray(0, noise.length / 2), 'image/jpeg', /damaged/],
  ['a header without a picture', png.subarray(0, 40), 'image/png', /damaged/],
  ['more than 10 MB', Buffer.concat([png, Buffer.alloc(10_000_000)]), 'image/png', /10 MB/],
])('%s is refused with a sentence', async (_, bytes, type, sentence) => {
  expect(await checkImage(bytes, type)).toMatchObject({
    type: 'refused',
    sentence: expect.stringMatching(sentence),
  })
})

test('a small file that unpacks to a huge picture is refused before it is unpacked', async () => {
  const huge = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(huge.length).toBeLessThan(1_000_000)
  expect(await checkImage(huge, 'image/png')).toMatchObject({
    type: 'refused',
    sentence: expect.stringMatching(/pixels/),
  })
})
