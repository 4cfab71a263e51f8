import { platformOfHost } from '../domain/platform-of-host.ts'
import { type Platform, platforms } from './platforms.ts'

/** The platform that a link leads to; undefined for one that is not known, or where it only looks like one. */
export function platformOfLink(link: string): Platform | undefined {
  if (!URL.canParse(link)) return undefined
  const name = platformOfHost(new URL(link).hostname)
  return platforms.find((platform) => platform.name === name)
}
