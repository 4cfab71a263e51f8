import { nameOf } from '../../../commands/keep-ledger.ts'
import { dayOf } from '../../../domain/day.ts'
import { basisWords, missingOf } from '../../../domain/ground.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { type LedgerEntry, listLedger } from '../../../store/grounds.ts'
import { isPublished } from '../../../store/ledger-publications.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { Button } from '../../parts/button.tsx'
import { Callout, type NoticeProps } from '../../parts/callout.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { timeInWords } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { fullDay } from '../policy/full-day.ts'
import { kindWords } from '../sources/words.ts'

const done: Record<string, string> = {
  reviewed: 'It is written down, and it is listened to until the day that you see.',
  published: 'Your schools show what they listen to. Their pages lead there.',
  withdrawn: 'It is shown no more.',
}

/** What the trust listens to, and why: each source and each term with its purpose, basis, owner and end. */
export const ledgerPage = forMembers('get', '/ledger', 'signed-in', async (asking) => {
  const { c, services, actor, now, csrf } = asking
  const { entries, people, schools, published } = await asActor(
    services.database,
    actor,
    async (transaction) => ({
      entries: await listLedger(transaction),
      people: await namesOfPeople(transaction),
      schools: await listSchools(transaction),
      published: await isPublished(transaction),
    }),
  )
  const schoolNames = new Map(schools.map(({ id, name }) => [id, name]))
  const today = dayOf(now)
  const lacking = entries.filter((entry) => missingOf(entry, today) !== null)
  const keeps = may(actor, 'manage-sources')
  const sentence = done[c.req.query('done') ?? '']
  const notice: NoticeProps | null = sentence ? { type: 'done', sentence } : null
  return memberPage(asking, {
    title: 'What we listen to, and why',
    current: '/sources',
    width: 'work',
    notice,
    children: (
      <>
        <PageHead
          title="What we listen to, and why"
          actions={may(actor, 'see-log') && <a href="/searches">Who searched for what</a>}
        />
        <p>
          Everything that is listened to stands here with what it is for, the lawful basis, somebody who
          answers for it and a day on which it ends. A person is never listened to.
        </p>
        {lacking.length > 0 && (
          <Callout
            kind="warning"
            title={lacking.length === 1 ? 'One needs you' : `${lacking.length} need you`}
          >
            <p>
              Nobody answers for them, or their time is over. What is stopped is listened to again when it is
              renewed.
            </p>
          </Callout>
        )}
        <Table
          caption="What is listened to"
          quietCaption
          rows={entries}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'What',
              cell: (entry) => (
                <>
                  {keeps ? <a href={`/ledger/${entry.id}`}>{nameOf(entry)}</a> : nameOf(entry)}
                  <span className="table__note">{whereOf(entry, schoolNames)}</span>
                </>
              ),
            },
            {
              header: 'What for',
              cell: ({ purpose, basis }) => (
                <>
                  <bdi>{purpose}</bdi>
                  <span className="table__note">{basisWords[basis].name}</span>
                </>
              ),
            },
            {
              header: 'Who answers for it',
              cell: ({ owner }) => (owner && people.get(owner)) ?? <Tag tone="orange">Nobody yet</Tag>,
            },
            {
              header: 'Until',
              cell: (entry) => (
                <>
                  {fullDay(entry.expiresOn)}
                  {(entry.stoppedAt !== null || entry.expiresOn < today) && (
                    <>
                      {' '}
                      <Tag tone="strong-red">Stopped</Tag>
                    </>
                  )}
                  <span className="table__note">
                    {entry.reviewedAt
                      ? `Looked at ${timeInWords(entry.reviewedAt, now)}`
                      : 'Not looked at again yet'}
                  </span>
                </>
              ),
            },
            {
              header: 'Last use',
              cell: ({ usedAt }) => (usedAt ? timeInWords(usedAt, now) : 'Never'),
            },
          ]}
        />
        {keeps && (
          <Panel heading={published ? 'Your schools show this' : 'Show this to everybody'} id="publish">
            <p>
              {published
                ? 'Anybody can read on a school’s page what it listens to, why, on which basis and until when. Nobody who works for you is named.'
                : 'Parents may ask whether they are watched. Each school can show what it listens to, why, until when, and what it does not do. Nobody who works for you is named.'}
            </p>
            <ul>
              {schools.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`/s/${slug}/listening`}>{name}</a>
                </li>
              ))}
            </ul>
            <Form action="/ledger/publish" csrf={csrf}>
              <Button kind="plain" name="show" value={published ? 'no' : 'yes'}>
                {published ? 'Show it no more' : 'Show it on every school’s page'}
              </Button>
            </Form>
          </Panel>
        )}
      </>
    ),
  })
})

function whereOf({ subject }: LedgerEntry, schools: ReadonlyMap<string, string>): string {
  const school = subject.school === null ? 'all schools' : (schools.get(subject.school) ?? '')
  return `${subject.type === 'source' ? kindWords[subject.kind].name : 'Words'}, ${school}`
}
