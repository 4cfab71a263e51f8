import type { Actor } from '../../../domain/actor.ts'
import { may } from '../../../domain/may.ts'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import type { InboxView, TabName } from './inbox-view.ts'

const words: Record<TabName, { title: string; sentence: string }> = {
  'to-do': {
    title: 'All quiet',
    sentence:
      'What is said about your schools appears here within seconds of being heard. There is nothing to do now.',
  },
  answered: {
    title: 'Nothing was answered yet',
    sentence: 'What you or a colleague have answered moves here.',
  },
  incidents: {
    title: 'Nothing has become an incident',
    sentence: 'A mention moves here when the policy asks for more than an answer.',
  },
  'set-aside': {
    title: 'Nothing was set aside',
    sentence:
      'What needs no answer moves here, with the reason that was given. It can be taken back at any time.',
  },
}

/** What stands in the inbox while there is nothing in it. */
export function NothingHere({ view, actor }: { view: InboxView; actor: Actor }) {
  if (view.after) {
    return (
      <Empty drawing="nest" title="Nothing older">
        <p>This is the end of the list.</p>
      </Empty>
    )
  }
  const { title, sentence } = words[view.tab]
  return (
    <Empty drawing="branch" title={title}>
      <p>{sentence}</p>
      {view.tab === 'to-do' && (
        <ButtonRow>
          {may(actor, 'manage-sources') && (
            <LinkButton kind="plain" href="/sources">
              See the sources
            </LinkButton>
          )}
          {may(actor, 'enter-mention') && (
            <LinkButton kind="quiet" href="/inbox/new">
              I saw something myself
            </LinkButton>
          )}
        </ButtonRow>
      )}
    </Empty>
  )
}
