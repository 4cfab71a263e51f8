import type { Answers } from './question.ts'

/** Where something can stand or be done. Behind `other`, any name can be given; it is kept as it is given. */
export const platforms = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  x: { label: 'X', hint: 'It used to be called Twitter.' },
  whatsapp: 'WhatsApp',
  tiktok: 'TikTok',
  snapchat: 'Snapchat',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  discord: 'Discord',
  'google-reviews': 'A Google review',
  website: 'A website, a blog or a newspaper',
  other: 'Somewhere else',
} satisfies Answers<string>

const youngest = 8
const oldest = 18

/** Ages in years, as they are offered. */
export const ages: Answers<string> = Object.fromEntries(
  Array.from({ length: oldest - youngest + 1 }, (_, index) => youngest + index).map((age) => [
    `${age}`,
    age === youngest ? `${age} or younger` : age === oldest ? `${age} or older` : `${age}`,
  ]),
)
