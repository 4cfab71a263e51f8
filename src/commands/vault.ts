import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Seals words so that whoever has the database alone cannot read them. */
export type Vault = {
  /** `bound` says what they belong to: sealed words that are moved to another place cannot be opened there. */
  seal(words: string, bound: string): string
  /** The words; undefined where they were sealed with another key or for another place, or were altered. */
  open(sealed: string, bound: string): string | undefined
}

const version = '1'

/** A vault with a key of 32 bytes: AES-256-GCM, a fresh nonce for each sealing. */
export function openVault(key: Uint8Array): Vault {
  return {
    seal(words, bound) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      cipher.setAAD(Buffer.from(bound))
      const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
      return [version, nonce, cipher.getAuthTag(), sealed]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.')
    },
    open(sealed, bound) {
      const [stated, ...parts] = sealed.split('.')
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'))
      if (stated !== version || nonce?.byteLength !== 12 || tag?.byteLength !== 16 || !body) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce)
        decipher.setAAD(Buffer.from(bound))
        decipher.setAuthTag(tag)
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
      } catch (error) {
        // What GCM says where the key, the place or a byte is another one.
        if (error instanceof Error && /authenticate/.test(error.message)) return undefined
        throw error
      }
    },
  }
}
