import { doorPage } from '../../chrome.tsx'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Drawn } from '../../parts/drawing.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Door, Doors } from '../../parts/layout.tsx'
import { forFounder } from '../../route.ts'

/** The first page after the first sign-in: one's own trust, or a look around. */
export const welcome = forFounder('get', '/welcome', async (asking) =>
  doorPage(asking, {
    title: 'How would you like to begin?',
    width: 'work',
    children: (
      <>
        <Heading level={1}>How would you like to begin?</Heading>
        <Doors>
          <Door
            title="Set up my trust"
            drawing={<Drawn drawing="nest" />}
            action={<LinkButton href="/set-up">Set up my trust</LinkButton>}
          >
            <p>
              You need your schools’ names and your own e-mail address. It takes about five minutes. You
              invite your colleagues and choose where to listen afterwards.
            </p>
          </Door>
          <Door
            title="Look around first"
            drawing={<Drawn drawing="branch" />}
            action={
              <Form action="/demonstration" csrf={asking.csrf}>
                <Button kind="plain">Look around with a demonstration trust</Button>
              </Form>
            }
          >
            <p>
              A made-up trust with three schools, people in every role and some weeks of mentions and
              incidents. You can remove it with one click, and set up your own trust whenever you like.
            </p>
          </Door>
        </Doors>
      </>
    ),
  }),
)
