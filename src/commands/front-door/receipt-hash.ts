import { scrypt } from 'node:crypto'
import { installationSecret } from '../../store/installation.ts'
import type { Services } from '../services.ts'

/** 8 MB and some 20 ms each: 62 bits are far out of reach at that price, and a flood costs us little more than others. */
const cost = { N: 2 ** 13, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** So many are worked out at once; the others stand in line, so that guesses take no more than one core from the pages. */
const atOnce = 1
const longestLine = 50

let working = 0
const line: (() => void)[] = []

/** Too many receipts are being worked out: come again in a moment. */
export class LineTooLong extends Error {
  constructor() {
    super('Too many receipts are being worked out at once.')
  }
}

/**
 * What is kept of a receipt, and what it is found by: a slow hash whose salt is the installation's secret. The words cannot
 * be had back from it. Throws `LineTooLong` where too many stand in line.
 */
export async function receiptHash(services: Services, words: readonly string[]): Promise<string> {
  const secret = await installationSecret(services.database)
  if (working >= atOnce) {
    if (line.length >= longestLine) throw new LineTooLong()
    await new Promise<void>((resolve) => line.push(resolve))
  } else {
    working += 1
  }
  try {
    return await new Promise((resolve, reject) =>
      scrypt(`receipt ${words.join(' ')}`, secret, 32, cost, (error, key) =>
        error ? reject(error) : resolve(key.toString('base64url')),
      ),
    )
  } finally {
    const next = line.shift()
    if (next) next()
    else working -= 1
  }
}
