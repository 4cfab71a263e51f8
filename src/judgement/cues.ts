import { type Form, shapes } from './forms.ts'
import { namesBesidesWords } from './names-besides-words.ts'
import type { Reading } from './reader.ts'

/**
 * Signs that a text names a person, or is about a particular child, which no word carries by itself: a title before a
 * word, a first name beside a capital, 'my son'. Each is there or not.
 */
export const cues = [
  'title before a word',
  'miss or sir before a capital',
  'title before a capital',
  'first name before a capital',
  'first name within',
  'first name at the start',
  'first name in small letters',
  'first name before a surname',
  'surname within',
  'unknown capital within',
  'surname at the start',
  'unknown capital at the start',
  'handle',
  'two capitals within',
  'surname in small letters',
  'capital that owns',
  'called',
  'first name spoken to',
  'shouted name',
  'capital before a place',
  'our or little before a name',
  'initial',
  'long',
  'name before a class',
  'own child',
  'a child',
  'children',
  'he or she',
  'he or she, often',
  'class',
  'you',
  'I',
  'mine',
  'age',
  'miss or sir',
  'pupil',
  'title and he or she',
  'staff',
  'he or she without a name',
  'parent of',
  'short',
  'capital at the start before you or a verb',
  'capital before a class',
  'known capital within',
  'capital after at or in',
] as const
type Cue = (typeof cues)[number]

const at = Object.fromEntries(cues.map((cue, place) => [cue, place])) as Record<Cue, number>
const shape = Object.fromEntries(shapes.map((one, place) => [one, 1 << place])) as Record<
  (typeof shapes)[number],
  number
>

const words = (list: string) => new Set(list.split(/\s+/))
const soft = words('miss sir')
const own = words('my our your ur his her their mine me')
const child = words(
  `son daughter boy girl lad lass grandson granddaughter grandaughter child kid nephew niece twin twins youngest eldest
  stepson stepdaughter brother sister godson toddler baby sons daughters lads grandchild`,
)
const articles = words('a an the that this one another some any every each two three')
const children = words('kids children pupils students boys girls lads youngsters infants teens juniors')
const heOrShe = words("he she him her his hes shes he's she's he'd she'd he'll she'll himself herself")
const you = words("u ur you your you're youre ya yourself")
const self = words("i im i'm me ive i've id i'd")
const calling = words('called named name names')
const places = words(
  `school primary academy road street lane high infants juniors park hall close avenue college grange trust nursery vale
  church house farm road's hill bank green drive grove way court terrace`,
)
const staff = words(
  'teacher teachers head headteacher staff tutor coach ta tas sir caretaker receptionist deputy principal governor',
)
const ages = words('yr yrs year years aged age old')
const parents = words('mum mums dad dads mother father parent parents nan grandad uncle aunt aunty carer')
const beforePlace = words('at in from near outside opposite behind past by round')
const afterName = words(
  "you u ur ya is was isn't wasn't has had will would should better needs wants can can't cant couldn't couldnt must got gets lives said",
)
const pupil = words('pupil student classmate child')

const lists = {
  soft,
  own,
  child,
  articles,
  children,
  heOrShe,
  you,
  self,
  calling,
  places,
  staff,
  ages,
  parents,
  pupil,
  afterName,
  beforePlace,
  namesBesidesWords,
} as const
type List = keyof typeof lists
/** A bit for each list, after those of the shapes. */
const inList = Object.fromEntries(
  Object.keys(lists).map((name, place) => [name, 1 << (shapes.length + place)]),
) as Record<List, number>

/** What a word is, as bits: how it is written, and which lists it stands in. Kept with it. */
function traitsOf(form: Form): number {
  if (form.traits >= 0) return form.traits
  let bits = 0
  for (const place of form.shapes) bits |= 1 << place
  const bare = form.key.endsWith("'s") && form.subwords ? form.key.slice(0, -2) : form.key
  for (const [name, list] of Object.entries(lists)) if (list.has(bare)) bits |= inList[name as List]
  form.traits = bits
  return bits
}

/** The cues of a text, each 1 or 0. */
export function cuesOf({ text, pieces, forms }: Reading): Uint8Array {
  const found = new Uint8Array(cues.length)
  const count = Math.min(forms.length, 400)
  let persons = 0
  let named = false
  for (let t = 0; t < count; t++) {
    const { key } = forms[t]!
    const { kind, from } = pieces[t]!
    if (kind === 'handle') found[at.handle] = 1
    if (kind !== 'word') continue
    const is = traitsOf(forms[t]!)
    const before = t > 0 ? forms[t - 1]!.key : ''
    const beforeIs = t > 0 ? traitsOf(forms[t - 1]!) : 0
    const wasWord = t > 0 && pieces[t - 1]!.kind === 'word'
    const wasIs = wasWord ? beforeIs : 0
    const next = t + 1 < count && pieces[t + 1]!.kind === 'word' ? forms[t + 1]! : null
    const nextIs = next ? traitsOf(next) : 0
    const capital = (is & shape.capital) !== 0
    const nextCapital = (nextIs & shape.capital) !== 0
    const gap = wasWord ? pieces[t - 1]!.to : from
    const starts = !wasWord || (from - gap > 1 ? text.slice(gap, from).includes('\n') : text[gap] === '\n')
    const first =
      (is & shape['first-name']) !== 0 || (capital && !starts && (is & inList.namesBesidesWords) !== 0)
    const surname = (is & shape.surname) !== 0
    const afterTitle = (wasIs & shape.title) !== 0 && before !== 'miss' && before !== 'sir'
    if (is & inList.heOrShe) persons += 1
    if (is & shape.title && next) {
      if (!(is & inList.soft)) found[at['title before a word']] = 1
      if (!(is & inList.soft) && nextCapital) found[at['title before a capital']] = 1
      if (is & inList.soft && (nextCapital || nextIs & (shape.surname | shape['first-name'])))
        found[at['miss or sir before a capital']] = 1
    }
    if (is & inList.soft) found[at['miss or sir']] = 1
    if (is & shape.shouted && (first || surname) && key.length > 3) found[at['shouted name']] = 1
    if (capital && next && nextIs & inList.places) found[at['capital before a place']] = 1
    if (capital && key.endsWith("'s") && (first || surname || !starts || !forms[t]!.known))
      found[at['capital that owns']] = 1
    if (capital && starts && next && !forms[t]!.known && nextIs & inList.afterName)
      found[at['capital at the start before you or a verb']] = 1
    if (capital && !starts && next && beforeClass(forms, t)) found[at['capital before a class']] = 1
    if (
      capital &&
      !starts &&
      !first &&
      !surname &&
      forms[t]!.known &&
      !(wasIs & (shape.capital | shape.title))
    )
      found[at['known capital within']] = 1
    if (capital && !first && wasIs & inList.beforePlace) found[at['capital after at or in']] = 1
    if (capital && key.length === 1 && key !== 'i' && key !== 'a' && !starts) found[at.initial] = 1
    if (first) {
      named = true
      if (capital && nextCapital) found[at['first name before a capital']] = 1
      else if (capital && !starts) found[at['first name within']] = 1
      else if (capital) found[at['first name at the start']] = 1
      else found[at['first name in small letters']] = 1
      if (nextIs & shape.surname) found[at['first name before a surname']] = 1
      if (capital && text.charCodeAt(from - 2) === 44) found[at['first name spoken to']] = 1
      if (next && (nextIs & shape.class || next.key === 'in')) found[at['name before a class']] = 1
    } else if (surname && !afterTitle) {
      if (capital && !starts && !(wasIs & shape.capital)) found[at['surname within']] = 1
      else if (capital && starts) found[at['surname at the start']] = 1
      else if (!capital) found[at['surname in small letters']] = 1
    } else if (capital && !afterTitle && !forms[t]!.known) {
      if (starts) found[at['unknown capital at the start']] = 1
      else if (!(wasIs & shape.capital)) found[at['unknown capital within']] = 1
    }
    if (capital && !starts && wasIs & shape.capital && !(wasIs & (shape.title | shape['first-name'])))
      found[at['two capitals within']] = 1
    if (is & inList.calling && next) found[at.called] = 1
    if (first && (before === 'our' || before === 'little' || before === 'my' || before === 'young'))
      found[at['our or little before a name']] = 1
    if (is & inList.child) {
      const twoIs = t > 1 ? traitsOf(forms[t - 2]!) : 0
      if ((beforeIs | twoIs) & inList.own) found[at['own child']] = 1
      else if ((beforeIs | twoIs) & inList.articles) found[at['a child']] = 1
    }
    if (is & inList.children) found[at.children] = 1
    if (is & shape.class) found[at.class] = 1
    if (is & inList.you) found[at.you] = 1
    if (is & inList.self) found[at.I] = 1
    if (key === 'mine') found[at.mine] = 1
    if (is & inList.ages && t > 0 && pieces[t - 1]!.kind === 'number') found[at.age] = 1
    if (is & inList.pupil) found[at.pupil] = 1
    if (is & inList.staff) found[at.staff] = 1
    if (is & inList.parents) found[at['parent of']] = 1
  }
  if (persons > 0) found[at['he or she']] = 1
  if (persons > 1) found[at['he or she, often']] = 1
  if (persons > 0 && !named && !found[at['title before a word']]) found[at['he or she without a name']] = 1
  if (persons > 0 && found[at['title before a word']]) found[at['title and he or she']] = 1
  if (count > 40) found[at.long] = 1
  if (count < 8) found[at.short] = 1
  return found
}

/** Does a class follow, or 'in' and a class? */
function beforeClass(forms: Reading['forms'], t: number): boolean {
  const after = forms[t + 1]?.key === 'in' ? forms[t + 2] : forms[t + 1]
  return after !== undefined && (after.key === 'year' || (traitsOf(after) & shape.class) !== 0)
}
