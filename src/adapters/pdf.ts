const largest = 10_000_000

/** What makes a PDF do something by itself, or carry other files. */
const active = ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'RichMedia', 'XFA', 'SubmitForm', 'ImportData']

/**
 * Checks that a file is a PDF that can be kept: one by its bytes, whole, and without programs or other files in it, as
 * far as that stands open. What it holds compressed is not looked into, so it is handed out for saving and never shown.
 */
export function checkPdf(bytes: Uint8Array): { type: 'pdf' } | { type: 'refused'; sentence: string } {
  if (bytes.byteLength > largest) return refused('it is larger than 10 MB')
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-')) return refused('it is no PDF')
  if (!text.slice(-2048).includes('%%EOF')) return refused('it is damaged or incomplete')
  // Names may be written with numbers for letters: /J#53 is /JS.
  const plain = text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  if (new RegExp(`/(?:${active.join('|')})(?![A-Za-z])`).test(plain))
    return refused('it holds programs or other files')
  if (text.slice(-65_600).includes('PK\x05\x06')) return refused('it holds other files')
  return { type: 'pdf' }
}

function refused(sentence: string): { type: 'refused'; sentence: string } {
  return { type: 'refused', sentence }
}
