import { expect } from 'vitest'

export type Answer = { status: number; text: string; location: string | null }

/** Somebody who uses Birdsong without a browser, and keeps their session whichever server answers. */
export type Client = {
  get(address: string): Promise<Answer>
  /** Fills in a form of the page at `page` and submits it to `action`, as a browser would. */
  submit(page: string, action: string, fields: Readonly<Record<string, string>>): Promise<Answer>
  /** Opens a stream of live updates. `heard` counts what has come; `close` ends it. */
  hear(address: string): Promise<{ heard(): number; close(): Promise<void> }>
}

/** A client with a cookie jar for the one cookie that there is. Redirections are not followed. */
export function newClient(): Client {
  let cookie = ''
  async function ask(address: string, options: RequestInit = {}): Promise<Answer> {
    const response = await fetch(address, {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, ...(cookie && { cookie }) },
    })
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? ''
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  return {
    get: (address) => ask(address),
    async submit(page, action, fields) {
      const { origin } = new URL(page)
      const shown = await ask(page)
      const csrf = /name="csrf" value="([^"]*)"/.exec(shown.text)?.[1]
      const body = new URLSearchParams({ ...fields, ...(csrf && { csrf }) })
      return ask(new URL(action, origin).href, { method: 'POST', body, headers: { origin } })
    },
    async hear(address) {
      const response = await fetch(address, { headers: { cookie } })
      expect(response.headers.get('content-type')).toContain('text/event-stream')
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
      let heard = 0
      const listening = (async () => {
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
          heard += piece.value.match(/^data:/gm)?.length ?? 0
        }
      })()
      return {
        heard: () => heard,
        async close() {
          await reader.cancel()
          await listening
        },
      }
    },
  }
}
