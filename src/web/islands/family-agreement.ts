/** Under which name a family's draft is kept, in its own browser and nowhere else. */
const kept = 'birdsong family agreement'

/** Offers to print the finished agreement, and to keep a draft of it in this browser where the family ticks so. */
export function startAgreement(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
  const offer = document.querySelector<HTMLElement>('[data-draft]')
  const box = offer?.querySelector('input')
  const form = document.querySelector<HTMLFormElement>(`#${offer?.dataset.draftForm}`)
  const drawer = storage()
  if (!offer || !box || !form || !drawer) return
  offer.hidden = false
  const draft = drawer.getItem(kept)
  box.checked = draft !== null
  if (draft !== null && offer.dataset.draft === 'fresh') fill(form, draft)
  const keep = () => {
    if (box.checked) drawer.setItem(kept, JSON.stringify([...new FormData(form)]))
    else drawer.removeItem(kept)
  }
  keep()
  box.addEventListener('change', keep)
  form.addEventListener('input', keep)
}

/** Some browsers refuse to keep anything, and say so by throwing as soon as they are asked. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

function fill(form: HTMLFormElement, draft: string): void {
  const answers = new Map<string, string[]>()
  for (const [name, value] of JSON.parse(draft) as [string, string][]) {
    answers.set(name, [...(answers.get(name) ?? []), value])
  }
  for (const field of form.elements) {
    const values = answers.get((field as HTMLInputElement).name) ?? []
    if (field instanceof HTMLTextAreaElement) field.value = values[0] ?? ''
    else if (field instanceof HTMLInputElement) field.checked = values.includes(field.value)
  }
}
