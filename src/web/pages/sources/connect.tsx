import { connectSource } from '../../../commands/connect-source.ts'
import type { Declaration } from '../../../domain/connector.ts'
import { declarationOf } from '../../../domain/connectors/declarations.ts'
import { withoutPurpose } from '../../../domain/ground.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { fieldsOf, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { AboutKind } from './about-kind.tsx'
import { ConnectionFields, readConnection } from './connection-fields.tsx'
import { OneSchoolField } from './one-school-field.tsx'
import { tryNow } from './try.tsx'

/** Connecting a source of any kind, as its declaration says. */
export const connectForm = forMembers('get', '/sources/new/:kind', 'manage-sources', async (asking) => {
  const declaration = offeredKind(asking)
  return declaration ? form(asking, declaration, {}, []) : notFoundPage(asking)
})

/** Keeps what was typed, and tries it at once; nothing is listened to before somebody has switched it on. */
export const connect = forMembers('post', '/sources/new/:kind', 'manage-sources', async (asking) => {
  const declaration = offeredKind(asking)
  if (!declaration) return notFoundPage(asking)
  const typed = await typedIn(asking.c)
  const name = wordsOf(typed, 'name').trim()
  const read = readConnection(declaration.fields, typed)
  const purpose = wordsOf(typed, 'purpose').trim()
  const wrong: FieldError[] = []
  if (name === '' || name.length > 120)
    wrong.push({ field: 'name', message: 'Give it a name that your colleagues recognise.' })
  if (read.type === 'errors') wrong.push(...read.errors)
  if (purpose === '') wrong.push({ field: 'purpose', message: withoutPurpose })
  if (purpose.length > 300) wrong.push({ field: 'purpose', message: 'Use at most 300 characters.' })
  if (read.type === 'errors' || wrong.length > 0) return form(asking, declaration, typed, wrong)
  const school = declaration.forOneSchool ? wordsOf(typed, 'school') : ''
  const outcome = await connectSource(asking.services, asking.actor, {
    kind: declaration.kind,
    name,
    school: school === '' ? null : school,
    purpose,
    everySeconds: declaration.everySeconds ?? asking.site.feedSeconds,
    ...read.connection,
  })
  switch (outcome.type) {
    case 'connected':
      await tryNow(asking, outcome.source)
      return asking.c.redirect(`/sources/${outcome.source}/try`, 303)
    case 'refused':
      return form(asking, declaration, typed, [{ field: 'name', message: outcome.because }])
  }
})

function offeredKind({ c }: MemberAsking): Declaration | undefined {
  const declaration = declarationOf(c.req.param('kind') ?? '')
  return declaration?.offered ? declaration : undefined
}

async function form(
  asking: MemberAsking,
  declaration: Declaration,
  typed: Typed,
  errors: FieldError[],
): Promise<Response> {
  const { kind, name, fields, forOneSchool } = declaration
  const schools = forOneSchool ? await asActor(asking.services.database, asking.actor, listSchools) : []
  return memberPage(asking, {
    title: `Connect: ${name}`,
    current: '/sources',
    back: { href: '/sources/new', text: 'Connect a source' },
    errors,
    children: (
      <>
        <PageHead title={name} caption="Connect a source" />
        <AboutKind declaration={declaration} />
        <Form action={`/sources/new/${kind}`} csrf={asking.csrf}>
          <TextField
            {...fieldsOf(typed, errors)('name')}
            label="Name"
            hint="What you call it in your lists"
          />
          <ConnectionFields fields={fields} typed={typed} errors={errors} />
          {forOneSchool && (
            <OneSchoolField
              schools={schools}
              hint="Then each item counts for that school, even where it does not name it."
              value={wordsOf(typed, 'school')}
            />
          )}
          <TextField
            {...fieldsOf(typed, errors)('purpose')}
            label="What is it for?"
            hint="It stands in the ledger of what is listened to, which you may publish. Say it in your own words if this is not it."
            value={'purpose' in typed ? wordsOf(typed, 'purpose') : declaration.purpose}
          />
          <ButtonRow>
            <Button>Try it</Button>
          </ButtonRow>
          <p className="govuk-hint">
            Nothing is listened to yet: you switch it on when you have seen that it works.
          </p>
        </Form>
      </>
    ),
  })
}
