import { notFoundPage } from '../../errors.tsx'
import { forMembers } from '../../route.ts'
import { sharedIn } from './waiting.tsx'

/** The picture that was shared, for whoever shared it, until it is sent. */
export const picture = forMembers('get', '/share/waiting/:token/picture', 'enter-mention', async (asking) => {
  const shared = await sharedIn(asking)
  if (!shared?.picture) return notFoundPage(asking)
  return asking.c.body(new Uint8Array(shared.picture.bytes), 200, {
    'content-type': shared.picture.mediaType,
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})
