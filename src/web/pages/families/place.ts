import { settingsNow } from '../../../commands/pack-of.ts'
import { nothingSet, type Settings } from '../../../policy/settings.ts'
import { asActor, asSchoolVisitor, type Transaction } from '../../../store/as-actor.ts'
import { findPublicSchool } from '../../../store/public-schools.ts'
import { publicPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Asking, forAnybody, type Method, type Route } from '../../route.ts'
import { asMember, pageForAnybody } from '../explorer/visitor.ts'
import { modelSentences, type Sentences, sentencesInForce } from '../policy/sentences.tsx'

/** From where a family reads: at a school's own address, or at the installation's, where no school is known. */
export type Place = {
  /** Where these pages begin: `/families`, or `/s/oakfield-primary/families`. */
  home: string
  /** Where this school is told of something; null where no school is known. */
  tell: string | null
  settings: Settings
  sentences: Sentences
  show(content: Parameters<typeof pageForAnybody>[1]): Promise<Response>
}

/** One page for families at both of its addresses. `path` is what follows `/families`. */
export function forFamilies(
  method: Method,
  path: string,
  handle: (asking: Asking, place: Place) => Promise<Response>,
): Route[] {
  return [
    forAnybody(method, `/families${path}`, async (asking) => handle(asking, await anyPlace(asking))),
    forAnybody(method, `/s/:school/families${path}`, async (asking) => {
      const place = await schoolPlace(asking)
      return place ? handle(asking, place) : notFoundPage(asking)
    }),
  ]
}

/** A member's trust may have its own words, ages and advisers; anybody else reads what ships. */
async function anyPlace(asking: Asking): Promise<Place> {
  const member = asMember(asking)
  const read = member
    ? await asActor(member.services.database, member.actor, readFor(asking))
    : { settings: nothingSet, sentences: modelSentences }
  return { home: '/families', tell: null, ...read, show: (content) => pageForAnybody(asking, content) }
}

/** At a school's address everybody reads what its trust has set; undefined where there is no such school. */
function schoolPlace(asking: Asking): Promise<Place | undefined> {
  const slug = asking.c.req.param('school') ?? ''
  return asSchoolVisitor(asking.services.database, slug, async (transaction) => {
    const school = await findPublicSchool(transaction, slug)
    if (!school) return undefined
    return {
      home: `/s/${slug}/families`,
      tell: `/s/${slug}`,
      ...(await readFor(asking)(transaction)),
      show: (content) => publicPage(asking, school, content),
    }
  })
}

function readFor({ now }: Asking) {
  return async (transaction: Transaction): Promise<{ settings: Settings; sentences: Sentences }> => ({
    settings: await settingsNow(transaction),
    sentences: await sentencesInForce(transaction, now),
  })
}
