import type { Context } from 'hono'
import { keepShared, mayShare } from '../../../commands/keep-shared.ts'
import { readSharing, type Sharing } from '../../../domain/shared.ts'
import { doorPage } from '../../chrome.tsx'
import { Heading } from '../../parts/heading.tsx'
import { type Asking, forAnybody, type Route } from '../../route.ts'

/**
 * Takes what a phone's share sheet, or the paste box, sends. There is no token of ours in it, and where it comes from another
 * site no cookie either, so it writes nothing that anybody has: what came waits for an hour under a new token. The answer
 * sends the browser on to it by GET, which carries the cookie again, or leads through the sign-in and back.
 */
export const receive: Route = {
  ...forAnybody('post', '/share', async (asking) => {
    const { c, services, site, visit } = asking
    const form = await formIn(c)
    if (!form) return c.redirect('/share/paste', 303)
    const sharing = sharingIn(form)
    const from = visit?.actor?.person ?? site.addressOf(c)
    if (!(await mayShare(services, from))) return tooMuch(asking, sharing)
    const pictures = form.getAll('picture').filter((file) => file instanceof File && file.size > 0) as File[]
    const { picture, leftOut } = await checkFirst(asking, pictures)
    const { words, link } = readSharing(sharing)
    if (!picture && leftOut.length === 0 && words === '' && !link)
      return c.redirect('/share/paste?nothing=1', 303)
    const token = await keepShared(services, sharing, picture, leftOut)
    return c.redirect(`/share/waiting/${token}`, 303)
  }),
  fromElsewhere: true,
}

/** The form that came; undefined where it is none, or a broken one. */
async function formIn(c: Context): Promise<FormData | undefined> {
  try {
    return await c.req.formData()
  } catch (error) {
    // What cannot be read as a form is no fault of ours; a body that is too large is answered elsewhere.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function sharingIn(form: FormData): Sharing {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { title: field('title'), text: field('text'), url: field('url') }
}

type Checked = { picture: { bytes: Uint8Array; mediaType: string } | null; leftOut: string[] }

/** Looks at the first picture only: a mention is entered with one. */
async function checkFirst({ site }: Asking, pictures: readonly File[]): Promise<Checked> {
  const [first, ...others] = pictures
  if (!first) return { picture: null, leftOut: [] }
  const leftOut =
    others.length > 0
      ? ['Only the first picture was taken. Share the others one by one, or add them as evidence later.']
      : []
  const bytes = new Uint8Array(await first.arrayBuffer())
  const checked = await site.checkImage(bytes, first.type)
  if (checked.type === 'refused')
    return { picture: null, leftOut: [`The picture was not taken. ${checked.sentence}`, ...leftOut] }
  return { picture: { bytes, mediaType: checked.mediaType }, leftOut }
}

/** Nothing is kept, and the words are shown so that they are not lost. */
function tooMuch({ c, site }: Asking, sharing: Sharing): Promise<Response> {
  const { words, link } = readSharing(sharing)
  const title = 'Too much was shared at once'
  return doorPage(
    { c, site },
    {
      title,
      status: 429,
      width: 'reading',
      children: (
        <>
          <Heading level={1}>{title}</Heading>
          <p>
            A great deal was shared from here in the last quarter of an hour, so this was not kept. Wait a
            quarter of an hour and share it again, or <a href="/inbox/new">sign in and write it down</a>.
          </p>
          {words && <p>{words}</p>}
          {link && <p>{link}</p>}
        </>
      ),
    },
  )
}
