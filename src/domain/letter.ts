/** The places of a letter that nobody has filled in yet: `[like this]`. A letter is not sent while there is one. */
export function emptyPlaces(words: string): string[] {
  return [...new Set(words.match(/\[[^\]\n]{1,80}\]/g) ?? [])]
}

export type LetterFacts = {
  school: string
  writer: string
  link: string | null
  said: string | null
  by: string
  reference: string
}

/** A first wording of the request to delete a post: polite, without blame, and with places that a person has to fill. */
export function deletionRequest({ school, writer, link, said, by, reference }: LetterFacts): {
  subject: string
  body: string
} {
  return {
    subject: `A request from ${school} (${reference})`,
    body: [
      'Dear [name of the person],',
      '',
      `I am writing about something that was posted online and that concerns ${school}:`,
      '',
      link ?? '[link to the post, or where it stands]',
      ...(said ? ['', `“${said.length > 300 ? `${said.slice(0, 300)} …` : said}”`] : []),
      '',
      'Our social media policy asks everybody in the school community to write online as they would speak face to face. ' +
        '[Say in one sentence which part of the post is the difficulty.]',
      '',
      `I ask you to take the post down by ${by}. If you would like to talk about what lies behind it, I would be glad to hear from you: ` +
        '[telephone or a time to meet]. If we cannot settle it together, our complaints procedure is open to you.',
      '',
      'With kind regards',
      writer,
      school,
    ].join('\n'),
  }
}
