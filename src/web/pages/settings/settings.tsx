import { may } from '../../../domain/may.ts'
import { findClause } from '../../../policy/clauses.ts'
import type { SettingKind } from '../../../policy/setting.ts'
import { memberPage } from '../../chrome.tsx'
import { Button } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'
import { noticeFor } from './done.ts'
import { GapRows } from './gap-rows.tsx'
import { readSettings, type Standing } from './read-settings.ts'
import { type RowsProps, SettingRows } from './setting-row.tsx'

type Group = { id: string; title: string; about: string; kinds: readonly SettingKind[] }

const groups: readonly Group[] = [
  {
    id: 'deadlines',
    title: 'Deadlines',
    about:
      'How soon each step is due. Times run from when an incident is opened; school days leave out weekends, bank holidays and the days on which a school is closed.',
    kinds: ['deadline'],
  },
  {
    id: 'silent',
    title: 'Where the policy is silent',
    about:
      'The policy says nothing here, is unclear or is out of date. What stands here is what Birdsong does.',
    kinds: ['choice', 'no-choice', 'picture-policy'],
  },
  {
    id: 'people',
    title: 'People',
    about: 'Whom everybody can turn to, and who acts while somebody is away.',
    kinds: ['contacts', 'stand-ins'],
  },
  {
    id: 'advisers',
    title: 'Advisers',
    about: 'Whose advice staff can call on, and where families can turn.',
    kinds: ['adviser'],
  },
  {
    id: 'platforms',
    title: 'Platforms',
    about:
      'How old somebody has to be on each platform, by the policy, by the platform and by the law, and how to report something there.',
    kinds: ['platform'],
  },
]

/** Everything that the trust may set, on one screen: what it is now, and whose word that is. */
export const settings = forMembers('get', '/settings', 'signed-in', async (asking) => {
  const { c, actor, csrf, now } = asking
  const { standings, known } = await readSettings(asking)
  const changes = may(actor, 'change-settings')
  return memberPage(asking, {
    title: 'What your trust may set',
    current: '/settings',
    width: 'work',
    notice: noticeFor(c.req.query('done'), Number(c.req.query('anew') ?? 0)),
    children: (
      <>
        <PageHead title="What your trust may set" caption={asking.trust.name} />
        <p>
          Birdsong begins with careful defaults. None of them is your trust’s policy until somebody confirms
          it here, or puts something else in its place. {progressInWords(standings)}
          {!changes && ' The administrator and the trust’s safeguarding lead can change them.'}
        </p>
        <p>
          What your schools’ front doors say in other languages has{' '}
          <a href="/settings/translations">pages of its own</a>.
        </p>
        <nav aria-label="On this page">
          <ul className="settings-places">
            {groups.map(({ id, title, kinds }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a> <span>{countsOf(within(standings, kinds))}</span>
              </li>
            ))}
          </ul>
        </nav>
        {groups.map((group) => (
          <GroupSection key={group.id} group={group} {...{ standings, known, changes, csrf, now }} />
        ))}
      </>
    ),
  })
})

function within(standings: readonly Standing[], kinds: readonly SettingKind[]): Standing[] {
  return standings.filter(({ setting }) => kinds.includes(setting.kind))
}

const isOwn = ({ state }: Standing) => state === 'confirmed' || state === 'changed'

function countsOf(standings: readonly Standing[]): string {
  const own = standings.filter(isOwn).length
  const ships = standings.some(({ setting }) => setting.byDefault !== null)
  return `${own} of ${standings.length} ${ships ? 'confirmed' : 'filled in'}`
}

function progressInWords(standings: readonly Standing[]): string {
  const own = standings.filter(isOwn).length
  if (own === standings.length) return 'All of them are your trust’s own.'
  return `${own} of ${standings.length} are your trust’s own.`
}

function GroupSection({ group, ...props }: RowsProps & { group: Group }) {
  const { id, title, about, kinds } = group
  const { changes, csrf } = props
  const standings = within(props.standings, kinds)
  const open = standings.filter(({ state }) => state === 'default')
  return (
    <section aria-labelledby={id} className="settings-group">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <p>{about}</p>
      {id === 'platforms' && <StricterChecks />}
      {id === 'silent' ? <GapRows {...props} /> : <SettingRows {...props} standings={standings} />}
      {changes && open.length > 1 && (
        <Form action="/settings/confirm" csrf={csrf}>
          {open.map(({ setting }) => (
            <input key={setting.name} type="hidden" name="name" value={setting.name} />
          ))}
          <input type="hidden" name="place" value={id} />
          <Button kind="plain" about={title}>
            Confirm all {open.length} defaults that stand above
          </Button>
        </Form>
      )}
    </section>
  )
}

/** What the policy expects of the law stands above the list in which the law has its own column (AGE-4). */
function StricterChecks() {
  return (
    <div id="AGE-4">
      <Callout kind="info" title="What the policy expects of the law">
        <p>
          {findClause('AGE-4')?.sentence} <a href="/policy/AGE-4">AGE-4</a>
        </p>
      </Callout>
    </div>
  )
}
