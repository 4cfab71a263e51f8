import { createHash } from 'node:crypto'

export type CheckedImage =
  | {
      type: 'image'
      mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
      width: number
      height: number
      sha256: string
    }
  | { type: 'refused'; sentence: string }

const largest = 10_000_000
/** Enough for a long screenshot or a good camera; more would fill the memory when unpacked. */
const mostPixels = 50_000_000

/** Words that make other programs of a file: they have no business in a picture, or after its end. */
const foreign = ['<script', '<!doctype', '<html>', '<html ', '<?php', 'http://www.w3.org/2000/svg', '%PDF-1.']

/**
 * Checks that an upload is a picture that can be kept and shown: PNG, JPEG or WebP by its bytes, as large as it
 * says, whole, and nothing else besides.
 */
export async function checkImage(bytes: Uint8Array, declaredType: string): Promise<CheckedImage> {
  if (bytes.byteLength === 0) return refused('The file is empty. Please choose a picture.')
  if (bytes.byteLength > largest)
    return refused('The picture is larger than 10 MB. Please save it smaller and try again.')
  const mediaType = kindOf(bytes)
  if (mediaType === null)
    return refused('This is no PNG, JPEG or WebP picture. A screenshot saved as PNG or JPEG will do.')
  const declared = declaredType.split(';')[0]?.trim().toLowerCase().replace('image/jpg', 'image/jpeg')
  if (declared !== '' && declared !== 'application/octet-stream' && declared !== mediaType) {
    return refused(
      'The file is another kind of picture than its name says. Please save it anew and try again.',
    )
  }
  if (isMoreThanAPicture(bytes))
    return refused(
      'The file holds more than a picture, so it is not safe to keep. A fresh screenshot will do.',
    )
  const size = await decodedSize(bytes)
  if (size === null)
    return refused('The picture is damaged or incomplete. Please save it anew and try again.')
  if (size.width * size.height > mostPixels)
    return refused('The picture has too many pixels. Please save it smaller and try again.')
  return { type: 'image', mediaType, ...size, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function kindOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp'
  return null
}

function isMoreThanAPicture(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // A zip archive is read from its end, so one can hang behind any picture.
  return (
    text.slice(-65_600).includes('PK\x05\x06') || new RegExp(foreign.map(escaped).join('|'), 'i').test(text)
  )
}

/** Decodes the whole picture, because a header says nothing about what follows it. Null where that fails. */
async function decodedSize(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  // Loaded when the first picture comes: it is large, and most processes never see one.
  const { default: sharp } = await import('sharp')
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(ifDamaged)
  if (!width || !height) return null
  if (width * height > mostPixels) return { width, height }
  const decoded = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
    .stats()
    .catch(ifDamaged)
  return 'channels' in decoded ? { width, height } : null
}

/** sharp throws plain errors with libvips' words where a picture cannot be read; that is an outcome here. */
function ifDamaged(error: unknown): { width?: undefined; height?: undefined } {
  if (error instanceof Error && error.constructor === Error) return {}
  throw error
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function refused(sentence: string): CheckedImage {
  return { type: 'refused', sentence }
}
