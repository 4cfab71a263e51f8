/** A link that can be offered for opening: a web address, or nothing. */
export function webLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const { protocol, href } = new URL(link)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
