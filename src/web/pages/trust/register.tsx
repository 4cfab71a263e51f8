import {
  addRegisteredSchool,
  keepRegister,
  lookInRegister,
  previewRegistered,
} from '../../../commands/school-from-register.ts'
import type { RegisteredSchool } from '../../../domain/registered-school.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { FileField } from '../../parts/file-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'

const title = 'Find a school in the register'

/** Setting a school up from the register: upload it once, then search, look what would be set up, and add it. */
export const registerPage = forMembers('get', '/schools/register', 'manage-schools', (asking) =>
  page(asking, []),
)

/** Takes the register in. */
export const uploadRegister = forMembers('post', '/schools/register', 'manage-schools', async (asking) => {
  const { file } = await typedIn(asking.c)
  if (!(file instanceof File)) return page(asking, [{ field: 'file', message: 'Choose a file.' }])
  const kept = await keepRegister(asking.services, asking.actor, new Uint8Array(await file.arrayBuffer()))
  if (kept.type === 'refused') return page(asking, [{ field: 'file', message: kept.because }])
  return asking.c.redirect('/schools/register', 303)
})

/** Adds the school with the number that was looked at. */
export const addFromRegister = forMembers(
  'post',
  '/schools/register/add',
  'manage-schools',
  async (asking) => {
    const urn = wordsOf(await typedIn(asking.c), 'urn')
    const result = await addRegisteredSchool(asking.services, asking.actor, urn)
    if (result.type === 'not-found') return notFoundPage(asking)
    if (result.type === 'refused') return page(asking, [{ field: 'q', message: result.because }])
    return asking.c.redirect(`/schools/${result.school}?done=school-added`, 303)
  },
)

async function page(asking: MemberAsking, errors: readonly FieldError[]): Promise<Response> {
  const { c, services, actor, csrf } = asking
  const words = (c.req.query('q') ?? '').replaceAll('\0', '').slice(0, 200)
  const urn = c.req.query('urn')
  const { size, found, more } = await lookInRegister(services, actor, words)
  const preview =
    urn === undefined ? undefined : await previewRegistered(services, actor, urn.replaceAll('\0', ''))
  if (urn !== undefined && !preview) return notFoundPage(asking)
  return memberPage(asking, {
    title,
    current: '/schools',
    back: preview
      ? { href: '/schools/register', text: title }
      : { href: '/schools/new', text: 'Add a school' },
    errors,
    children: (
      <>
        <PageHead title={title} />
        {preview ? (
          <Preview {...preview} csrf={csrf} />
        ) : size === 0 ? (
          <Upload csrf={csrf} errors={errors} />
        ) : (
          <>
            <Search words={words} errors={errors} />
            {words !== '' && <Found schools={found} more={more} />}
            <Details summary={`The register has ${size.toLocaleString('en-GB')} schools. Use a newer one`}>
              <Upload csrf={csrf} errors={errors} />
            </Details>
          </>
        )}
      </>
    ),
  })
}

function Upload({ csrf, errors }: { csrf: string; errors: readonly FieldError[] }) {
  return (
    <>
      <p>
        The Department for Education gives out the register of schools: on the page ‘Get information about
        schools’, choose ‘Download’ and then establishment fields as CSV. Upload that file here once.
      </p>
      <Form action="/schools/register" csrf={csrf} files>
        <FileField
          name="file"
          label="Register of schools"
          hint="CSV. Where the whole country is too large, choose your own county."
          accept=".csv,text/csv"
          error={errorFor(errors, 'file')}
        />
        <Button>Upload the register</Button>
      </Form>
    </>
  )
}

function Search({ words, errors }: { words: string; errors: readonly FieldError[] }) {
  return (
    <form action="/schools/register" method="get">
      <TextField
        name="q"
        label="Number, name, town or postcode"
        hint="Parts of them will do, such as ‘oakfield leeds’ or 100023."
        value={words}
        error={errorFor(errors, 'q')}
        type="search"
      />
      <Button kind="quiet">Search</Button>
    </form>
  )
}

function Found({ schools, more }: { schools: readonly RegisteredSchool[]; more: boolean }) {
  if (schools.length === 0)
    return <p>No open school fits that. Try fewer words, or the beginning of its name.</p>
  return (
    <Panel heading={more ? `The first ${schools.length}` : 'Found'}>
      <ul className="govuk-list">
        {schools.map((school) => (
          <li key={school.urn}>
            <a href={`/schools/register?urn=${encodeURIComponent(school.urn)}`}>{school.name}</a>,{' '}
            {whereIs(school)}
          </li>
        ))}
      </ul>
      {more && <p>There are more. Add a word, such as the town.</p>}
    </Panel>
  )
}

const whereIs = ({ locality, town, postcode }: RegisteredSchool) =>
  [locality, town, postcode].filter((part) => part !== null).join(', ')

function Preview(props: {
  school: RegisteredSchool
  terms: readonly string[]
  already: string | undefined
  csrf: string
}) {
  const { school, terms, already, csrf } = props
  return (
    <Panel heading={school.name}>
      <p>
        {whereIs(school)}. Number {school.urn}. {school.open ? '' : 'The register says that it is closed.'}
      </p>
      <p>Birdsong will listen for these words. You can add others and take some away afterwards.</p>
      <ul className="govuk-list govuk-list--bullet">
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      {already === undefined ? (
        <Form action="/schools/register/add" csrf={csrf}>
          <input type="hidden" name="urn" value={school.urn} />
          <ButtonRow>
            <Button>Add this school</Button>
            <LinkButton kind="quiet" href="/schools/register">
              Look for another
            </LinkButton>
          </ButtonRow>
        </Form>
      ) : (
        <p>
          <a href={`/schools/${already}`}>It is one of your schools already.</a>
        </p>
      )}
    </Panel>
  )
}
