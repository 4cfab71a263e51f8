import { nextVersion } from '../../../commands/approve-policy.ts'
import { sectionsOf } from '../../../policy/sections.ts'
import { changesBetween, policyText } from '../../../policy/version.ts'
import { asActor } from '../../../store/as-actor.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { findPolicyDraft } from '../../../store/policy-drafts.ts'
import { memberPage } from '../../chrome.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { nameOf } from '../incidents/people-words.ts'
import { noticeFor } from './done.ts'

/** The next version while it is being written: the headings, and how many clauses of each the trust words itself. */
export const wording = forMembers('get', '/policy/wording', 'approve-policy', async (asking) => {
  const { services, actor, now, c } = asking
  const { next, last, draft, names } = await asActor(services.database, actor, async (transaction) => ({
    ...(await nextVersion(transaction)),
    draft: await findPolicyDraft(transaction),
    names: await namesOfPeople(transaction),
  }))
  const own = new Set(Object.keys(next.wording))
  const changed = new Set(changesBetween(last?.text ?? policyText(), next.text).map(({ id }) => id))
  return memberPage(asking, {
    title: 'Write the next version',
    current: '/policy',
    back: { href: '/policy', text: 'The policy' },
    notice: noticeFor(c.req.query('done')),
    children: (
      <>
        <PageHead title="Write the next version" caption={`Version ${next.number}, not approved yet`} />
        <p>
          The policy begins with the words of a model. Open a heading to put a clause in the trust’s own
          words. What you write holds once the trust has approved it, and you have entered that here.
        </p>
        {draft && (
          <p>
            Last changed by {nameOf(names, draft.changedBy) ?? 'Birdsong'},{' '}
            <Time at={draft.changedAt} now={now} />.
          </p>
        )}
        {sectionsOf(next.text).map(({ id, title, clauses }) => (
          <div className="clause clause--wide" key={id}>
            <p>
              <a href={`/policy/wording/${id}`}>{title}</a>
            </p>
            <p className="clause__source">
              {[
                counted(clauses.length, 'clause', 'clauses'),
                ...figures(clauses.filter((clause) => own.has(clause.id)).length, 'in our own words'),
                ...figures(
                  clauses.filter((clause) => changed.has(clause.id)).length,
                  last ? `changed since version ${last.number}` : 'with another sentence',
                ),
              ].join(', ')}
            </p>
          </div>
        ))}
        <ButtonRow>
          <LinkButton href="/policy/approve">See what changes, and approve it</LinkButton>
        </ButtonRow>
      </>
    ),
  })
})

const counted = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`
const figures = (number: number, what: string) => (number === 0 ? [] : [`${number} ${what}`])
