import { type Role, schoolRoles, trustRoles } from '../../../domain/actor.ts'
import { roleInWords } from '../../chrome.tsx'

const hints: Record<Role, string> = {
  communications: 'Answers what is said in public about the school.',
  office: 'Answers enquiries, and stands in where nobody else communicates.',
  dsl: 'Leads on safeguarding, and reads what is kept for it.',
  'deputy-dsl': 'Stands in for the designated safeguarding lead.',
  headteacher: 'Leads the school, and reads what concerns its staff.',
  'trust-safeguarding-lead': 'Safeguarding at every school, and what concerns a headteacher.',
  'trust-communications': 'Answers for every school, and chooses where to listen.',
  administrator: 'Looks after people, schools and sources. Reads no mentions or incidents.',
  auditor: 'Reads the log and what is public, to see that all is done well. Changes nothing.',
}

const choice = (role: Role) => ({ value: role, text: roleInWords(role), hint: hints[role] })

/** The roles at one school, to be ticked. */
export const schoolRoleChoices = schoolRoles.map(choice)

/** The roles for the whole trust, to be ticked. */
export const trustRoleChoices = trustRoles.map(choice)
