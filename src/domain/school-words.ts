/** Words that say what kind of place it is: they show that a term is about a school, and never say which one. */
export const schoolWords: ReadonlySet<string> = new Set(
  `school schools academy academies primary primaries college colleges infant infants junior juniors nursery nurseries high
  grammar sixth form preschool pre prep preparatory secondary middle first upper lower kindergarten playgroup
  trust federation federated campus utc pru university ysgol gynradd gyfun uwchradd gymunedol gymraeg coleg meithrin
  babanod iau comprehensive technical sch schs acad prim pri sec comp jnr jr jun inf coll cp jmi jin ecole lycee madrasah
  madrassa yeshiva beis bais seminary montessori steiner centre center unit`.split(/\s+/),
)

/** Words that many school names hold, and that tell no school from another. */
export const commonSchoolWords: ReadonlySet<string> = new Set(
  `church of england cofe coe ce c e roman catholic rc r methodist anglican christian voluntary aided controlled va vc
  foundation community county free state special independent private public international local village town city
  boys boy girls girl mixed day boarding studio new our my the a an and for in at to on s 1 2 3 4 5 6 7 8 9 10 11
  6th 1st teacher teaching education educational learning children childrens young people arts science sports sport
  specialist performing music language technology business enterprise humanities maths computing`.split(
    /\s+/,
  ),
)

/**
 * Ordinary words and frequent parts of place names. One of them alone ('Grove', 'Impact') is in thousands of
 * posts that are about something else.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `abbey acorn all angel apple arch ark arts ash aspire avenue bank bay beach beacon beech bell birch blue bridge bright
  brook brooks broom bush castle cedar cedars chapel cherry chestnut christ church churchfield cliff close coast common
  corner cottage court crescent cross crown dale discovery dragon drive eagle east edge elm elms endeavour england
  evergreen explorer explorers fair fairfield falcon farm fayre field fields flower ford forest fountain fox gate gates
  gateway glade glebe globe gold golden grange great green greenfield greenway grove hall harbour haven hawthorn hazel
  head heart heath hedge heights heritage hill hillcrest hills hillside hillview holy horizon house impact inspire island
  jubilee key king kings kingfisher kite knoll ladder lady lake lakeside lane larch laurel laurels lea lea leap life light
  lighthouse lime limes link lion little lodge london long lord maple market marsh mead meadow meadows meeting mill
  millennium moor mosaic moss mount north oak oaks oaktree old orchard osborne outlook oval oxford palace park parks
  parkside parkway path peace pear phoenix pine pines place plum point pond poplar poplars priory progress queen queens
  rainbow red ridge ridgeway rise river riverside road rock rowan royal sacred sea seven shore side silver sky south
  spring springs square star stars station steps stone stream street summer summit sun sunrise swan sycamore temple
  thorn tower town tree trees trinity unity university vale valley victoria view village vine vision wall walk water
  well wells west wharf white willow willows winter wood woodland woodlands woods woodside world yard year years yew`.split(
    /\s+/,
  ),
)

/** What most names are made of: they take the shorter way. */
const ascii = /^[\t\n\r -~]*$/

/** A text in plain words: lower case, without accents and apostrophes, '&' as 'and'. */
export function plainWords(text: string): string[] {
  if (ascii.test(text)) return plainWordsOfAscii(text)
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}|\p{Cf}|['`´ʹʻʼʽ‘’‛′]/gu, '')
      .replace(/&/g, ' and ')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The same of a text in ASCII, several times as quickly: it is asked of every name of a country's schools. */
export function plainWordsOfAscii(text: string): string[] {
  const spelled = /['`&]/.test(text) ? text.replace(/['`]/g, '').replace(/&/g, ' and ') : text
  const lower = spelled.toLowerCase()
  const words: string[] = []
  let from = 0
  for (let n = 0; n < lower.length; n++) {
    const code = lower.charCodeAt(n)
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) continue
    if (n > from) words.push(lower.slice(from, n))
    from = n + 1
  }
  if (from < lower.length) words.push(lower.slice(from))
  return words
}

/** Would these words find any school, or none in particular ('the academy', 'Catholic Primary School')? */
export function isTooCommon(words: string): boolean {
  return plainWords(words).every(saysNoSchool)
}

/** A plain word that tells no school from another. */
export const saysNoSchool = (word: string) => schoolWords.has(word) || commonSchoolWords.has(word)

const surelySchool = new Set(
  `school schools academy academies primary college colleges infant infants junior juniors nursery high grammar preschool
  preparatory secondary kindergarten playgroup trust federation utc pru ysgol coleg gynradd gyfun uwchradd comprehensive
  sch acad prim jmi ecole lycee madrasah seminary montessori cofe`.split(/\s+/),
)
const schoolPhrases = [
  'sixth form',
  'pre school',
  'first school',
  'middle school',
  'c of e',
  'church of england',
]

/** Do these plain words say that they are about a school? */
export function saysSchool(words: readonly string[]): boolean {
  const phrase = ` ${words.join(' ')} `
  return (
    words.some((word) => surelySchool.has(word)) || schoolPhrases.some((part) => phrase.includes(` ${part} `))
  )
}

const places = new Set(['house', 'hall', 'hospital', 'service', 'centre', 'court', 'lodge', 'manor'])

/** Do these plain words name a place or an institution, though not surely a school ('Robert Owen Early Years Centre')? */
export function saysPlace(words: readonly string[]): boolean {
  return words.some(
    (word) => schoolWords.has(word) || places.has(word) || (commonSchoolWords.has(word) && word.length > 3),
  )
}
