import type { Platform } from '../../../policy/platforms.ts'

/** What people call a platform besides its name. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  facebook: ['fb', 'messenger', 'meta'],
  instagram: ['insta', 'ig'],
  x: ['twitter'],
  tiktok: ['tik tok'],
  snapchat: ['snap'],
  whatsapp: ['whats app', 'wa'],
  youtube: ['you tube', 'shorts'],
  bereal: ['be real'],
  bluesky: ['blue sky', 'bsky'],
}

/** The platforms that somebody may mean by these words; all of them where nothing was asked for. */
export function findPlatforms(platforms: readonly Platform[], words: string): Platform[] {
  const asked = plain(words)
  if (asked === '') return [...platforms]
  return platforms.filter(
    ({ name, title }) =>
      name !== 'other' &&
      [name, title, ...(alsoCalled[name] ?? [])]
        .map(plain)
        .some(
          (called) =>
            called.startsWith(asked) || (called.length > 2 && asked.includes(called)) || called === asked,
        ),
  )
}

const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
