import type { Day } from '../domain/day.ts'
import type { MinimumAge } from './pack.ts'

/**
 * A minimum age in years: from which day, who says so, and when somebody last looked. `checked` is null where nobody
 * has looked yet.
 */
export type StatedAge = { years: number; from: Day | null; source: string; checked: Day | null }

/** A way to report something on a platform: what it is for, how it goes, and where it begins. */
export type ReportRoute = { what: string; how: string; link: string | null; checked: Day | null }

/** A platform as the trust knows it: three ages that are kept apart (G6), and the ways to report something there. */
export type Platform = {
  name: string
  title: string
  ages: { policy: StatedAge | null; provider: StatedAge | null; law: StatedAge | null }
  /** What is expected and not in force, or has to be known beside the figures. */
  note: string
  reports: readonly ReportRoute[]
}

/** The day on which the sources of the domain research were looked up. They may have changed since. */
const looked: Day = '2026-11-22'

const policySays = (years: number): StatedAge => ({
  years,
  from: null,
  source: 'Social media policy, AGE-1',
  checked: looked,
})

/** An age that was read in this source. */
const read = (years: number, source: string, from: Day | null = null): StatedAge => ({
  years,
  from,
  source,
  checked: looked,
})

/** An age that is commonly given, and that nobody has looked up yet. */
const unread = (years: number, source: string): StatedAge => ({ years, from: null, source, checked: null })

const announced =
  'On 15 June 2026 the government announced a legal minimum of 16, expected in spring 2027. In November 2026 we found no law that is in force.'
const leftOut =
  'What the government announced on 15 June 2026, a legal minimum of 16 for several platforms, leaves this one out.'
const undecided =
  'Whether the legal minimum of 16 that was announced on 15 June 2026 will hold here was not settled in November 2026.'

const tooYoung = 'An account of a child who is too young'

/** The platforms that ship. `other` stands for every one that is not in the list. */
export const platforms: readonly Platform[] = [
  {
    name: 'facebook',
    title: 'Facebook',
    ages: { policy: policySays(13), provider: read(13, 'Worcester News on Facebook’s terms'), law: null },
    note: announced,
    reports: [
      {
        what: tooYoung,
        how: 'Fill in the form for a child under 13.',
        link: 'https://www.facebook.com/help/contact/209046679279097',
        checked: null,
      },
      {
        what: 'A page that pretends to be the school',
        how: 'On the page, open the menu with the three dots, choose to report it as fake, and say that it poses as another organisation.',
        link: null,
        checked: looked,
      },
    ],
  },
  {
    name: 'instagram',
    title: 'Instagram',
    ages: { policy: policySays(13), provider: read(13, 'Instagram’s help pages'), law: null },
    note: `An account for a younger child is allowed only where its profile says that a parent runs it. ${announced}`,
    reports: [
      {
        what: tooYoung,
        how: 'The help page leads to a form.',
        link: 'https://help.instagram.com/517920941588885',
        checked: looked,
      },
      {
        what: 'Somebody who pretends to be somebody else',
        how: 'Fill in the form for impersonation.',
        link: 'https://help.instagram.com/contact/636276399721841',
        checked: null,
      },
    ],
  },
  {
    name: 'x',
    title: 'X',
    ages: { policy: policySays(13), provider: read(13, 'Worcester News on X’s terms'), law: null },
    note: announced,
    reports: [
      {
        what: 'Impersonation, privacy or abuse',
        how: 'Choose the form that fits.',
        link: 'https://help.x.com/forms',
        checked: null,
      },
    ],
  },
  {
    name: 'tiktok',
    title: 'TikTok',
    ages: { policy: policySays(13), provider: read(13, 'TikTok’s help pages'), law: null },
    note: announced,
    reports: [
      {
        what: tooYoung,
        how: 'On the profile: share, report, report the account, and say that the user may be under 13. There is a web form as well.',
        link: null,
        checked: looked,
      },
      {
        what: 'A video or an account',
        how: 'Fill in the form for feedback and reports.',
        link: 'https://www.tiktok.com/legal/report/feedback',
        checked: null,
      },
    ],
  },
  {
    name: 'snapchat',
    title: 'Snapchat',
    ages: { policy: policySays(13), provider: read(13, 'Worcester News on Snapchat’s terms'), law: null },
    note: announced,
    reports: [
      {
        what: 'A snap, a story or an account',
        how: 'Press and hold it, and choose to report it.',
        link: null,
        checked: looked,
      },
      {
        what: 'Anything, from a computer',
        how: 'Send a request for help.',
        link: 'https://help.snapchat.com/hc/requests/new',
        checked: null,
      },
    ],
  },
  {
    name: 'whatsapp',
    title: 'WhatsApp',
    ages: {
      policy: policySays(16),
      provider: read(13, 'News reports of WhatsApp’s new terms for the UK', '2024-04-11'),
      law: null,
    },
    note: leftOut,
    reports: [
      {
        what: 'A message or a person',
        how: 'In the app: report, and block. The school cannot do it for somebody else.',
        link: null,
        checked: null,
      },
    ],
  },
  {
    name: 'youtube',
    title: 'YouTube',
    ages: {
      policy: policySays(13),
      provider: read(13, 'A school’s page on age limits, for an account of one’s own'),
      law: null,
    },
    note: announced,
    reports: [
      {
        what: 'A video that breaks somebody’s privacy',
        how: 'The person who is in the video has to ask for it, or their parent or guardian.',
        link: null,
        checked: looked,
      },
    ],
  },
  {
    name: 'telegram',
    title: 'Telegram',
    ages: { policy: policySays(13), provider: null, law: null },
    note: `A copy of its terms that others keep gave 16 for the UK; look at its own terms before you rely on that. ${undecided}`,
    reports: [],
  },
  ...(
    [
      ['discord', 'Discord'],
      ['reddit', 'Reddit'],
      ['threads', 'Threads'],
      ['pinterest', 'Pinterest'],
      ['twitch', 'Twitch'],
      ['bereal', 'BeReal'],
    ] as const
  ).map(([name, title]) => ({
    name,
    title,
    ages: { policy: policySays(13), provider: unread(13, `${title}’s terms`), law: null },
    note: undecided,
    reports: [],
  })),
  {
    name: 'signal',
    title: 'Signal',
    ages: { policy: policySays(13), provider: unread(13, 'Signal’s terms'), law: null },
    note: leftOut,
    reports: [],
  },
  {
    name: 'bluesky',
    title: 'Bluesky',
    ages: { policy: policySays(13), provider: unread(13, 'Bluesky’s terms'), law: null },
    note: undecided,
    reports: [],
  },
  {
    name: 'other',
    title: 'Any other platform',
    ages: { policy: policySays(13), provider: unread(13, 'Most platforms’ terms'), law: null },
    note: 'Look at the platform’s own terms.',
    reports: [],
  },
]

/** The minimum ages of a day: a figure that comes into force later does not count yet. */
export function minimumAgesOn(platforms: readonly Platform[], day: Day): Record<string, MinimumAge> {
  const onDay = (age: StatedAge | null) => (age && (age.from === null || age.from <= day) ? age.years : null)
  return Object.fromEntries(
    platforms.map(({ name, ages }) => [
      name,
      { policy: onDay(ages.policy), provider: onDay(ages.provider), law: onDay(ages.law) },
    ]),
  )
}
