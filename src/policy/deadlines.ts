import { type Severity, severities, type Within } from '../domain/decision.ts'
import type { Pack } from './pack.ts'

export type DeadlineName = keyof Pack['deadlines']

/** One figure of a deadline: the only one, the one of a severity, or the one for where a child can be identified. */
export type Figure = 'all' | Severity | 'usual' | 'childIdentified'

/** How short and how long a trust may make it: hours by the clock, and school days, where those can be chosen. */
export type Bounds = { hours: readonly [number, number]; schoolDays: readonly [number, number] | null }

export type DeadlineWords = {
  title: string
  basis: readonly string[]
  bounds: Readonly<Partial<Record<Figure, Bounds>>>
}

const hours = (least: number, most: number): Bounds => ({ hours: [least, most], schoolDays: null })
const either = (least: number, most: number, days: number): Bounds => ({
  hours: [least, most],
  schoolDays: [1, days],
})

const bySeverity = {
  info: either(0.25, 240, 10),
  low: either(0.25, 120, 5),
  moderate: either(0.25, 72, 2),
  high: hours(0.25, 24),
  critical: hours(0.25, 4),
}

/** Every deadline: what it is called, what asks for the step, and within which bounds a trust may set it. */
export const deadlines: Readonly<Record<DeadlineName, DeadlineWords>> = {
  atOnce: {
    title: 'What is done at once: 999, and keeping eyes off a picture',
    basis: ['INC-5', 'guidance:calling-the-police'],
    bounds: { all: hours(0.25, 1) },
  },
  record: { title: 'Writing down what was seen', basis: ['ORM-4'], bounds: bySeverity },
  evidence: {
    title: 'Keeping evidence',
    basis: ['guidance:evidence-first'],
    bounds: bySeverity,
  },
  evidenceOfChild: {
    title: 'Keeping evidence where a child can be identified',
    basis: ['guidance:evidence-first', 'default:G4'],
    bounds: { all: hours(0.25, 4) },
  },
  support: {
    title: 'Asking whoever was named or targeted what would help',
    basis: ['guidance:support-those-affected'],
    bounds: {
      info: either(0.5, 240, 10),
      low: either(0.5, 120, 5),
      moderate: either(0.5, 72, 3),
      high: either(0.5, 48, 1),
      critical: hours(0.5, 24),
    },
  },
  unpublish: {
    title: 'Taking down what the school itself published',
    basis: ['PRM-1'],
    bounds: { all: hours(0.25, 24) },
  },
  hideOnOwnPage: {
    title: 'Hiding a comment on the school’s own page',
    basis: ['CHN-2'],
    bounds: { all: hours(0.25, 24) },
  },
  talk: { title: 'Talking in private', basis: ['CMP-1', 'default:G3'], bounds: { all: either(1, 120, 5) } },
  requestDeletion: {
    title: 'Asking for a post to be deleted',
    basis: ['INC-2', 'default:G4'],
    bounds: { usual: hours(1, 72), childIdentified: hours(0.5, 24) },
  },
  removal: {
    title: 'How long after that the post should be gone',
    basis: ['INC-2', 'default:G4'],
    bounds: { usual: hours(1, 168), childIdentified: hours(0.5, 48) },
  },
  authority: {
    title: 'Going to an authority, such as the LADO',
    basis: ['INC-5', 'guidance:allegations-against-adults'],
    bounds: { all: { hours: [0.5, 24], schoolDays: [1, 1] } },
  },
  youngPersonHelp: {
    title: 'Helping a young person to have a picture removed',
    basis: ['guidance:report-remove'],
    bounds: { all: hours(0.5, 24) },
  },
  dataProtection: {
    title: 'Telling the data protection officer',
    basis: ['PRM-2', 'guidance:personal-data-breach'],
    bounds: { all: hours(0.5, 48) },
  },
  procedure: {
    title: 'Beginning the procedure that applies: behaviour, conduct, complaints',
    basis: ['INC-1', 'CMP-2'],
    bounds: { all: either(1, 240, 20) },
  },
  reply: { title: 'Answering', basis: ['ORM-5', 'CHN-1'], bounds: { all: either(0.5, 120, 5) } },
  reminder: { title: 'Advice and reminders', basis: ['CON-1', 'AGE-3'], bounds: { all: either(1, 480, 20) } },
  lesson: {
    title: 'A lesson on online safety',
    basis: ['EDU-1', 'AGE-3'],
    bounds: { all: { hours: [1, 720], schoolDays: [1, 40] } },
  },
  concernAcknowledged: {
    title: 'A concern: saying that it has arrived',
    basis: ['CMP-1'],
    bounds: { all: either(1, 120, 5) },
  },
  complaintAcknowledged: {
    title: 'A formal complaint: saying that it has arrived',
    basis: ['CMP-2'],
    bounds: { all: either(1, 240, 10) },
  },
  complaintAnswered: {
    title: 'A formal complaint: answering it in writing',
    basis: ['CMP-2'],
    bounds: { all: either(24, 1440, 40) },
  },
  panelMeets: {
    title: 'A panel: when it meets, from when it was asked for',
    basis: ['CMP-2'],
    bounds: { all: either(24, 1440, 40) },
  },
  panelAnswers: {
    title: 'A panel: what it found, from when it was asked for',
    basis: ['CMP-2'],
    bounds: { all: either(24, 1920, 60) },
  },
  dataComplaintAcknowledged: {
    title: 'A complaint about personal information: saying that it has arrived',
    basis: ['guidance:data-protection-complaint'],
    bounds: { all: either(1, 720, 20) },
  },
  notifyTrust: { title: 'Telling the trust', basis: ['INC-5'], bounds: { all: hours(0.25, 24) } },
}

/** What a deadline holds: one figure, one for each severity, or one more for where a child can be identified. */
export type DeadlineValue = Pack['deadlines'][DeadlineName]

/** The figures of a deadline one by one, the most serious first. */
export function figuresOf(value: DeadlineValue): { figure: Figure; within: Within }[] {
  if ('hours' in value || 'schoolDays' in value) return [{ figure: 'all', within: value }]
  if ('usual' in value)
    return [
      { figure: 'usual', within: value.usual },
      { figure: 'childIdentified', within: value.childIdentified },
    ]
  return [...severities].reverse().map((severity) => ({ figure: severity, within: value[severity] }))
}

/** Is a figure within its bounds? */
export function isWithin(within: Within, { hours, schoolDays }: Bounds): boolean {
  const [least, most] = 'hours' in within ? hours : (schoolDays ?? [1, 0])
  const count = 'hours' in within ? within.hours : within.schoolDays
  return count >= least && count <= most
}
