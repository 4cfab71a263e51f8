const presses = 3
const within = 3000

/**
 * Leaves in a hurry: by the link, or by pressing Esc three times. The page is emptied first, and its place in the
 * browser's list is taken by where the link leads, so that no way back leads to it.
 */
export function startExit(): void {
  let pressed: number[] = []
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (key !== 'Escape' || repeat) return
    const now = performance.now()
    pressed = [...pressed.filter((at) => now - at < within), now]
    const link = document.querySelector<HTMLAnchorElement>('[data-exit]')
    if (pressed.length >= presses && link) leaveFor(link.href)
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-exit], a[data-leave]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    leaveFor(link.href)
  })
  // A browser may keep a page that was left, as it stood, and show it again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

function leaveFor(address: string): void {
  document.body.replaceChildren()
  document.title = ''
  location.replace(address)
}
