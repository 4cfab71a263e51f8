import { moveSource } from '../../../commands/manage-sources.ts'
import { recordTry, signInAgain, whatToTry } from '../../../commands/try-source.ts'
import { declarations } from '../../../domain/connectors/declarations.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findSource, type Source } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { AboutKind } from './about-kind.tsx'
import { ConnectionFields, readConnection } from './connection-fields.tsx'
import { isUuid } from './source-id.ts'

/** A dry run may not take longer (milliseconds): somebody waits for the page. */
const patience = 25_000

/** What the last dry run of a source found, with what can be done next. */
export const tryPage = forMembers('get', '/sources/:id/try', 'manage-sources', async (asking) => {
  const source = await sourceOf(asking)
  return source ? page(asking, source, {}, []) : notFoundPage(asking)
})

/** Tries a source without keeping anything, signs in again, or switches it on where the try worked. */
export const tryChange = forMembers('post', '/sources/:id/try', 'manage-sources', async (asking) => {
  const source = await sourceOf(asking)
  if (!source) return notFoundPage(asking)
  const { services, actor, c } = asking
  const typed = await typedIn(c)
  const here = `/sources/${source.id}/try`
  switch (wordsOf(typed, 'act')) {
    case 'switch-on': {
      const outcome = await moveSource(services, actor, source.id, 'go-on')
      return c.redirect(outcome.type === 'changed' ? `/sources/${source.id}?done=connected` : here, 303)
    }
    case 'sign-in': {
      const read = readConnection(secretsAsked(source), typed)
      if (read.type === 'errors') return page(asking, source, typed, read.errors)
      await signInAgain(services, actor, source.id, read.connection.secrets)
      await tryNow(asking, source.id)
      return c.redirect(here, 303)
    }
    default:
      await tryNow(asking, source.id)
      return c.redirect(here, 303)
  }
})

/** Tries a source and records what was found. Nothing that it brings is kept, and its place does not move. */
export async function tryNow({ services, actor, site }: MemberAsking, id: string): Promise<void> {
  const ready = await whatToTry(services, actor, id)
  if (ready.type === 'refused' || ready.type === 'not-found') return
  if (ready.type === 'trouble') {
    await recordTry(services, actor, id, ready.trouble)
    return
  }
  const connector = await site.connector(ready.source.kind)
  const signal = AbortSignal.timeout(patience)
  await recordTry(services, actor, id, await connector.check({ ...ready.asked, signal }))
}

async function sourceOf({ c, services, actor }: MemberAsking): Promise<Source | undefined> {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) return undefined
  const source = await asActor(services.database, actor, (transaction) => findSource(transaction, id))
  return source && declarations[source.kind].offered ? source : undefined
}

function secretsAsked({ kind }: Source) {
  return declarations[kind].fields.filter((field) => field.kind === 'secret')
}

function page(asking: MemberAsking, source: Source, typed: Typed, errors: FieldError[]): Promise<Response> {
  const { csrf } = asking
  const declaration = declarations[source.kind]
  const secrets = secretsAsked(source)
  return memberPage(asking, {
    title: `Try ${source.name}`,
    current: '/sources',
    back: { href: `/sources/${source.id}`, text: source.name },
    errors,
    children: (
      <>
        <PageHead title={`Try ${source.name}`} caption={declaration.name} />
        <Found asking={asking} source={source} />
        <Form action={`/sources/${source.id}/try`} csrf={csrf}>
          <ButtonRow>
            {source.paused && source.tried?.works && (
              <Button name="act" value="switch-on">
                Switch it on
              </Button>
            )}
            <Button name="act" value="try" kind="plain">
              {source.tried ? 'Try again' : 'Try it now'}
            </Button>
            <LinkButton href={`/sources/${source.id}`} kind="plain">
              Back to the source
            </LinkButton>
          </ButtonRow>
        </Form>
        {secrets.length > 0 && (
          <Details summary="Sign in again" open={errors.length > 0 || source.tried?.works === false}>
            <Form action={`/sources/${source.id}/try`} csrf={csrf}>
              <ConnectionFields fields={secrets} typed={typed} errors={errors} />
              <Button name="act" value="sign-in" kind="plain">
                Keep and try
              </Button>
              <p className="govuk-hint">
                Kept sealed, and shown to nobody. It is forgotten when the source is removed.
              </p>
            </Form>
          </Details>
        )}
        <AboutKind declaration={declaration} />
      </>
    ),
  })
}

function Found({ asking, source: { tried } }: { asking: MemberAsking; source: Source }) {
  if (!tried) return <p>It has not been tried yet.</p>
  return (
    <>
      <Callout
        kind={tried.works ? 'good' : 'danger'}
        title={tried.works ? 'It works' : 'It does not work yet'}
      >
        {tried.found.length > 0 && (
          <ul>
            {tried.found.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {tried.findings.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Callout>
      <p className="govuk-hint">
        Tried <Time at={tried.at} now={asking.now} />. Nothing of it was kept.
      </p>
    </>
  )
}
