import { setUpTrust } from '../../../commands/set-up-trust.ts'
import { doorPage } from '../../chrome.tsx'
import { type Typed, typedIn } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { type Asking, forFounder } from '../../route.ts'
import { SetUpForm } from './set-up-form.tsx'
import { parseTrust, schoolsChanged } from './set-up-typed.ts'
import { takeOver } from './take-over.ts'

/** Setting up the founder’s own trust: its name, its schools, and its first administrator. */
export const setUpForm = forFounder('get', '/set-up', async (asking) => page(asking, {}, []))

/** Sets the trust up; or shows the form again with a school more or less, and what was typed still in it. */
export const setUp = forFounder('post', '/set-up', async (asking) => {
  const { c, services, visit } = asking
  const typed = await typedIn(c)
  const changed = schoolsChanged(typed)
  if (changed) return page(asking, changed, [])
  const trust = parseTrust(typed)
  if (trust.type === 'errors') return page(asking, typed, trust.errors)
  const result = await setUpTrust(services, visit.session, trust.value)
  if (result.type === 'refused')
    return page(asking, typed, [{ field: 'email', message: result.because }], 409)
  await takeOver(asking, result.token)
  return c.redirect('/account?done=set-up', 303)
})

function page(asking: Asking, typed: Typed, errors: readonly FieldError[], status?: 409): Promise<Response> {
  return doorPage(asking, {
    title: 'Set up your trust',
    back: { href: '/welcome' },
    width: 'reading',
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead title="Set up your trust" />
        <SetUpForm typed={typed} errors={errors} csrf={asking.csrf} />
      </>
    ),
  })
}
