import type { TermKind } from '../domain/mention.ts'
import { commonSchoolWords, isTooCommon, plainWords, schoolWords } from '../domain/school-words.ts'
import { waysOf } from './ways.ts'

export type SuggestedTerm = { words: string; kind: TermKind }

export type SchoolDetails = {
  name: string
  town?: string
  aliases?: readonly string[]
  handles?: readonly string[]
  website?: string
}

/**
 * Terms to suggest when a school is set up: its name, the shorter forms in which people write it, its website's
 * address, the hashtag of its short name, and what is known of its aliases and handles. The case of the name is kept.
 *
 * A short form always keeps a word that says that it is a school ('Oakfield Primary', never 'Oakfield'), since what
 * is left is most often the name of a place. A name that tells no school from another comes with its town.
 */
export function termsFor(school: SchoolDetails): SuggestedTerm[] {
  const name = tidy(school.name)
  const short = shortForms(name)
  const shortest = short.reduce((least, form) => (form.length < least.length ? form : least), name)
  const host = hostOf(school.website, name)
  const suggested: SuggestedTerm[] = [
    named(name, 'name', school.town),
    ...short.map((form) => named(form, 'alias', school.town)),
    ...(school.aliases ?? []).map((words) => ({ words: tidy(words), kind: 'alias' as const })),
    ...(host === null ? [] : [{ words: host, kind: 'alias' as const }]),
    {
      words: hashtag(isTooCommon(shortest) ? `${shortest} ${school.town ?? ''}` : shortest),
      kind: 'hashtag',
    },
    ...(school.handles ?? []).map((handle) => ({
      words: `@${handle.trim().replace(/^@/, '')}`,
      kind: 'handle' as const,
    })),
  ]
  return different(
    suggested.filter(({ words, kind }) => words !== '' && (isFirm(kind) || !isTooCommon(words))),
  )
}

const isFirm = (kind: TermKind) => kind === 'handle' || kind === 'name'
const tidy = (words: string) => words.trim().replace(/\s+/g, ' ')

function named(words: string, kind: TermKind, town: string | undefined): SuggestedTerm {
  return isTooCommon(words) && town ? { words: `${words}, ${tidy(town)}`, kind } : { words, kind }
}

const denominations =
  /\b(?:church of england|c of e|cofe|c\.? ?e\.?|roman catholic|r\.? ?c\.?|catholic|methodist)(?= |$)/gi
const statuses =
  /\b(?:voluntary (?:aided|controlled)|v\.? ?[ac]\.?|aided|controlled|endowed|foundation|community|parochial)(?= |$)/gi
const attached =
  /,? (?:and|&|with|incorporating) (?:the )?(?:sixth form|nursery|early years|children's|pre-?school)\b.*$/i
const lastWord = / (?:school|academy|college)$/i

function shortForms(name: string): string[] {
  const plain = mainPart(tidy(name.replace(/\s*\([^)]*\)/g, '')))
  const alone = plain.replace(attached, '')
  const unaffected = [plain, alone].flatMap((form) => [form, without(form, statuses)])
  const undenominated = unaffected.map((form) => without(form, denominations))
  const whole = [...unaffected, ...undenominated]
  const short = whole.map((form) => form.replace(lastWord, '')).filter(saysSchool)
  return [...new Set([...whole, ...short])].filter((form) => form !== name && tells(form))
}

/** Without the town that stands before or after a comma ('Whitby, Airy Hill School', 'Landgate School, Bryn'). */
function mainPart(name: string): string {
  const [first, ...others] = name.split(/, ?/)
  if (first !== undefined && saysSchool(first)) return first
  const rest = others.join(', ')
  return saysSchool(rest) && tells(rest) ? rest : name
}

const without = (words: string, pattern: RegExp) => tidy(words.replace(pattern, ''))

/** Does it still say that it is a school, or of which church ('White Waltham CofE')? */
const saysSchool = (words: string) =>
  /\b(?:cofe|c of e|rc)$/i.test(words) || plainWords(words).some((word) => schoolWords.has(word))

/** Does it say which school? */
const tells = (words: string) =>
  plainWords(words).some((word) => !schoolWords.has(word) && !commonSchoolWords.has(word))

/** 'St Mary's Primary' as #StMarysPrimary. */
function hashtag(words: string): string {
  const parts =
    words
      .replace(/['’]/g, '')
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.length < 2
    ? ''
    : `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`
}

/** The address of a website that is the school's own: in `sch.uk`, or with a word of its name. Others are shared. */
function hostOf(website: string | undefined, name: string): string | null {
  const address = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[/:?#]|$)/i
  const host = address.exec(website?.trim() ?? '')?.[1]?.toLowerCase()
  if (host === undefined || host.startsWith('www.')) return null
  const telling = plainWords(name).filter((word) => word.length > 3 && !schoolWords.has(word))
  return host.endsWith('.sch.uk') || telling.some((word) => host.includes(word)) ? host : null
}

/** Leaves out what another term finds already. */
function different(terms: readonly SuggestedTerm[]): SuggestedTerm[] {
  const seen = new Set<string>()
  return terms.filter(({ words, kind }) => {
    const key =
      kind === 'name' || kind === 'alias'
        ? JSON.stringify(waysOf(words).map((part) => [...part].sort()))
        : words
    return seen.size < seen.add(key).size
  })
}
