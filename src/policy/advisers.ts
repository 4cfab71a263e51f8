import type { Adviser } from '../domain/adviser.ts'

const empty: Omit<Adviser, 'name' | 'forWhom'> = {
  phone: '',
  email: '',
  web: '',
  hours: '',
  note: '',
  checked: null,
}

/** When the sources of the domain research were looked up; what was not looked up there is left for the trust to fill in. */
const looked = '2026-11-22'

/** Local people, of whom only the trust knows how they are reached. */
const local = (name: string, forWhom: string): Adviser => ({ ...empty, name, forWhom })

/** The advisers that ship, by their names in the settings. Whoever is local stands empty, to be filled in by the trust. */
export const advisers = {
  'local-authority': local(
    'The local authority’s adviser',
    'The headteacher and the DSL, on online safety and safeguarding.',
  ),
  lado: local(
    'The local authority’s designated officer (LADO)',
    'The headteacher or the trust, where something is said of an adult who works with children: within one working day.',
  ),
  'childrens-social-care': local('Children’s social care', 'The DSL, where a child may be at risk of harm.'),
  'prevent-lead': local('The Prevent lead', 'The DSL, on a worry about radicalisation.'),
  trust: local('The trust', 'The headteacher and the DSL, and whoever cannot go to either.'),
  'lgfl-safeguarded': local('LGfL SafeguardED', 'Staff of schools, on online safety.'),
  posh: {
    ...empty,
    name: 'Professionals Online Safety Helpline (POSH)',
    forWhom: 'Anybody who works with children, about anything online that concerns them or the school.',
    phone: '0344 381 4772',
    email: 'helpline@saferinternet.org.uk',
    hours: 'Monday to Friday, 10.00 to 16.00',
    note: 'Ask the platform first and give it 48 hours, unless a child is at risk: then at once.',
    checked: looked,
  },
  'report-harmful-content': {
    ...empty,
    name: 'Report Harmful Content',
    forWhom: 'Anybody of 13 or over, and adults for younger children, about harm that is no crime.',
    web: 'https://reportharmfulcontent.com',
    note: 'The platform needs to have had 48 hours. An answer takes about three days.',
    checked: looked,
  },
  nspcc: {
    ...empty,
    name: 'NSPCC helpline',
    forWhom: 'Adults with a worry about a child; parents with questions that are not about the school.',
    phone: '0808 800 5000',
    email: 'help@nspcc.org.uk',
    note: 'Its hours differ from page to page: look them up before you call. Its older line for online safety seems to be gone.',
    checked: looked,
  },
  ceop: {
    ...empty,
    name: 'CEOP Safety Centre',
    forWhom: 'Children, parents and schools, about sexual abuse or grooming online.',
    web: 'https://www.ceop.police.uk/Safety-Centre/',
    checked: looked,
  },
  iwf: {
    ...empty,
    name: 'Internet Watch Foundation (IWF)',
    forWhom: 'Anybody, about pictures of child sexual abuse, by their address.',
    web: 'https://report.iwf.org.uk',
    note: 'Give the address. The picture itself is never looked at, copied or uploaded.',
    checked: looked,
  },
  'act-early': {
    ...empty,
    name: 'Help where somebody may be radicalised',
    forWhom: 'Anybody who is worried about somebody.',
    web: 'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
    checked: looked,
  },
  'anti-terrorist-hotline': {
    ...empty,
    name: 'Anti-terrorist hotline',
    forWhom: 'Anybody who knows of something that may be terrorism. In danger: 999.',
    phone: '0800 789 321',
    checked: looked,
  },
  'own-1': local('An adviser of our own', 'To be filled in by the trust.'),
  'own-2': local('Another adviser of our own', 'To be filled in by the trust.'),
  'own-3': local('A third adviser of our own', 'To be filled in by the trust.'),
  'own-4': local('A fourth adviser of our own', 'To be filled in by the trust.'),
} as const satisfies Record<string, Adviser>

export type AdviserName = keyof typeof advisers
