/** Shows the names and sizes of the files that were chosen, before they are sent. Nothing is read or loaded. */
export function startPreview(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="file"][data-preview]')) {
    const list = document.createElement('ul')
    list.className = 'file-field__chosen'
    list.setAttribute('aria-live', 'polite')
    input.after(list)
    input.addEventListener('change', () => {
      list.replaceChildren(...[...(input.files ?? [])].map(line))
    })
  }
}

function line(file: File): HTMLLIElement {
  const item = document.createElement('li')
  const size =
    file.size < 1_000_000 ? `${Math.ceil(file.size / 1000)} KB` : `${(file.size / 1_000_000).toFixed(1)} MB`
  item.textContent = `${file.name}, ${size}`
  return item
}
