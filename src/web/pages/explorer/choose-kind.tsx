import { PageHead, Prose } from '../../parts/layout.tsx'
import { forAnybody } from '../../route.ts'
import { KindList } from './kind-list.tsx'
import { pageForAnybody } from './visitor.ts'

const title = 'What would the policy say?'

/** Where somebody begins who wants to try the policy out. */
export const chooseKind = forAnybody('get', '/policy/try', (asking) =>
  pageForAnybody(asking, {
    title,
    children: (
      <>
        <PageHead title={title} />
        <Prose>
          <p>
            Choose what kind of thing it is. You are asked a few questions, and see after each answer what
            follows from it, and why. Nothing is kept, and nobody is told.
          </p>
        </Prose>
        <KindList hrefOf={(kind) => `/policy/try/${kind}`} />
      </>
    ),
  }),
)
