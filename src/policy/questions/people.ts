import type { FactRole, Office } from '../../domain/facts.ts'
import type { Answers } from './question.ts'

/** Who somebody is to the school. */
export const people: Answers<Exclude<FactRole, 'unknown'>> = {
  pupil: 'A pupil',
  parent: 'A parent or carer',
  staff: { label: 'A member of staff', hint: 'The headteacher and the DSL are staff, too.' },
  lcm: 'A member of the local committee (LCM)',
  volunteer: 'A volunteer',
  contractor: { label: 'A contractor', hint: 'Somebody who works here for another employer.' },
  school: { label: 'The school itself', hint: 'Somebody who speaks for it, or an account of ours.' },
  'former-member': 'Somebody who used to belong to the school',
  'third-party': { label: 'Somebody else', hint: 'A neighbour, a newspaper, a stranger.' },
}

/** Does somebody hold one of the two offices? */
export const offices: Answers<Exclude<Office, 'unknown'>> = {
  none: 'No, neither',
  headteacher: 'Yes, the headteacher',
  dsl: { label: 'Yes, the DSL', hint: 'The designated safeguarding lead.' },
}
