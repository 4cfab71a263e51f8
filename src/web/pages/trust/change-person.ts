import { renewInvitation } from '../../../commands/invite-person.ts'
import { changeRoles, personLeaves } from '../../../commands/manage-people.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findPerson } from '../../../store/people.ts'
import { listSchools } from '../../../store/schools.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { appointmentsTicked } from './appointments.tsx'
import { idIn } from './id-in.ts'
import { linkPage } from './link-page.tsx'
import { personPage } from './person.tsx'

/** Puts the ticked roles in the place of all that the person held. */
export const newRoles = forMembers('post', '/people/:id/roles', 'manage-people', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const schools = await asActor(services.database, actor, listSchools)
  const result = await changeRoles(services, actor, id, appointmentsTicked(await typedIn(c), schools))
  switch (result.type) {
    case 'changed':
      // Whoever has given up the administrator's role no longer has this page.
      return c.redirect(id === actor.person ? '/' : `/people/${id}?done=roles`, 303)
    case 'refused':
      return personPage(asking, [{ field: 'for-trust', message: result.because }], 409)
    case 'not-found':
      return notFoundPage(asking)
  }
})

/** A new link, shown this once. One's own password is changed on one's account page. */
export const newLink = forMembers('post', '/people/:id/link', 'manage-people', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  if (!id || id === actor.person) return notFoundPage(asking)
  const found = await asActor(services.database, actor, (transaction) => findPerson(transaction, id))
  if (!found || found.left) return notFoundPage(asking)
  const result = await renewInvitation(services, actor, id)
  switch (result.type) {
    case 'invited':
      return linkPage(asking, { token: result.token, name: found.name })
    case 'refused':
      return personPage(asking, [{ field: 'signing-in', message: result.because }], 409)
    case 'not-found':
      return notFoundPage(asking)
  }
})

/** Notes that somebody has left: they can no longer sign in, and what they did stays under their name. */
export const leaves = forMembers('post', '/people/:id/leaves', 'manage-people', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  if (!id || id === actor.person) return notFoundPage(asking)
  const result = await personLeaves(services, actor, id)
  switch (result.type) {
    case 'changed':
      return c.redirect(`/people/${id}?done=left`, 303)
    case 'refused':
      return personPage(asking, [{ field: 'leaves', message: result.because }], 409)
    case 'not-found':
      return notFoundPage(asking)
  }
})
