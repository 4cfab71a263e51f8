import { declarations } from '../../../domain/connectors/declarations.ts'
import { notOffered } from '../../../domain/connectors/not-offered.ts'
import { memberPage } from '../../chrome.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forMembers } from '../../route.ts'

/** Which kinds of source can be connected, with what each hears; and what is not offered, and why. */
export const kindsPage = forMembers('get', '/sources/new', 'manage-sources', async (asking) => {
  const offered = Object.values(declarations).filter(({ offered }) => offered)
  return memberPage(asking, {
    title: 'Connect a source',
    current: '/sources',
    back: { href: '/sources', text: 'Sources' },
    children: (
      <>
        <PageHead title="Connect a source" />
        <p>
          Choose what you want to connect. You can try it before anything is listened to. To have e-mail read,{' '}
          <a href="/sources/mailbox">connect a mailbox</a>.
        </p>
        <dl className="summary">
          {offered.map(({ kind, name, hears, costs }) => (
            <div className="summary__row" key={kind}>
              <dt>
                <a href={`/sources/new/${kind}`}>{name}</a>
              </dt>
              <dd>
                <p>{hears}</p>
                <p className="govuk-hint">Cost: {costs}</p>
              </dd>
            </div>
          ))}
        </dl>
        <Heading level={2}>What is not offered, and why</Heading>
        <SummaryList rows={notOffered.map(({ name, because }) => ({ label: name, value: because }))} />
      </>
    ),
  })
})
