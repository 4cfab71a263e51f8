import type { GuidePage } from '../../../domain/guide.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listGuidePages } from '../../../store/guide.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'

/** The guide as those who look after it see it: what waits, what families read, what was taken out. */
export const guideList = forMembers('get', '/guide', 'see-inbox', async (asking) => {
  const { services, actor, now } = asking
  const { pages, schools } = await asActor(services.database, actor, async (transaction) => ({
    pages: await listGuidePages(transaction),
    schools: new Map((await listSchools(transaction)).map((school) => [school.id, school])),
  }))
  const parts: [string, GuidePage[]][] = [
    ['Waiting to be approved', pages.filter(({ waiting }) => waiting)],
    ['In the guide', pages.filter(({ shown, retired }) => shown && !retired)],
    ['Taken out', pages.filter(({ retired }) => retired)],
  ]
  return memberPage(asking, {
    title: 'Guide',
    current: '/policy',
    back: { href: '/policy', text: 'Policy' },
    children: (
      <>
        <PageHead
          title="The guide"
          actions={
            may(actor, 'write-guide') && (
              <LinkButton kind="plain" href="/guide/new">
                Write a page
              </LinkButton>
            )
          }
        />
        <Prose>
          <p>
            Good answers to questions that come again. They are offered at the front door while somebody
            types, and stand at each school’s own address:{' '}
            {[...schools.values()].map(({ id, name, slug }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <a href={`/s/${slug}/guide`}>{name}</a>
              </span>
            ))}
            .
          </p>
        </Prose>
        {pages.length === 0 && (
          <Empty drawing="nest" title="Nothing yet">
            <p>
              When you have answered a question well, make a page of the answer: the way to it stands below
              the answer.
            </p>
          </Empty>
        )}
        {parts.map(
          ([title, some]) =>
            some.length > 0 && (
              <section key={title} aria-label={title}>
                <Heading level={2}>{title}</Heading>
                <ul className="notice-rows">
                  {some.map(({ id, school, shown, waiting, at }) => (
                    <li className="notice-rows__row" key={id}>
                      <div className="notice-rows__words">
                        <a className="notice-rows__title" href={`/guide/${id}`} dir="auto">
                          <bdi>{(waiting ?? shown)?.question}</bdi>
                        </a>{' '}
                        {waiting && shown && <Tag tone="gold">A change</Tag>}
                        <p className="notice-rows__about">
                          {school ? (schools.get(school)?.name ?? 'A school') : 'Every school'}
                        </p>
                      </div>
                      <div className="notice-rows__when">
                        <Time at={at} now={now} />
                      </div>
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </>
    ),
  })
})
