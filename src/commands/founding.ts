import { asHousekeeping, asVisitor } from '../store/as-actor.ts'
import { addSignInLink, findSignInLink, takeSignInLink } from '../store/sign-in-links.ts'
import { trustIsSetUp } from '../store/trusts.ts'
import { hashToken, newToken, type Refusal, refuse, type Services } from './services.ts'
import { beginSession, type SignedIn } from './sign-in.ts'

const day = 24 * 3_600_000

/** A one-time link's token for the first sign-in, or nothing once a trust is set up. */
export function founderToken({ database, now }: Services): Promise<string | undefined> {
  return asHousekeeping(database, async (transaction) => {
    if (await trustIsSetUp(transaction)) return undefined
    const { token, hash } = newToken()
    const at = now()
    await addSignInLink(transaction, {
      tokenHash: hash,
      trust: null,
      person: null,
      at,
      expiresAt: new Date(at.getTime() + 7 * day),
    })
    return token
  })
}

/** Signs the founder in by the link that `npm start` printed: once. */
export async function signInAsFounder(services: Services, token: string): Promise<SignedIn | Refusal> {
  const hash = hashToken(token)
  const link = await asVisitor(services.database, { token: hash }, async (transaction) => {
    const found = await findSignInLink(transaction, hash, services.now())
    return found?.person === null ? takeSignInLink(transaction, hash, services.now()) : undefined
  })
  if (!link)
    return refuse(
      'This link was used already, or it is more than a week old. Start Birdsong again: it prints a new one.',
    )
  return {
    type: 'signed-in',
    token: await beginSession(services, { person: null, trust: null, confirmed: false, founder: true }),
  }
}
