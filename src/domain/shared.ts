/** What a phone's share sheet sends, or somebody pastes. */
export type Sharing = { title: string; text: string; url: string }

/** What was shared, as an entry takes it. */
export type SharedWords = { words: string; link: string | null; wasCut: boolean }

/** As many characters as an entry may have. */
const mostWords = 10_000
const mostLink = 2000

/**
 * The words and the link of what was shared. Many apps put the link into the text, or send the same thing as title and as
 * text: the link is found, and nothing is said twice. Characters that are not seen and change what is read are left out.
 */
export function readSharing(sharing: Sharing): SharedWords {
  const [title, text, url] = [sharing.title, sharing.text, sharing.url].map(plainWords) as [
    string,
    string,
    string,
  ]
  const link = linkIn(url) ?? linkIn(text) ?? linkIn(title)
  const said = [title, text]
    .map((words) => (link ? words.replaceAll(link, '').trim() : words))
    .filter((words, place, all) => words !== '' && !all.some((one, at) => at > place && one.includes(words)))
  const words = said.join('\n\n')
  return { words: words.slice(0, mostWords).toWellFormed(), link, wasCut: words.length > mostWords }
}

function linkIn(words: string): string | null {
  const link = /\bhttps?:\/\/[^\s<>"]+/i.exec(words)?.[0].replace(/[.,;:!?)\]’”]+$/, '')
  return link && link.length <= mostLink && URL.canParse(link) ? link : null
}

/** Words without characters that are not seen, or that change in which order others are read. */
export function plainWords(words: string): string {
  return words
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .trim()
}
