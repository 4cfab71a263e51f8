import type { Route } from '../../route.ts'
import { leaves, newLink, newRoles } from './change-person.ts'
import { closeDays, newColour, newDetails, openDays } from './change-school.ts'
import { addTerm, removeTerm } from './change-terms.ts'
import { invite, inviteForm } from './invite.tsx'
import { newSchool, newSchoolForm } from './new-school.tsx'
import { peoplePage } from './people.tsx'
import { person } from './person.tsx'
import { addFromRegister, registerPage, uploadRegister } from './register.tsx'
import { rescan } from './rescan.ts'
import { school } from './school.tsx'
import { schoolsPage } from './schools.tsx'

/** The trust itself: its people and its schools. */
export const trustRoutes: readonly Route[] = [
  peoplePage,
  inviteForm,
  invite,
  person,
  newRoles,
  newLink,
  leaves,
  schoolsPage,
  newSchoolForm,
  newSchool,
  registerPage,
  uploadRegister,
  addFromRegister,
  school,
  newDetails,
  newColour,
  addTerm,
  removeTerm,
  rescan,
  closeDays,
  openDays,
]
