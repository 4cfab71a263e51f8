/** Lets the clock of a drill run on: the page says the minutes at which it was made. */
export function startClock(): void {
  const clock = document.querySelector<HTMLElement>('[data-clock-since]')
  const since = Date.parse(clock?.dataset.clockSince ?? '')
  if (!clock || Number.isNaN(since)) return
  setInterval(() => {
    const minutes = Math.max(0, Math.floor((Date.now() - since) / 60_000))
    const words = minutes === 1 ? '1 minute' : `${minutes} minutes`
    // From an hour on, the next page that is opened says it.
    if (minutes > 0 && minutes < 60 && clock.textContent !== words) clock.textContent = words
  }, 5000)
}
