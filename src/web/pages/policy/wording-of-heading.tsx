import { type ClauseWritten, nextWording, wordPolicy, wordsFor } from '../../../commands/word-policy.ts'
import type { Wording } from '../../../domain/policy-version.ts'
import type { Heading as PolicyHeading } from '../../../policy/clause.ts'
import { headings } from '../../../policy/clauses.ts'
import { groupOf } from '../../../policy/sections.ts'
import { asActor } from '../../../store/as-actor.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, ticked, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { ClauseForm } from './clause-form.tsx'

/** Wording the clauses of one heading for the next version. */
export const headingForm = forMembers('get', '/policy/wording/:group', 'approve-policy', (asking) => {
  const heading = headingIn(asking)
  return heading ? page(asking, heading, {}, []) : notFoundPage(asking)
})

/** Keeps what was written for the clauses of one heading: those that were changed, all of them or none. */
export const wordHeading = forMembers('post', '/policy/wording/:group', 'approve-policy', async (asking) => {
  const { c, services, actor } = asking
  const heading = headingIn(asking)
  if (!heading) return notFoundPage(asking)
  const typed = await typedIn(c)
  const written = heading.clauses.flatMap((clause) => writtenFor(clause, typed))
  const result = await wordPolicy(services, actor, written)
  switch (result.type) {
    case 'worded':
      return c.redirect('/policy/wording?done=worded', 303)
    case 'problems': {
      const errors = result.problems.map(({ clause, field, because }) => ({
        field: `${field}-${clause}`,
        message: because,
      }))
      return page(asking, heading, typed, errors)
    }
    case 'refused':
      return page(asking, heading, typed, [{ field: 'wording', message: result.because }], 409)
    case 'not-found':
      return notFoundPage(asking)
  }
})

function headingIn({ c }: MemberAsking): PolicyHeading | undefined {
  const asked = c.req.param('group')
  return headings.find(({ clauses }) => groupOf(clauses[0]?.id ?? '') === asked)
}

/** What was written for a clause, where it is not what stood there. */
function writtenFor({ id, sentence }: { id: string; sentence: string }, typed: Typed): ClauseWritten[] {
  // A browser ends each line in a form with two characters.
  const words = (name: string) => wordsOf(typed, `${name}-${id}`).replaceAll('\r\n', '\n')
  const was = { sentence: words('was-sentence'), note: words('was-note') }
  const back = ticked(typed, `model-${id}`).length > 0
  const now = back ? { sentence, note: '' } : { sentence: words('sentence'), note: words('note') }
  const untouched = now.sentence === was.sentence && now.note.trim() === was.note
  return untouched ? [] : [{ clause: id, ...now, confirmed: ticked(typed, `same-${id}`).length > 0, was }]
}

async function page(
  asking: MemberAsking,
  { title, clauses }: PolicyHeading,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { services, actor, csrf } = asking
  const wording: Wording = await asActor(services.database, actor, nextWording)
  return memberPage(asking, {
    title: `Words for: ${title}`,
    current: '/policy',
    back: { href: '/policy/wording', text: 'The next version' },
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead title={`Words for: ${title}`} />
        <p>
          Open a clause to change its words. Birdsong goes on doing what the model’s sentence says: confirm
          that yours means the same, or write down what people do beyond it.
        </p>
        <Form action={`/policy/wording/${groupOf(clauses[0]?.id ?? '')}`} csrf={csrf} id="wording">
          {clauses.map((clause) => (
            <ClauseForm
              key={clause.id}
              clause={clause}
              stands={wordsFor(wording, clause)}
              typed={typed}
              errors={errors}
            />
          ))}
          <ButtonRow>
            <Button>Keep these words</Button>
            <LinkButton kind="quiet" href="/policy/wording">
              Leave it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}
