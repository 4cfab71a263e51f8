import type { ReactNode } from 'react'
import type { Sayer } from '../front-door/sayer.ts'

/** What is there in English alone, such as what a trust has written in its settings. */
export function InEnglish({ say, children }: { say: Sayer; children: ReactNode }) {
  if (say.language.code === 'en') return children
  return (
    <span lang="en-GB" dir="ltr">
      {children}
    </span>
  )
}
