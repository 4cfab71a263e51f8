import { placeMail, tieOf, unplacedMail } from '../../../commands/place-mail.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import type { UnplacedMail } from '../../../store/unplaced-mail.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import type { NoticeProps } from '../../parts/callout.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { LevelTag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'

const title = 'E-mail without a school'

/** What came by e-mail and names no school, or several: somebody of the trust says whose it is. */
export const unplaced = forMembers('get', '/inbox/unplaced', 'place-mail', (asking) => page(asking, {}))

/** Puts one e-mail into the inbox of a school. */
export const place = forMembers('post', '/inbox/unplaced', 'place-mail', async (asking) => {
  const typed = await typedIn(asking.c)
  const mail = wordsOf(typed, 'mail')
  const school = wordsOf(typed, fieldOf(mail))
  if (!isUuid(mail)) return notFoundPage(asking)
  if (!isUuid(school)) return page(asking, { mail, error: 'Choose the school that it is about.' })
  const outcome = await placeMail(asking.services, asking.actor, mail, school)
  switch (outcome.type) {
    case 'placed':
      return asking.c.redirect('/inbox/unplaced?done=placed', 303)
    case 'refused':
      return page(asking, { mail, error: outcome.because })
    case 'not-found':
      return notFoundPage(asking)
  }
})

async function page(asking: MemberAsking, came: { mail?: string; error?: string }): Promise<Response> {
  const { services, actor, csrf, now, c } = asking
  const waiting = await unplacedMail(services, actor)
  const ties = new Map<string, Tie>()
  for (const mail of waiting) ties.set(mail.id, await tieOf(services, actor, mail))
  const schools = await asActor(services.database, actor, listSchools)
  const placed = c.req.query('done') === 'placed'
  const notice: NoticeProps | null = placed
    ? {
        type: 'done',
        sentence: 'It is in the inbox of its school now.',
        link: { href: '/inbox', text: 'Go to the inbox' },
      }
    : null
  return memberPage(asking, {
    title,
    current: '/inbox',
    back: { href: '/inbox', text: 'Inbox' },
    errors: came.error ? [{ field: fieldOf(came.mail ?? ''), message: came.error }] : [],
    notice,
    children: (
      <>
        <PageHead title={title} />
        {waiting.length === 0 ? (
          <Empty drawing="nest" title="Nothing waits here">
            <p>
              What comes by e-mail and cannot be given to one school stands here until somebody says which.
            </p>
          </Empty>
        ) : (
          waiting.map((mail) => (
            <Panel key={mail.id} heading={mail.title ?? 'Without a subject'} id={`mail-${mail.id}`}>
              <p className="timeline__when">
                <bdi>{mail.author}</bdi>, <Time at={mail.noticedAt} now={now} />{' '}
                <LevelTag level={mail.level} />
              </p>
              <MentionText text={mail.text} spans={[]} />
              <WhatSettles tie={ties.get(mail.id) ?? null} />
              <Form action="/inbox/unplaced" csrf={csrf}>
                <input type="hidden" name="mail" value={mail.id} />
                <Choice
                  mail={mail}
                  schools={schools}
                  error={came.mail === mail.id ? came.error : undefined}
                />
                <Button>Put it into that school’s inbox</Button>
              </Form>
            </Panel>
          ))
        )}
      </>
    ),
  })
}

type Tie = Awaited<ReturnType<typeof tieOf>>

/** Which schools it may mean, and what would have told. */
function WhatSettles({ tie }: { tie: Tie }) {
  if (tie === null) return null
  const names = tie.schools.map(({ name, town }) => (town === null ? name : `${name}, ${town}`))
  return (
    <p>
      It may mean {new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)}.{' '}
      {tie.settledBy !== null && `You may ask the sender for ${tie.settledBy}. `}
      What you choose counts for the same words from the same sender from now on.
    </p>
  )
}

function Choice(props: {
  mail: UnplacedMail
  schools: readonly { id: string; name: string }[]
  error: string | undefined
}) {
  return (
    <SelectField
      name={fieldOf(props.mail.id)}
      label="Which school is it about?"
      error={props.error}
      value=""
      options={[
        { value: '', text: 'Choose a school' },
        ...props.schools.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  )
}

function fieldOf(mail: string): string {
  return `school-${mail}`
}

function isUuid(words: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(words)
}
