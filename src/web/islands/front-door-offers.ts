const pause = 500

/** While a question is typed, what may answer it is fetched after each pause and shown below. */
export function startOffers(): void {
  const place = document.querySelector<HTMLElement>('[data-offer]')
  const box = place && document.querySelector<HTMLTextAreaElement>('[data-ask] textarea')
  const address = place?.dataset.offer
  if (!box || !address) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      latest++
      const mine = latest
      if (box.value.trim().length < 4) return place.replaceChildren()
      const answer = await fetch(address, {
        method: 'POST',
        body: new URLSearchParams({ words: box.value.slice(0, 500) }),
      })
      if (!answer.ok || mine !== latest) return
      const offered = new DOMParser().parseFromString(await answer.text(), 'text/html')
      place.replaceChildren(...offered.body.childNodes)
    }, pause)
  })
}
