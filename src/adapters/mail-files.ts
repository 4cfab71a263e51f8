import { createHash } from 'node:crypto'
import type { AttachedFile, MailFile } from '../domain/mail.ts'
import { checkImage } from './image.ts'
import { checkPdf } from './pdf.ts'

export type Attached = { name: string; declaredType: string; bytes: Uint8Array }

/** So many are looked at. Of more, it is only said how many there were. */
const most = 200
/** All that is kept of one e-mail, in bytes. */
const mostBytes = 30_000_000

/**
 * Holds what hung on an e-mail to the rules of evidence: pictures and PDFs that are what they say are kept as they came,
 * with all that is written in them; anything else is named and not kept.
 */
export async function checkFiles(
  attached: readonly Attached[],
  cut: boolean,
): Promise<{ files: AttachedFile[]; kept: MailFile[] }> {
  const files: AttachedFile[] = []
  const kept = new Map<string, MailFile>()
  let room = mostBytes
  for (const [place, { name, declaredType, bytes }] of attached.slice(0, most).entries()) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const about = { name: harmless(name), size: bytes.byteLength, sha256 }
    // Where the mail was cut, it was cut in the last one.
    const broken = cut && place === attached.length - 1
    const checked = broken
      ? refused('the message was too large to be read to its end')
      : await check(bytes, declaredType)
    const because =
      checked.because ??
      (bytes.byteLength > room && !kept.has(sha256) ? 'there was too much else with it' : null)
    files.push({ ...about, mediaType: checked.mediaType, because })
    if (because !== null || kept.has(sha256)) continue
    room -= bytes.byteLength
    kept.set(sha256, { name: about.name, mediaType: checked.mediaType, sha256, bytes })
  }
  if (attached.length > most) {
    const name = `${attached.length - most} more`
    files.push({ name, mediaType: '', size: 0, sha256: '', because: `only ${most} are looked at` })
  }
  return { files, kept: [...kept.values()] }
}

type Checked = { mediaType: string; because: string | null }

async function check(bytes: Uint8Array, declaredType: string): Promise<Checked> {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    const pdf = checkPdf(bytes)
    return pdf.type === 'pdf' ? { mediaType: 'application/pdf', because: null } : refused(pdf.sentence)
  }
  // Mail programs guess the kind from the name; the bytes say more.
  const image = await checkImage(bytes, declaredType.startsWith('image/') ? declaredType : '')
  if (image.type === 'image') return { mediaType: image.mediaType, because: null }
  if (!declaredType.startsWith('image/')) return refused('it is neither a picture nor a PDF')
  return refused(reasonIn(image.sentence))
}

/** The reason of a sentence that speaks to whoever uploads a file: they are not here to try again. */
function reasonIn(sentence: string): string {
  const [first = sentence] = sentence.split(/[.,] (?=[A-Z]|so )/)
  return first.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())
}

function refused(because: string): Checked {
  return { mediaType: 'application/octet-stream', because }
}

/** A name without what would change how the words around it are read. */
function harmless(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}“”"[\]]/gu, '').replaceAll(/\s+/g, ' ')
  return plain.trim().slice(0, 100) || 'without a name'
}
