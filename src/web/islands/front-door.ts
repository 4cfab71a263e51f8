// What a school's front door is sent besides its pages: the way out in a hurry, pages that come without leaving a trail
// in the browser's list, and the sum that is worked out while one waits. Without any of it every page still works.
import { startExit } from './front-door-exit.ts'
import { startOffers } from './front-door-offers.ts'
import { startPages } from './front-door-pages.ts'
import { startWaiting } from './proof-of-work.ts'

/** What a page wants once it is there: after it was loaded, and after each one that took its place. */
function begin(): void {
  startWaiting()
  startOffers()
  const print = document.querySelector<HTMLButtonElement>('[data-print]')
  if (!print) return
  print.hidden = false
  print.addEventListener('click', () => window.print())
}

startExit()
startPages(begin)
begin()
