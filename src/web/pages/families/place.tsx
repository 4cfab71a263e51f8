import { settingsNow } from '../../../commands/pack-of.ts'
import { nothingSet, type Settings } from '../../../policy/settings.ts'
import { asActor, asSchoolVisitor, type Transaction } from '../../../store/as-actor.ts'
import { findPublicSchool, type PublicSchool } from '../../../store/public-schools.ts'
import { type OwnTranslation, ownTranslation } from '../../../store/translations.ts'
import { publicPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Asking, forAnybody, type Method, type Route } from '../../route.ts'
import { asMember, pageForAnybody } from '../explorer/visitor.ts'
import { languageAsked } from '../front-door/language-asked.ts'
import { type InOtherLanguages, Languages } from '../front-door/languages.tsx'
import { type Sayer, sayerFor } from '../front-door/sayer.ts'
import { english } from '../front-door/words/languages.ts'
import { modelSentences, type Sentences, sentencesInForce } from '../policy/sentences.tsx'
import { frameOf } from './frame.ts'

/** From where a family reads: at a school's own address, or at the installation's, where no school is known. */
export type Place = {
  /** The address of one of these pages, in the language that was chosen: `/agreement`, or '' for the first. */
  at(path: string): string
  /** Where this school is told of something; null where no school is known. */
  tell: string | null
  settings: Settings
  sentences: Sentences
  say: Sayer
  show(content: Content): Promise<Response>
}

type Content = Parameters<typeof pageForAnybody>[1] & {
  /** The form that is sent to change the language, so that nothing that is in it is lost, and what its button says. */
  form?: { id: string; go: string }
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
  const asked = languageAsked(asking.c)
  // The frame around a member's page is English, so theirs is another only where they choose it.
  const language = member && asked.query === '' ? english : asked.language
  const read = member
    ? await asActor(member.services.database, member.actor, (transaction) =>
        readFor(asking, transaction, language.code),
      )
    : { settings: nothingSet, sentences: modelSentences, own: nothingOwn }
  const say = sayerFor('adult', {}, { language, own: read.own.words })
  return {
    at: (path) => `/families${path}${asked.query}`,
    tell: null,
    ...read,
    say,
    show({ form, ...content }) {
      const children = inLanguage(asking, say, read.own, { form, ...content })
      const { tag: lang, direction: dir } = language
      return pageForAnybody(asking, {
        ...content,
        frame: frameOf(say),
        children: member ? <div {...{ lang, dir }}>{children}</div> : children,
      })
    },
  }
}

const nothingOwn: OwnTranslation = { words: new Map(), read: false }

/** At a school's address everybody reads what its trust has set; undefined where there is no such school. */
async function schoolPlace(asking: Asking): Promise<Place | undefined> {
  const slug = asking.c.req.param('school') ?? ''
  const { language, query } = languageAsked(asking.c)
  const read = await asSchoolVisitor(asking.services.database, slug, async (transaction) => {
    const school = await findPublicSchool(transaction, slug)
    return school && { school, ...(await readFor(asking, transaction, language.code)) }
  })
  if (!read) return undefined
  const { school, own, settings, sentences } = read
  const say = sayerFor('adult', filledFor(school), { language, own: own.words })
  return {
    at: (path) => `/s/${slug}/families${path}${query}`,
    tell: `/s/${slug}${query}`,
    settings,
    sentences,
    say,
    show({ form, ...content }) {
      const children = inLanguage(asking, say, own, { form, ...content })
      return publicPage(asking, school, { ...content, frame: frameOf(say), children })
    },
  }
}

const filledFor = ({ name, trust }: PublicSchool) => ({ school: name, trust })

async function readFor({ now }: Asking, transaction: Transaction, language: string) {
  return {
    settings: await settingsNow(transaction),
    sentences: await sentencesInForce(transaction, now),
    own: await ownTranslation(transaction, language),
  }
}

/** The page with the choice of its language: above it, and below a form, which is sent to change it. */
function inLanguage(
  { c }: Asking,
  say: Sayer,
  own: OwnTranslation,
  { form, children }: Pick<Content, 'form' | 'children'>,
) {
  const to: InOtherLanguages['to'] = (code) => `${c.req.path}?lang=${code}`
  const { language } = say.words.shared
  return (
    <>
      {!form && <Languages say={say} others={{ type: 'links', to }} />}
      {form && (
        <p className="to-languages">
          <a href="#languages">{say(language.others)}</a>
        </p>
      )}
      {children}
      {form && <Languages say={say} others={{ type: 'form', to, ...form }} />}
      {say.language.code !== 'en' && !own.read && (
        <p className="families__note unread">{say(language.unread)}</p>
      )}
    </>
  )
}
