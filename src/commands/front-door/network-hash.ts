import { createHmac } from 'node:crypto'
import { networkOf } from '../../domain/quota.ts'
import { installationSecret } from '../../store/installation.ts'
import type { Services } from '../services.ts'

const day = 24 * 3_600_000

/**
 * What is kept of a network for less than an hour: keyed, so that nobody finds the address again, and another every day,
 * so that what was copied yesterday says nothing of today.
 */
export async function networkHash(services: Services, address: string): Promise<string> {
  const secret = await installationSecret(services.database)
  const today = Math.floor(services.now().getTime() / day)
  return createHmac('sha256', secret)
    .update(`network ${today} ${networkOf(address)}`)
    .digest('base64url')
    .slice(0, 22)
}
