/** Takes a picture that is pasted anywhere on the page with the paste box, as if it had been chosen. */
export function startPaste(): void {
  const input = document.querySelector<HTMLInputElement>('#paste-box input[type="file"]')
  if (!input) return
  document.addEventListener('paste', (event) => {
    const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
    if (!picture) return
    event.preventDefault()
    const chosen = new DataTransfer()
    chosen.items.add(picture)
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
