import { addSchoolToTrust } from '../../../commands/add-school.ts'
import { memberPage } from '../../chrome.tsx'
import { parse, type Typed, typedIn } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { SchoolFields, schoolSchema } from './school-details.tsx'

/** Adding a school to the trust. */
export const newSchoolForm = forMembers('get', '/schools/new', 'manage-schools', (asking) =>
  page(asking, {}, []),
)

/** Adds a school, with the watch terms that follow from its name. */
export const newSchool = forMembers('post', '/schools/new', 'manage-schools', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const school = parse(schoolSchema, typed)
  if (school.type === 'errors') return page(asking, typed, school.errors)
  const result = await addSchoolToTrust(services, actor, school.value)
  if (result.type === 'refused') return page(asking, typed, [{ field: 'name', message: result.because }], 409)
  return c.redirect(`/schools/${result.school}?done=school-added`, 303)
})

function page(
  asking: MemberAsking,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  return memberPage(asking, {
    title: 'Add a school',
    current: '/schools',
    back: { href: '/schools', text: 'Schools' },
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead title="Add a school" />
        <p>
          Or <a href="/schools/register">find it in the register of schools</a>: its name, town and the words
          to listen for are filled in for you.
        </p>
        <Form action="/schools/new" csrf={asking.csrf}>
          <SchoolFields typed={typed} errors={errors} />
          <ButtonRow>
            <Button>Add the school</Button>
            <LinkButton kind="quiet" href="/schools">
              Leave it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}
