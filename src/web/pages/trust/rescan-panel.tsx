import type { Rescan } from '../../../store/rescans.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'

/** Looking through what came before these words were listened for, and how far that is. */
export function RescanPanel(props: { school: string; rescan: Rescan | undefined; csrf: string }) {
  const { school, rescan, csrf } = props
  const runs = rescan !== undefined && rescan.endedAt === null
  return (
    <Panel heading="What came earlier" id="earlier">
      <p>
        Words that are new find what comes from now on. What feeds and files brought before can be looked
        through again. From Bluesky nothing is kept that named none of your schools.
      </p>
      {runs && (
        <p>
          <label htmlFor="rescan-progress">
            Looking: {rescan.done.toLocaleString('en-GB')} of {rescan.total.toLocaleString('en-GB')} items,
            found {rescan.found.toLocaleString('en-GB')}.
          </label>{' '}
          <progress id="rescan-progress" max={Math.max(rescan.total, 1)} value={rescan.done} />
        </p>
      )}
      {rescan && !runs && (
        <p>
          {rescan.total.toLocaleString('en-GB')} items were looked through; {foundWords(rescan.found)} found.
        </p>
      )}
      {!runs && (
        <Form action={`/schools/${school}/rescan`} csrf={csrf}>
          <Button kind="plain">Look through what came earlier</Button>
        </Form>
      )}
    </Panel>
  )
}

const foundWords = (found: number) =>
  found === 1 ? 'one mention was' : `${found.toLocaleString('en-GB')} mentions were`
