import { importFile } from '../../../commands/manage-sources.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { FileField } from '../../parts/file-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { OneSchoolField } from './one-school-field.tsx'

/** Reading in a table of posts, once: the file, and which school it is about. */
export const importForm = forMembers('get', '/sources/file', 'manage-sources', (asking) =>
  form(asking, {}, []),
)

/** Reads in a table of posts. What is wrong with single rows is said, and the other rows go on. */
export const importTable = forMembers('post', '/sources/file', 'manage-sources', async (asking) => {
  const typed = await typedIn(asking.c)
  const { file } = typed
  if (!(file instanceof File)) return form(asking, typed, [{ field: 'file', message: 'Choose a file.' }])
  const read = await asking.site.readCsv(new Uint8Array(await file.arrayBuffer()))
  if (read.type === 'refused') return form(asking, typed, [{ field: 'file', message: read.sentence }])
  const outcome = await importFile(asking.services, asking.actor, {
    name: file.name || 'A file',
    school: wordsOf(typed, 'school') || null,
    events: read.events,
  })
  if (outcome.type === 'refused') return form(asking, typed, [{ field: 'file', message: outcome.because }])
  const problems = read.findings
  return memberPage(asking, {
    title: 'The file was read in',
    current: '/sources',
    children: (
      <>
        <Heading level={1}>The file was read in</Heading>
        <p>
          {outcome.items === 1 ? 'One row was' : `${outcome.items.toLocaleString('en-GB')} rows were`} taken
          in. Those that name one of your schools appear in the inbox in a few seconds.
        </p>
        {outcome.known > 0 && (
          <p>
            {outcome.known === 1 ? 'One row is' : `${outcome.known.toLocaleString('en-GB')} rows are`} here
            already from another file, and {outcome.known === 1 ? 'was' : 'were'} left out.
          </p>
        )}
        {problems.length > 0 && (
          <Callout kind="warning" title="Please check these rows">
            <ul>
              {problems.slice(0, 50).map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {problems.length > 50 && <p>There are more like these in the file.</p>}
          </Callout>
        )}
        <p>
          <a href={`/sources/${outcome.source}`}>Look at this source</a>, or{' '}
          <a href="/inbox">go to the inbox</a>.
        </p>
      </>
    ),
  })
})

async function form(asking: MemberAsking, typed: Typed, errors: FieldError[]): Promise<Response> {
  const schools = await asActor(asking.services.database, asking.actor, listSchools)
  return memberPage(asking, {
    title: 'Read in a file',
    current: '/sources',
    back: { href: '/sources', text: 'Sources' },
    errors,
    children: (
      <>
        <Heading level={1}>Read in a file</Heading>
        <p>
          A table with a row for each post, as many programs export it (CSV). The first row names the columns:
          the words of the post in ‘text’, and if you have them ‘link’, ‘date’, ‘author’ and ‘id’.
        </p>
        <Form action="/sources/file" csrf={asking.csrf} files>
          <FileField
            name="file"
            label="File"
            hint="CSV, up to 10 MB"
            accept=".csv,.tsv,.txt,text/csv"
            error={errorFor(errors, 'file')}
          />
          <OneSchoolField schools={schools} value={wordsOf(typed, 'school')} />
          <Button>Read in</Button>
        </Form>
      </>
    ),
  })
}
