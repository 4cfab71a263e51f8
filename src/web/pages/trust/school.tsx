import { may } from '../../../domain/may.ts'
import { schoolColourOf, schoolColours } from '../../../domain/school-colour.ts'
import { asActor } from '../../../store/as-actor.ts'
import { newestRescan } from '../../../store/rescans.ts'
import { findSchool, listClosedDays } from '../../../store/schools.ts'
import { listTerms } from '../../../store/terms.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import type { Typed } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { ClosedDaysPanel } from './closed-days-panel.tsx'
import { noticeFor } from './done.ts'
import { idIn } from './id-in.ts'
import { RescanPanel } from './rescan-panel.tsx'
import { SchoolFields } from './school-details.tsx'
import { type TermQuestion, TermsPanel } from './terms-panel.tsx'

/** One school: what Birdsong listens for, its details, and the days on which it is closed. */
export const school = forMembers('get', '/schools/:id', 'manage-sources', (asking) => schoolPage(asking))

/** What stands in one of the page's forms when it comes back. */
export type Returned = {
  form: 'terms' | 'details' | 'closed'
  typed: Typed
  errors: readonly FieldError[]
  /** What is asked about a watch term before it is added. */
  question?: TermQuestion
  status?: 409
}

/** The page itself; `returned` is the one of its forms that comes back, and why. */
export async function schoolPage(asking: MemberAsking, returned?: Returned): Promise<Response> {
  const { c, services, actor, csrf } = asking
  const id = idIn(c.req.param('id'))
  const read = await asActor(services.database, actor, async (transaction) => {
    const found = id && (await findSchool(transaction, id))
    return (
      found && {
        found,
        terms: await listTerms(transaction, found.id),
        closed: await listClosedDays(transaction, found.id),
        rescan: await newestRescan(transaction, found.id),
      }
    )
  })
  if (!read) return notFoundPage(asking)
  const { found, terms, closed, rescan } = read
  const changes = may(actor, 'manage-schools')
  const inForm = (form: Returned['form']) =>
    returned?.form === form ? { typed: returned.typed, errors: returned.errors } : undefined
  const nothing = { typed: {}, errors: [] }
  const details = {
    name: found.name,
    town: found.town ?? '',
    email: found.email ?? '',
    website: found.website ?? '',
  }
  return memberPage(asking, {
    title: found.name,
    current: '/schools',
    back: { href: '/schools', text: 'Schools' },
    notice: returned ? null : noticeFor(c.req.query('done')),
    errors: returned?.errors ?? [],
    ...(returned?.status && { status: returned.status }),
    children: (
      <>
        <PageHead title={found.name} caption={found.town ?? undefined} />
        <TermsPanel
          school={found.id}
          terms={terms}
          csrf={csrf}
          {...(inForm('terms') ?? nothing)}
          question={returned?.question}
        />
        <RescanPanel school={found.id} rescan={rescan} csrf={csrf} />
        <Panel heading="Details" id="details">
          {changes ? (
            <Form action={`/schools/${found.id}`} csrf={csrf}>
              <SchoolFields {...(inForm('details') ?? { ...nothing, typed: details })} />
              <Button kind="plain">Keep these details</Button>
            </Form>
          ) : (
            <SummaryList
              rows={[
                { label: 'Town or village', value: found.town ?? 'not given' },
                { label: 'E-mail address', value: found.email ?? 'not given' },
                { label: 'Website', value: found.website ?? 'not given' },
              ]}
            />
          )}
        </Panel>
        {changes && (
          <Panel heading="Its colour" id="colour">
            <Form action={`/schools/${found.id}/colour`} csrf={csrf} label="Its colour">
              <SelectField
                name="colour"
                label="On its front door and its posters"
                hint="White letters can be read on each of these."
                value={schoolColourOf(found.colour)}
                options={Object.entries(schoolColours).map(([value, { name }]) => ({ value, text: name }))}
              />
              <Button kind="plain">Keep this colour</Button>
            </Form>
          </Panel>
        )}
        <Panel heading="What anybody can read" id="public">
          <p>
            <a href={`/s/${found.slug}`}>The front door of {found.name}</a> and{' '}
            <a href={`/s/${found.slug}/policy`}>its policy page</a> need no account. Link to them from the
            school’s website, and hang up <a href={`/posters?school=${found.id}`}>a poster</a>.
          </p>
        </Panel>
        <ClosedDaysPanel
          school={found.id}
          closed={closed}
          changes={changes}
          csrf={csrf}
          {...(inForm('closed') ?? nothing)}
        />
      </>
    ),
  })
}
