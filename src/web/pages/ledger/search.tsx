import { mostFound, searchDays, searchHeard } from '../../../commands/search-mentions.ts'
import { asActor } from '../../../store/as-actor.ts'
import { countGathered } from '../../../store/gathered.ts'
import { listNames } from '../../../store/names.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { countsOf } from '../../../store/storms.ts'
import { memberPage } from '../../chrome.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers } from '../../route.ts'
import { InboxRows } from '../inbox/inbox-rows.tsx'

const nothing = { type: 'found', mentions: [] } as const

/** Looks for words in what was heard. Each search is written down, and the page says so before. */
export const searchPage = forMembers('get', '/search', 'see-inbox', async (asking) => {
  const { c, services, actor, now } = asking
  const words = (c.req.query('words') ?? '').trim()
  const days = searchDays.find((one) => `${one}` === c.req.query('days')) ?? searchDays[0]
  const incident = (c.req.query('incident') ?? '').trim()
  const asked = { words, days, incident: incident || null }
  const outcome = words === '' ? nothing : await searchHeard(services, actor, asked)
  const mentions = outcome.type === 'found' ? outcome.mentions : []
  const shown = await asActor(services.database, actor, async (transaction) => {
    const gathered = await countGathered(
      transaction,
      mentions.map(({ id }) => id),
    )
    return {
      gathered,
      storms: await countsOf(transaction, [...gathered.keys()]),
      called: await listNames(transaction),
      people: await namesOfPeople(transaction),
    }
  })
  const names = {
    schools: new Map(shown.called.schools.map(({ id, name }) => [id, name])),
    sources: shown.called.sources,
    people: shown.people,
  }
  const because = outcome.type === 'found' ? undefined : outcome.because
  const needsCase = outcome.type === 'case-needed'
  const field = needsCase ? 'incident' : 'words'
  return memberPage(asking, {
    title: 'Search what was heard',
    current: '/inbox',
    back: { href: '/inbox', text: 'Inbox' },
    width: 'work',
    errors: because ? [{ field, message: because }] : [],
    children: (
      <>
        <Heading level={1}>Search what was heard</Heading>
        <p>
          Words are looked for in what was said, never what one account has written. Each search is written
          down: who, when, for which words, and how many were found. The auditor and the trust’s safeguarding
          lead can read that.
        </p>
        <Form action="/search" method="get" csrf={null} label="Search">
          <TextField
            name="words"
            label="Words"
            type="search"
            value={words}
            error={!needsCase ? because : undefined}
            hint="All of them have to be there. Put a phrase between “quotation marks”."
          />
          {(needsCase || incident !== '') && (
            <TextField
              name="incident"
              label="For which open incident is it?"
              hint="Its reference, as it stands at the top of its page"
              value={incident}
              error={needsCase ? because : undefined}
              width={20}
            />
          )}
          <SelectField
            name="days"
            label="How far back?"
            value={`${days}`}
            options={searchDays.map((one) => ({
              value: `${one}`,
              text: one === 365 ? 'A year' : `${one} days`,
            }))}
          />
          <Button>Search</Button>
        </Form>
        {words !== '' && outcome.type === 'found' && (
          <>
            <Heading level={2}>
              {mentions.length === mostFound ? `The newest ${mostFound}` : `${mentions.length} found`}
            </Heading>
            {mentions.length === 0 ? (
              <Empty drawing="nest" title="Nothing of what you may see says that">
                <p>Try fewer words, or look further back.</p>
              </Empty>
            ) : (
              <InboxRows
                {...{ mentions, names, now, gathered: shown.gathered, storms: shown.storms }}
                order="newest"
                you={actor.person}
              />
            )}
          </>
        )}
      </>
    ),
  })
})
