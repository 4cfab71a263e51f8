/** JSON that somebody else wrote, or null where it is none. */
export function parsedJson(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString('utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** What an object holds under a name; undefined where it is no object or holds nothing there. */
export function valueIn(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
}

/** The list that an object holds under a name; empty where there is none. */
export function listIn(body: unknown, name: string): unknown[] {
  const list = valueIn(body, name)
  return Array.isArray(list) ? list : []
}

/** What a raw event's body holds under a name. */
export function parsedBody(body: string, name: string): unknown {
  return valueIn(JSON.parse(body), name)
}
