import { moveSource, type SourceChange } from '../../../commands/manage-sources.ts'
import { notRead, passedOver } from '../../../commands/not-read.ts'
import { readHealth } from '../../../commands/source-health.ts'
import { intakeOf, isByHand } from '../../../domain/connectors/declarations.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listGapsOf } from '../../../store/gap-lists.ts'
import { findSchool, listSchools } from '../../../store/schools.ts'
import { listStatesBetween } from '../../../store/source-states.ts'
import { findSource, type Source } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Callout, type NoticeProps } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { Connection } from './connection.tsx'
import { drawnDays } from './deliveries.ts'
import { HealthPanel } from './health-panel.tsx'
import { letGo } from './let-go.ts'
import { SchoolAddresses } from './school-addresses.tsx'
import { isUuid } from './source-id.ts'
import { spentOn } from './spent.ts'
import { stateWords } from './state-words.ts'
import { kindWords } from './words.ts'

const done: Record<string, string> = {
  connected: 'It is connected. The first try starts now, and this page shows how it goes.',
  pause: 'It is paused.',
  ledger:
    'It was not switched on. Say first in the ledger what it is for, who answers for it and until when.',
  'gap-filled': 'It is noted that the gap is filled, and how.',
  'gap-how': 'Say in a few words how the gap was filled. Nothing was changed.',
  'go-on': 'It goes on.',
  'ask-now': 'It is asked as soon as its turn comes.',
}

/** One source: how it is doing, what is wrong and what to do, and what it covers. */
export const sourcePage = forMembers('get', '/sources/:id', 'manage-sources', async (asking) => {
  const { c, services, actor, now, csrf } = asking
  const id = c.req.param('id') ?? ''
  const found = await asActor(services.database, actor, async (transaction) => {
    const source = isUuid(id) ? await findSource(transaction, id) : undefined
    const school = source?.school ? await findSchool(transaction, source.school) : undefined
    const schools = source?.kind === 'mailbox' ? await listSchools(transaction) : []
    const gaps = source ? await listGapsOf(transaction, source.id) : []
    const spans = source
      ? (await listStatesBetween(transaction, new Date(now.getTime() - drawnDays * 86_400_000), now)).filter(
          (span) => span.source === source.id,
        )
      : []
    const spent = source ? await spentOn(transaction, source, now) : null
    return source && { source, school, schools, gaps, spans, spent }
  })
  if (!found) return notFoundPage(asking)
  const { source, school, schools, gaps, spans, spent } = found
  const read = (await readHealth(services, actor)).find((one) => one.source.id === id)
  if (!read) return notFoundPage(asking)
  const unread = await notRead(services, actor, source.id)
  const over = source.kind === 'mailbox' ? await passedOver(services, actor, source.id) : []
  const sentence = done[c.req.query('done') ?? '']
  const notice: NoticeProps | null = sentence ? { type: 'done', sentence } : null
  return memberPage(asking, {
    title: source.name,
    current: '/sources',
    back: { href: '/sources', text: 'Sources' },
    notice,
    children: (
      <LiveRegion
        id="source"
        address="/live?about=source"
        one="There is news of this source"
        many="news of sources"
      >
        <PageHead
          title={source.name}
          caption={kindWords[source.kind].name}
          tags={<Tag tone={stateWords[read.health.state].tone}>{stateWords[read.health.state].name}</Tag>}
        />
        <p>{read.health.sentence}</p>
        {source.findings.map((finding) => (
          <Callout
            key={finding.sentence}
            kind={finding.type === 'problem' ? 'danger' : 'warning'}
            title={titles[finding.type]}
          >
            <p>{finding.sentence}</p>
          </Callout>
        ))}
        {unread.count > 0 && (
          <Callout kind="warning" title="Some of what it brought could not be read">
            <p>
              It is kept, and is read again when Birdsong learns how. The newest could not be read because:{' '}
              {unread.newest}
            </p>
          </Callout>
        )}
        <SummaryList
          rows={[
            { label: 'What it covers', value: kindWords[source.kind].covers },
            ...(source.address ? [{ label: 'Address', value: <bdi>{source.address}</bdi> }] : []),
            ...(school ? [{ label: 'About', value: school.name }] : []),
            {
              label: 'Last asked',
              value: source.askedAt ? <Time at={source.askedAt} now={now} /> : 'Not yet',
            },
            {
              label: 'Last heard something',
              value: source.heardAt ? <Time at={source.heardAt} now={now} /> : 'Nothing yet',
            },
            ...(spent ? [spent] : []),
            ...(intakeOf(source.kind, source.settings) === 'pull' && !source.paused
              ? [{ label: 'Next asked', value: <Time at={source.dueAt} now={now} /> }]
              : []),
          ]}
        />
        <Connection source={source} />
        <HealthPanel {...{ read, spans, gaps, now, csrf }} />
        {source.kind === 'mailbox' && source.address && (
          <SchoolAddresses address={source.address} schools={schools} />
        )}
        {over.length > 0 && (
          <Details summary="E-mails that made no report">
            <ul>
              {over.map(({ because, count }) => (
                <li key={because}>
                  {count.toLocaleString('en-GB')}: {because}
                </li>
              ))}
            </ul>
            <p className="govuk-hint">They are kept, and are in the mailbox as well.</p>
          </Details>
        )}
        <Form action={`/sources/${source.id}`} csrf={csrf}>
          <ButtonRow>
            {changesOf(source).map(({ change, words, kind }) => (
              <Button key={change} name="change" value={change} kind={kind}>
                {words}
              </Button>
            ))}
          </ButtonRow>
          <p className="govuk-hint">Removing a source ends the listening. What it has brought stays.</p>
        </Form>
      </LiveRegion>
    ),
  })
})

/** Pauses a source, goes on with it, asks it now, or removes it. */
export const sourceChange = forMembers('post', '/sources/:id', 'manage-sources', async (asking) => {
  const id = asking.c.req.param('id') ?? ''
  const change = wordsOf(await typedIn(asking.c), 'change')
  if (!isUuid(id) || !isChange(change)) return notFoundPage(asking)
  if (change === 'remove') await letGo(asking, id)
  const outcome = await moveSource(asking.services, asking.actor, id, change)
  switch (outcome.type) {
    case 'changed':
      return asking.c.redirect(change === 'remove' ? '/sources' : `/sources/${id}?done=${change}`, 303)
    case 'not-tried':
      return asking.c.redirect(`/sources/${id}/try`, 303)
    case 'refused':
      return asking.c.redirect(`/sources/${id}?done=ledger`, 303)
    case 'not-found':
      return notFoundPage(asking)
  }
})

const titles = {
  problem: 'What is wrong, and what to do',
  gap: 'Something may have been missed',
  note: 'Please note',
}

type Offered = { change: SourceChange; words: string; kind: 'plain' | 'warn' }

function changesOf({ kind, paused, askedAt }: Source): Offered[] {
  if (isByHand(kind)) return []
  const remove: Offered = { change: 'remove', words: 'Remove', kind: 'warn' }
  if (paused && askedAt === null) return [remove]
  if (paused) return [{ change: 'go-on', words: 'Go on', kind: 'plain' }, remove]
  return [
    { change: 'ask-now', words: 'Try now', kind: 'plain' },
    { change: 'pause', words: 'Pause', kind: 'plain' },
    remove,
  ]
}

function isChange(words: string): words is SourceChange {
  return ['pause', 'go-on', 'ask-now', 'remove'].includes(words)
}
