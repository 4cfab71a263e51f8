import { memberPage } from '../../chrome.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'
import { KindList } from '../explorer/kind-list.tsx'

const title = 'Write down something that happened'

/** Where somebody begins who has something to write down: what kind of thing it is. A post has a form of its own. */
export const happened = forMembers('get', '/inbox/happened', 'enter-mention', (asking) =>
  memberPage(asking, {
    title,
    current: '/inbox',
    back: { href: '/inbox', text: 'Inbox' },
    children: (
      <>
        <PageHead title={title} />
        <Prose>
          <p>
            What kind of thing is it? A few questions show what follows from it; then you write down what
            happened. Nobody is told before that.
          </p>
          <p>
            Did you see it on your phone, or in your browser? <a href="/share">Share it to Birdsong</a> in a
            tap.
          </p>
        </Prose>
        <KindList hrefOf={(kind) => (kind === 'post' ? '/inbox/new' : `/policy/try/${kind}`)} />
      </>
    ),
  }),
)
