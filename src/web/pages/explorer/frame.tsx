import type { ReactNode } from 'react'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import type { NoticeProps } from '../../parts/callout.tsx'
import { Callout } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Columns } from '../../parts/layout.tsx'
import type { Asking } from '../../route.ts'
import { DecisionSoFar } from '../questions/decision-so-far.tsx'
import type { Round } from '../questions/round.ts'
import { YourAnswers } from '../questions/your-answers.tsx'
import { addressOf, type Tried } from './address.ts'
import { pageForAnybody } from './visitor.ts'

/** What somebody tries out, and what the policy makes of it so far. */
export type Trying = { tried: Tried; round: Round }

type Content = {
  title: string
  errors?: readonly FieldError[]
  notice?: NoticeProps | null
  status?: 400
  /** The page shows the steps itself. */
  atLength?: boolean
  main: ReactNode
}

/** A page of the explorer: `main`, with what the policy says so far and the answers beside it. */
export function tryingPage(asking: Asking, { tried, round }: Trying, content: Content): Promise<Response> {
  const { main, atLength = false, ...page } = content
  return pageForAnybody(asking, {
    ...page,
    back: { href: '/policy/try', text: 'Something else' },
    width: 'work',
    children: (
      <>
        {round.facts.kind === 'post' && round.facts.danger === 'immediate' && (
          <Callout kind="danger" title="Ring 999 now">
            <p>If this is happening, ring 999 before you go on.</p>
          </Callout>
        )}
        <Columns
          sideLabel="What the policy says, and your answers"
          side={
            <>
              <DecisionSoFar round={round} short={atLength} />
              <YourAnswers round={round} changeAt={(field) => addressOf(tried, { ask: field })} />
            </>
          }
        >
          {!atLength && <p className="heading-group__caption">{wordsForKind(tried.kind).title}</p>}
          {main}
        </Columns>
      </>
    ),
  })
}
