/**
 * Words for groups of people are all one word to the model. So it cannot learn that one group is mentioned more often
 * where people are hateful, and raises nothing for the one that it would not raise for the other.
 */
const always = new Set(
  `gay gays lesbian lesbians bisexual bisexuals bi trans transgender transsexual transexuals lgbt lgbtq lgbtqia lgbtq+ queer nonbinary
  muslim muslims moslem jew jews jewish christian christians hindu hindus sikh sikhs buddhist buddhists catholic catholics
  protestant protestants atheist atheists women immigrant immigrants migrant migrants refugee refugees foreigner foreigners
  pakistani pakistanis bangladeshi bangladeshis somali somalis nigerian nigerians romanian romanians albanian albanians syrian
  syrians afghan afghans iraqi iraqis arab arabs african africans mexican mexicans ukrainian ukrainians bulgarian bulgarians
  roma romani gypsies kurd kurds kurdish palestinian palestinians israeli israelis blacks asians homosexual homosexuals autistics feminists`.split(
    /\s+/,
  ),
)

/** Words that mean people only before a word for people: 'black shoes' are shoes. */
const beforePeople = new Set(
  `black white brown asian disabled autistic deaf blind polish indian chinese irish turkish caribbean traveller travelling gypsy
  handicapped old elderly poor fat straight foreign russian french german ethnic coloured asylum`.split(
    /\s+/,
  ),
)

const people = new Set(
  `people person persons folk folks man men woman women boy boys girl girls kid kids child children lad lads lass guy guys
  bloke blokes family families community communities student students pupil pupils teacher teachers parent parents mum mums dad
  dads neighbour neighbours friend friends teens teenagers youth minorities seekers seeker`.split(/\s+/),
)

/** After a word for a group these add nothing: 'gay people' is one word, as 'Muslims' is. */
export const anyPeople: ReadonlySet<string> = new Set(['people', 'persons', 'folk', 'folks'])

/** The one word that stands for all of them. */
export const groupWord = '<group>'

/** Does this word name a group of people: by itself, before a word for people, or not? */
export function namesGroup(word: string): 'always' | 'before-people' | 'people' | null {
  if (always.has(word)) return 'always'
  if (beforePeople.has(word)) return 'before-people'
  return people.has(word) ? 'people' : null
}
