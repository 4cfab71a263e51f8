const batch = 64

/**
 * On a waiting page: looks for a nonce with which the SHA-256 of `ticket:nonce` begins with enough zero bits, and sends
 * the form. Where the browser cannot work that out (an address without https), it waits for the time to be over instead.
 */
export function startWaiting(): void {
  const place = document.querySelector<HTMLElement>('[data-wait]')
  const button = place?.closest('form')?.querySelector<HTMLButtonElement>('button.go')
  const nonce = place?.querySelector<HTMLInputElement>('[name="nonce"]')
  const ticket = place?.querySelector<HTMLInputElement>('[name="ticket"]')?.value
  if (!place || !button || !nonce || !ticket) return
  for (const hidden of place.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false
  for (const shown of place.querySelectorAll<HTMLElement>('[data-without-script]')) shown.hidden = true
  const goOn = () => place.isConnected && button.click()
  const waited = setTimeout(goOn, (Number(place.dataset.wait) + 1) * 1000)
  if (!crypto.subtle) return
  void work(ticket, Number(place.dataset.bits), () => place.isConnected).then((found) => {
    if (found === undefined) return
    clearTimeout(waited)
    nonce.value = found
    goOn()
  })
}

async function work(ticket: string, bits: number, isWanted: () => boolean): Promise<string | undefined> {
  const encoder = new TextEncoder()
  for (let from = 0; isWanted(); from += batch) {
    const tries = Array.from({ length: batch }, (_, place) => `${from + place}`)
    const hashes = await Promise.all(
      tries.map((one) => crypto.subtle.digest('SHA-256', encoder.encode(`${ticket}:${one}`))),
    )
    const found = hashes.findIndex((hash) => hasZeroBits(new Uint8Array(hash), bits))
    if (found !== -1) return tries[found]
  }
  return undefined
}

function hasZeroBits(hash: Uint8Array, bits: number): boolean {
  for (let bit = 0; bit < bits; bit++) {
    if (((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) return false
  }
  return true
}
