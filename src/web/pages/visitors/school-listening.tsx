import { type PublicLedger, readPublicLedger } from '../../../commands/publish-ledger.ts'
import { notOffered } from '../../../domain/connectors/not-offered.ts'
import { dayOf } from '../../../domain/day.ts'
import { basisWords, type LawfulBasis } from '../../../domain/ground.ts'
import { publicPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Table } from '../../parts/table.tsx'
import { forAnybody } from '../../route.ts'
import { fullDay } from '../policy/full-day.ts'
import { kindWords } from '../sources/words.ts'
import { MadeUp, PaperEnd } from './version-list.tsx'

/** What a school listens to, why, on which basis and until when; and what it does not do. For anybody, and to print. */
export const schoolListening = forAnybody('get', '/s/:school/listening', async (asking) => {
  const slug = asking.c.req.param('school') ?? ''
  const read = await readPublicLedger(asking.services, slug)
  if (!read) return notFoundPage(asking)
  const { school, entries } = read
  return publicPage(asking, school, {
    title: 'What we listen to, and why',
    children: (
      <article className="paper">
        <Heading level={1} caption={`${school.name}, ${school.trust}`}>
          What we listen to, and why
        </Heading>
        <MadeUp school={school} />
        {entries === null ? (
          <Callout kind="info" title="Not shown yet">
            <p>
              {school.trust} has not put on this page what its schools listen to. You can ask
              {school.email ? (
                <>
                  {' '}
                  the school: <a href={`mailto:${school.email}`}>{school.email}</a>.
                </>
              ) : (
                ' the school.'
              )}
            </p>
          </Callout>
        ) : (
          <Listened entries={entries} searches={read.searches} />
        )}
        <Heading level={2}>What we do not do</Heading>
        <ul>
          <li>We do not listen to people. No name, no account and no profile of anybody is looked for.</li>
          <li>We keep no list of who writes what, and nobody is scored.</li>
          <li>We do not try to get into anything private.</li>
        </ul>
        <SummaryList rows={notOffered.map(({ name, because }) => ({ label: name, value: because }))} />
        <PaperEnd>
          {school.name}: what we listen to, and why. As it stood on {fullDay(dayOf(asking.now))}, at{' '}
          {asking.site.origin}/s/{school.slug}/listening.
        </PaperEnd>
      </article>
    ),
  })
})

type Entry = NonNullable<PublicLedger['entries']>[number]

function Listened({ entries, searches }: { entries: readonly Entry[]; searches: number }) {
  const sources = entries.filter(({ subject }) => subject.type === 'source')
  const terms = entries.filter(({ subject }) => subject.type === 'term')
  const used = [...new Set(entries.map(({ basis }) => basis))]
  return (
    <>
      <p>
        Our policy asks us to know what is said in public about our school. For that, these public places are
        listened to, for these words and nothing else.
      </p>
      <Heading level={2}>Where</Heading>
      {sources.length === 0 ? (
        <p>Nowhere at present.</p>
      ) : (
        <Rows caption="Where we listen" head="Place" rows={sources} />
      )}
      <Heading level={2}>For which words</Heading>
      {terms.length === 0 ? (
        <p>For none at present.</p>
      ) : (
        <Rows caption="What we listen for" head="Words" rows={terms} />
      )}
      <Heading level={2}>On which lawful basis</Heading>
      <SummaryList
        rows={used.map((basis: LawfulBasis) => ({
          label: basisWords[basis].name,
          value: basisWords[basis].means,
        }))}
      />
      <p>
        People of the trust have searched what was heard {searches.toLocaleString('en-GB')}{' '}
        {searches === 1 ? 'time' : 'times'} within a year. Every search is written down.
      </p>
    </>
  )
}

function Rows({ caption, head, rows }: { caption: string; head: string; rows: readonly Entry[] }) {
  return (
    <Table
      caption={caption}
      quietCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          header: head,
          cell: ({ subject }) =>
            subject.type === 'source' ? (
              <>
                <bdi>{subject.name}</bdi>
                <span className="table__note">{kindWords[subject.kind].name}</span>
              </>
            ) : (
              <bdi>{subject.words}</bdi>
            ),
        },
        { header: 'What for', cell: ({ purpose }) => <bdi>{purpose}</bdi> },
        { header: 'Until', cell: ({ expiresOn }) => fullDay(expiresOn) },
      ]}
    />
  )
}
