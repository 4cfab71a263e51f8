/** What the browser’s list says of this place: the school's first page, and one page on top of it. */
type Place = 'below' | 'here'

/**
 * Sends each form by itself and puts the page that comes in the place of this one, so that however many questions are
 * answered, the browser's list has one entry of them, which the way out takes with it. The browser's own way back goes
 * one question back; before the first question it leads to the school's first page.
 */
export function startPages(begin: () => void): void {
  const { home } = document.body.dataset
  if (!document.querySelector('[data-ask]') || !home) return
  let here = location.href
  // Loaded once more, it has its two places already.
  if (history.state !== ('here' satisfies Place)) {
    history.replaceState('below' satisfies Place, '', home)
    history.pushState('here' satisfies Place, '', here)
  }

  let sending = false
  async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    if (sending) return
    sending = true
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form, button))
      if (typeof value === 'string') body.append(name, value)
    form.setAttribute('aria-busy', 'true')
    try {
      const action = button?.hasAttribute('formaction')
        ? (button as HTMLButtonElement).formAction
        : form.action
      const answer = await fetch(action, { method: 'POST', body })
      show(await answer.text())
      if (action !== here) {
        history.replaceState('here' satisfies Place, '', action)
        here = action
      }
      begin()
    } catch {
      sayOffline(form)
    } finally {
      sending = false
      form.removeAttribute('aria-busy')
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (!form.matches('[data-ask]')) return
    event.preventDefault()
    void send(form, event.submitter)
  })
  addEventListener('popstate', ({ state }) => {
    if (state !== 'below') return
    const back = document.querySelector<HTMLButtonElement>('[data-ask] button[value="back"]')
    if (!back?.form) return location.reload()
    history.pushState('here' satisfies Place, '', here)
    void send(back.form, back)
  })
}

/** Nothing came back: what was typed stays where it is, and can be sent again. */
function sayOffline(form: HTMLFormElement): void {
  const said = form.querySelector('.wrong--offline') ?? document.createElement('p')
  said.className = 'wrong wrong--offline'
  said.setAttribute('role', 'alert')
  said.textContent = document.body.dataset.offline ?? ''
  form.append(said)
}

/** Takes the title and the parts of another page into this one, and begins reading at its top. */
function show(text: string): void {
  const page = new DOMParser().parseFromString(text, 'text/html')
  if (!page.querySelector('main')) throw new Error('The answer is no page')
  const [root, next] = [document.documentElement, page.documentElement]
  root.lang = next.lang
  root.dir = next.dir
  document.title = page.title
  document.body.dataset.offline = page.body.dataset.offline ?? ''
  document.body.replaceChildren(...page.body.childNodes)
  scrollTo(0, 0)
  const first = document.querySelector<HTMLElement>('main [role="alert"], main h1')
  first?.setAttribute('tabindex', '-1')
  first?.focus({ preventScroll: true })
}
