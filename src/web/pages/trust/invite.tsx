import { z } from 'zod'
import { invitePerson } from '../../../commands/invite-person.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { fieldsOf, needed, parse, type Typed, typedIn } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { type FieldError, Fieldset, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { neededEmail } from '../accounts/email-fields.ts'
import { appointmentsTicked, RoleFields } from './appointments.tsx'
import { linkPage } from './link-page.tsx'

const schema = z.object({
  name: needed('Give their name', 200),
  email: neededEmail('Give their e-mail address'),
})

/** Inviting somebody: their name, their address, their roles. */
export const inviteForm = forMembers('get', '/people/new', 'manage-people', (asking) => page(asking, {}, []))

/** Adds somebody. The answer is a page and no redirect, as the link on it is shown this once. */
export const invite = forMembers('post', '/people/new', 'manage-people', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const invited = parse(schema, typed)
  if (invited.type === 'errors') return page(asking, typed, invited.errors)
  const schools = await asActor(services.database, actor, listSchools)
  const appointments = appointmentsTicked(typed, schools)
  const result = await invitePerson(services, actor, { ...invited.value, appointments })
  if (result.type === 'refused')
    return page(asking, typed, [{ field: 'email', message: result.because }], 409)
  return linkPage(asking, { ...result, name: invited.value.name })
})

async function page(
  asking: MemberAsking,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { services, actor, csrf } = asking
  const field = fieldsOf(typed, errors)
  const schools = await asActor(services.database, actor, listSchools)
  return memberPage(asking, {
    title: 'Invite somebody',
    current: '/people',
    back: { href: '/people', text: 'People' },
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead title="Invite somebody" />
        <p>You get a link to hand over. With it they choose their own password, which you never see.</p>
        <Form action="/people/new" csrf={csrf}>
          <TextField {...field('name')} label="Name" />
          <TextField
            {...field('email')}
            label="E-mail address"
            hint="They sign in with it, and are told of what waits for them."
            type="email"
            spellCheck={false}
          />
          <Fieldset
            legend="Roles"
            hint="What somebody may see and do follows from their roles. Tick no more than they need."
          >
            <RoleFields schools={schools} held={appointmentsTicked(typed, schools)} />
          </Fieldset>
          <ButtonRow>
            <Button>Invite</Button>
            <LinkButton kind="quiet" href="/people">
              Leave it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}
