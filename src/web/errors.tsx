import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { doorPage, memberPage } from './chrome.tsx'
import { Heading } from './parts/heading.tsx'
import type { Asking, MemberAsking, Site } from './route.ts'

/** The page for what is not there, and for what is not yours: the same. */
export function notFoundPage(asking: Asking): Promise<Response> {
  return plain(asking, 404, 'This page is not here', [
    'The link may be mistyped, or what it led to may not be for your role.',
    'Go to the start page, or search for it from the inbox.',
  ])
}

/** Says that a page belongs to other roles, or that a form was not this session's. */
export function forbidden(asking: Asking, because: 'role' | 'form'): Promise<Response> {
  return because === 'role'
    ? plain(asking, 403, 'This page is for other roles', [
        'Your role does not include it. If you need it for your work, ask your administrator to appoint you.',
      ])
    : plain(asking, 403, 'The form was not taken', [
        'It was opened before you signed in or before you came into or left a drill, or it came from somewhere else. Nothing was changed.',
        'Go back, load the page again, and send it once more.',
      ])
}

async function plain(
  asking: Asking,
  status: 403 | 404,
  title: string,
  sentences: string[],
): Promise<Response> {
  const children = (
    <>
      <Heading level={1}>{title}</Heading>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href="/">Start page</a>
      </p>
    </>
  )
  const { visit } = asking
  if (visit?.actor && visit.person && visit.trust) {
    const member: MemberAsking = {
      ...asking,
      visit,
      actor: visit.actor,
      person: visit.person,
      trust: visit.trust,
    }
    return memberPage(member, { title, status, children, width: 'reading' })
  }
  return doorPage(asking, { title, status, children })
}

/** A plain apology with a reference, under which the fault stands in the log, once. */
export function apology(
  c: Context,
  site: Site,
  error: unknown,
  said: { status: 413 | 500; sentence: string } = {
    status: 500,
    sentence:
      'Something went wrong on our side. Nothing that was saved before is lost. Try again in a minute.',
  },
): Promise<Response> {
  const reference = randomUUID().slice(0, 8)
  if (error) console.error(`Fault ${reference} at ${c.req.method} ${new URL(c.req.url).pathname}:`, error)
  const title = said.status === 500 ? 'Sorry, that did not work' : 'Too large'
  return doorPage(
    { c, site },
    {
      title,
      status: said.status,
      children: (
        <>
          <Heading level={1}>{title}</Heading>
          <p>{said.sentence}</p>
          {error ? <p>If it happens again, tell your administrator this reference: {reference}</p> : null}
        </>
      ),
    },
  )
}
