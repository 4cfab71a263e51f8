import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../root.ts'
import { memberPage } from '../../chrome.tsx'
import { Panel } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'

/** What the model was made from, how it does and where it fails: the card that is written for everybody. */
export const modelCard = forMembers('get', '/judgement/model', 'see-judgement', async (asking) =>
  memberPage(asking, {
    title: 'The model behind the suggestions',
    current: '/judgement',
    back: { href: '/judgement', text: 'Suggestions' },
    children: (
      <Panel>
        <div className="model-card" dangerouslySetInnerHTML={{ __html: await cardAsHtml() }} />
      </Panel>
    ),
  }),
)

let made: string | undefined

/** Our own file, and still no markup but that of a text is let through. */
async function cardAsHtml(): Promise<string> {
  if (made !== undefined) return made
  const [{ marked }, { default: sanitizeHtml }] = await Promise.all([
    import('marked'),
    import('sanitize-html'),
  ])
  const markdown = await readFile(join(root, 'docs/model-card.md'), 'utf8')
  made = sanitizeHtml(await marked.parse(markdown), {
    allowedTags: [...sanitizeHtml.defaults.allowedTags.filter((tag) => tag !== 'img'), 'h1', 'h2'],
  })
  return made
}
