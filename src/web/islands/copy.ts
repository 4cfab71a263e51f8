/** Puts a button beside each short text that is meant to be copied. */
export function startCopy(): void {
  if (!navigator.clipboard) return
  for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = element.querySelector('button')
    const text = element.querySelector('code')?.textContent
    if (!button || !text) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text)
      const before = [...button.childNodes]
      button.replaceChildren(button.dataset.copied ?? 'Copied')
      setTimeout(() => button.replaceChildren(...before), 2000)
    })
  }
}
