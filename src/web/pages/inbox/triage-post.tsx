import type { StoredMention } from '../../../store/mentions.ts'
import { Panel } from '../../parts/layout.tsx'
import { excerpt, MentionText } from '../../parts/mention-text.tsx'

const most = 700

/** The post, to have before one's eyes while one answers. A very long one is cut around what was found. */
export function TriagePost({ mention, school }: { mention: StoredMention; school: string }) {
  const { text, title, matches, url, reference } = mention
  const piece = text === null ? null : excerpt(text, matches, most)
  const cut = piece !== null && piece.text !== text
  return (
    <Panel heading={`The post, about ${school}`} id="post">
      <MentionText text={piece?.text ?? null} title={title} spans={piece?.spans ?? []} url={url} />
      <p>
        <a href={`/inbox/${reference}`}>
          {cut ? 'Read the whole post, and what is known about it' : 'What is known about it'}
        </a>
      </p>
    </Panel>
  )
}
