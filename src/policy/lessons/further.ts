import type { Day } from '../../domain/day.ts'

/** Where a teacher finds more: only front pages, because pages below them move. */
export type Further = {
  name: string
  href: string
  what: string
  /** When somebody last looked whether the page is there; null where nobody has. */
  checked: Day | null
}

/** Who has more on the lessons' themes, by their names in the lessons. */
export const further = {
  childnet: {
    name: 'Childnet',
    href: 'https://www.childnet.com',
    what: 'stories, films and lesson plans for 3 to 18',
    checked: null,
  },
  'ceop-education': {
    name: 'CEOP Education (Thinkuknow)',
    href: 'https://www.thinkuknow.co.uk',
    what: 'lessons on abuse and exploitation, some for trained staff only',
    checked: null,
  },
  'pshe-association': {
    name: 'PSHE Association',
    href: 'https://pshe-association.org.uk',
    what: 'lesson plans with a quality mark, and a programme of study',
    checked: null,
  },
  lgfl: {
    name: 'LGfL',
    href: 'https://lgfl.net',
    what: 'SafeguardED: material by theme, for pupils, staff and parents',
    checked: null,
  },
  nspcc: {
    name: 'NSPCC',
    href: 'https://www.nspcc.org.uk',
    what: 'keeping children safe online, and Childline for children',
    checked: null,
  },
  'internet-matters': {
    name: 'Internet Matters',
    href: 'https://www.internetmatters.org',
    what: 'guides to apps, games and controls, mainly for parents',
    checked: null,
  },
  'project-evolve': {
    name: 'SWGfL ProjectEVOLVE',
    href: 'https://projectevolve.co.uk',
    what: 'activities and questions by age, from the early years to 18',
    checked: null,
  },
  'educate-against-hate': {
    name: 'Educate Against Hate',
    href: 'https://www.educateagainsthate.com',
    what: 'the government’s material on extremism, for teachers and parents',
    checked: null,
  },
  'report-remove': {
    name: 'Childline',
    href: 'https://www.childline.org.uk',
    what: 'Report Remove, by which anybody under 18 can have a picture of themselves taken down',
    checked: null,
  },
} as const satisfies Record<string, Further>

export type FurtherName = keyof typeof further
