const beat = 20_000

/** Says every 20 seconds that this item is open here, as long as the page can be seen. Only one beat a page. */
export function startPresence(): void {
  const mark = document.querySelector<HTMLElement>('[data-presence]')
  const address = mark?.dataset.presence
  if (!address) return
  const tell = () => {
    if (document.visibilityState !== 'visible') return
    const body = new URLSearchParams({ csrf: mark.dataset.csrf ?? '' })
    // A beat that is lost is made up for by the next one.
    fetch(address, { method: 'POST', body, keepalive: true }).catch(() => undefined)
  }
  tell()
  setInterval(tell, beat)
  document.addEventListener('visibilitychange', tell)
}
