/**
 * Where to go on after signing in: the path if it lies on this site, else the start page. An address that a browser
 * would read as another site's (`//elsewhere`, backslashes, control characters) is not gone to.
 */
export function localPath(then: string | undefined): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and read what is left
  return then && /^\/(?!\/)[^\\\u0000-\u0020]*$/.test(then) && then.length <= 2000 ? then : '/'
}
