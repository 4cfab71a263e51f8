import { memberPage } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'

/** Said to somebody who has learnt what is not theirs to know. It is the same for everything, and leads nowhere. */
export const passedOn = forMembers('get', '/inbox/passed-on', 'see-inbox', (asking) =>
  memberPage(asking, {
    title: 'Passed on. Thank you',
    current: '/inbox',
    children: (
      <>
        <PageHead title="Passed on. Thank you" />
        <Prose>
          <p>
            What you told us makes this a matter for fewer people. It has gone to those whose task it is, and
            they were told at once. You do not see it any more, and there is nothing else that you need to do.
          </p>
          <p>
            Please keep it to yourself. If somebody is in danger now, ring 999. If you worry about a child,
            speak to your designated safeguarding lead (DSL).
          </p>
        </Prose>
        <LinkButton href="/inbox">Back to the inbox</LinkButton>
      </>
    ),
  }),
)
