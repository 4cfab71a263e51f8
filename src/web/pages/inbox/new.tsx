import { z } from 'zod'
import { enterMention } from '../../../commands/enter-mention.ts'
import { decide } from '../../../policy/decide.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findMention } from '../../../store/mentions.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { needed, optional, optionalLink, parse, type Typed, typedIn } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { queryIn, type Tried, triedIn } from '../explorer/address.ts'
import { NewMention } from './new-form.tsx'
import { schoolsReadBy } from './schools-read-by.ts'

/** 'I saw something': a person's own entry. */
export const newMention = forMembers('get', '/inbox/new', 'enter-mention', (asking) =>
  page(asking, triedIn('post', new URL(asking.c.req.url).searchParams), {}, []),
)

const entrySchema = z.object({
  school: needed('Choose the school that it is about').pipe(z.uuid('Choose the school that it is about')),
  words: needed('Say what you saw, in its own words or in yours', 10_000),
  where: optional(200),
  link: optionalLink,
})

/** Takes in what somebody saw. The picture is looked at before anything is kept. */
export const enterNewMention = forMembers('post', '/inbox/new', 'enter-mention', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const tried = triedIn('post', queryIn(typed))
  const entry = parse(entrySchema, typed)
  const picture = isWordsOnly(tried) ? refusePicture(typed) : await readPicture(asking, typed.screenshot)
  const errors = [
    ...(entry.type === 'errors' ? entry.errors : []),
    ...(picture.type === 'refused' ? [{ field: 'screenshot', message: picture.sentence }] : []),
  ]
  if (entry.type === 'errors' || picture.type === 'refused') return page(asking, tried, typed, errors)
  const { school, words, where, link } = entry.value
  const screenshot = picture.type === 'none' ? null : { bytes: picture.bytes, mediaType: picture.mediaType }
  const answers = Object.keys(tried.facts).length > 1 ? { answers: { ...tried.facts } } : {}
  const entered = { school, words, link, where: where ?? '', screenshot, ...answers }
  const result = await enterMention(services, actor, entered)
  if (result.type === 'passed-on') return c.redirect('/inbox/passed-on', 303)
  if (result.type === 'refused')
    return page(asking, tried, typed, [{ field: 'school', message: result.because }], 409)
  const visible = await asActor(services.database, actor, (transaction) =>
    findMention(transaction, result.reference),
  )
  if (!visible) return c.redirect('/inbox?done=entered-elsewhere', 303)
  return c.redirect(
    result.triaged ? `/inbox/${result.reference}/what-to-do` : `/inbox/${result.reference}?done=entered`,
    303,
  )
})

type Picture =
  | { type: 'none' }
  | { type: 'image'; bytes: Uint8Array; mediaType: string }
  | { type: 'refused'; sentence: string }

const largest = 10 * 1024 * 1024

/** May nobody keep a picture of it, by what is known? */
function isWordsOnly({ facts }: Tried): boolean {
  return decide(facts).evidence === 'words-only'
}

function refusePicture({ screenshot }: Typed): Picture {
  return screenshot instanceof File
    ? { type: 'refused', sentence: 'No picture of this may be kept. Describe it in words' }
    : { type: 'none' }
}

async function readPicture({ site }: MemberAsking, file: Typed[string] | undefined): Promise<Picture> {
  if (!(file instanceof File)) return { type: 'none' }
  if (file.size > largest) return { type: 'refused', sentence: 'Choose a picture of 10 MB or less' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const checked = await site.checkImage(bytes, file.type)
  return checked.type === 'image' ? { ...checked, bytes } : checked
}

async function page(
  asking: MemberAsking,
  tried: Tried,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { services, actor, csrf } = asking
  const schools = await asActor(services.database, actor, listSchools)
  const own = schoolsReadBy(actor, schools)
  return memberPage(asking, {
    title: 'I saw something',
    current: '/inbox',
    back: { href: '/inbox', text: 'Inbox' },
    errors,
    ...(status && { status }),
    children: (
      <NewMention
        schools={schools}
        ownSchool={own.length === 1 ? (own[0]?.id ?? null) : null}
        tried={tried}
        wordsOnly={isWordsOnly(tried)}
        typed={typed}
        errors={errors}
        csrf={csrf}
      />
    ),
  })
}
