import type { NoticeProps } from '../../parts/callout.tsx'

/** What came of the last thing that was done. `anew` is how many open incidents were planned anew by it. */
export function noticeFor(done: string | undefined, anew: number): NoticeProps | null {
  switch (done) {
    case 'confirmed':
      return { type: 'done', sentence: 'That is your trust’s own word from now on.' }
    case 'changed':
      return { type: 'done', sentence: `The change is taken.${planned(anew)}` }
    case 'default':
      return {
        type: 'done',
        sentence: `What ships stands again, as Birdsong’s default.${planned(anew)}`,
      }
    case 'confirmed-already':
      return { type: 'info', sentence: 'Your trust has confirmed or changed this already.' }
    default:
      return null
  }
}

function planned(anew: number): string {
  if (!Number.isInteger(anew) || anew < 1) return ''
  return anew === 1
    ? ' What is still to do in an open incident was planned anew.'
    : ' What is still to do in open incidents was planned anew.'
}
