import { categories } from '../../../domain/judgement.ts'
import { may } from '../../../domain/may.ts'
import { aroundInbox } from '../../../store/around-inbox.ts'
import { asActor } from '../../../store/as-actor.ts'
import { type InboxMention, listMentions } from '../../../store/inbox.ts'
import { memberPage } from '../../chrome.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { categoryWords } from '../../parts/judgement-words.ts'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Pagination, Tabs } from '../../parts/tabs.tsx'
import { forMembers } from '../../route.ts'
import { noticeFor } from './done.ts'
import { NothingHere } from './inbox-empty.tsx'
import { InboxRows } from './inbox-rows.tsx'
import { addressOf, type InboxView, queryFor, readView, tabs } from './inbox-view.ts'
import { schoolsReadBy } from './schools-read-by.ts'

/** The inbox: what was said, newest or most urgent first, and where each stands. */
export const inbox = forMembers('get', '/inbox', 'see-inbox', async (asking) => {
  const { c, actor, services, now } = asking
  const view = readView(c.req.query())
  const { found, called, people, unplaced, gathered, storms, rush } = await asActor(
    services.database,
    actor,
    async (transaction) => {
      const found = await listMentions(transaction, queryFor(view))
      const around = await aroundInbox(
        transaction,
        found.map(({ id }) => id),
        {
          rush: view.tab === 'to-do' && !view.rush,
          unplaced: may(actor, 'place-mail'),
          people: found.some(({ inHandBy }) => inHandBy),
        },
      )
      return { found, ...around }
    },
  )
  const mentions = found.slice(0, Number(view.show))
  const older = found.length > mentions.length ? mentions.at(-1) : undefined
  const own = schoolsReadBy(actor, called.schools)
  const names = {
    schools: new Map(called.schools.map(({ id, name }) => [id, name])),
    sources: called.sources,
    people,
  }
  return memberPage(asking, {
    title: 'Inbox',
    current: '/inbox',
    width: 'work',
    notice: noticeFor(c.req.query('done')),
    children: (
      <>
        <PageHead
          title="Inbox"
          actions={
            may(actor, 'enter-mention') && (
              <ButtonRow>
                <LinkButton kind="plain" small href="/inbox/new">
                  I saw something
                </LinkButton>
                <LinkButton kind="plain" small href="/search">
                  Search
                </LinkButton>
                <LinkButton kind="plain" small href="/inbox/happened">
                  Write down something that happened
                </LinkButton>
              </ButtonRow>
            )
          }
        />
        {unplaced && (
          <Callout kind="warning" title="Something came by e-mail and is no school’s yet">
            <p>
              <a href="/inbox/unplaced">Say which school it is about</a>
            </p>
          </Callout>
        )}
        {rush && <CameInRush />}
        {view.rush && (
          <p>
            <a href={addressOf({ ...view, rush: undefined })}>Back to everything else</a>
          </p>
        )}
        <Narrow view={view} schools={own} />
        <Tabs
          label="Mentions by state"
          tabs={tabs.map(({ tab, text }) => ({
            href: addressOf(view, { tab }),
            text,
            current: tab === view.tab,
          }))}
        />
        <LiveRegion id="inbox" address="/live?about=mention" one="1 new mention" many="new mentions">
          {mentions.length === 0 ? (
            <NothingHere view={view} actor={actor} />
          ) : (
            <InboxRows
              {...{ mentions, names, now, gathered, storms }}
              order={view.order}
              you={actor.person}
            />
          )}
          <Ways view={view} older={older} />
        </LiveRegion>
      </>
    ),
  })
})

/** More came from one network than can be read: it stands apart, so that the rest can be. */
function CameInRush() {
  return (
    <Callout kind="warning" title="Some things came in a rush">
      <p>
        More was told from one network within an hour than is usual. Where somebody may be in danger it stands
        below with the rest. <a href="/inbox?rush=only&order=urgent">Look through the others as well</a>: one
        of them may be real, from a child who shares that network.
      </p>
    </Callout>
  )
}

function Narrow({ view, schools }: { view: InboxView; schools: readonly { id: string; name: string }[] }) {
  return (
    <FilterBar
      action="/inbox"
      label="Narrow the inbox down"
      clear={view.school || view.judged ? addressOf({ ...view, school: undefined, judged: undefined }) : null}
    >
      {view.tab !== 'to-do' && <input type="hidden" name="tab" value={view.tab} />}
      {view.rush && <input type="hidden" name="rush" value={view.rush} />}
      {schools.length > 1 && (
        <SelectField
          name="school"
          label="School"
          value={view.school ?? ''}
          options={[
            { value: '', text: 'All schools' },
            ...schools.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      <SelectField
        name="judged"
        label="Looks like"
        value={view.judged ?? ''}
        options={[
          { value: '', text: 'Anything' },
          ...categories.map((category) => ({ value: category, text: categoryWords[category].name })),
        ]}
      />
      <SelectField
        name="order"
        label="Order"
        value={view.order}
        options={[
          { value: 'newest', text: 'Newest first' },
          { value: 'urgent', text: 'Most urgent first' },
        ]}
      />
    </FilterBar>
  )
}

function Ways({ view, older }: { view: InboxView; older: InboxMention | undefined }) {
  return (
    <Pagination
      what="mentions"
      newer={view.after ? addressOf(view) : null}
      older={older ? addressOf(view, { olderThan: older }) : null}
    />
  )
}
