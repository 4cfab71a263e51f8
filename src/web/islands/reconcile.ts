/** Attributes that belong to whoever is reading, not to the server. */
const kept = new Set(['open', 'value', 'checked', 'selected'])

/**
 * Changes `old` until it says what `next` says, touching only what differs: what has focus keeps it, open details
 * stay open, and what was typed stays typed. Elements with an id are found again wherever they have moved to.
 */
export function reconcile(old: Element, next: Element): void {
  if (old.isEqualNode(next)) return
  attributes(old, next)
  const byId = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]))
  let at: ChildNode | null = old.firstChild
  for (const wanted of [...next.childNodes]) {
    const known = wanted instanceof Element && wanted.id ? byId.get(wanted.id) : undefined
    const here: ChildNode | null = known ?? (at && fits(at, wanted) ? at : null)
    if (!here) {
      old.insertBefore(wanted, at)
      continue
    }
    if (here === at) at = at.nextSibling
    else old.insertBefore(here, at)
    if (here instanceof Element && wanted instanceof Element) reconcile(here, wanted)
    else if (here.nodeValue !== wanted.nodeValue) here.nodeValue = wanted.nodeValue
  }
  while (at) {
    const gone: ChildNode = at
    at = at.nextSibling
    gone.remove()
  }
}

/** May this node become that one? Not when either has an id, as then they are different things. */
function fits(old: ChildNode, next: ChildNode): boolean {
  if (!(old instanceof Element) || !(next instanceof Element)) return old.nodeType === next.nodeType
  return old.tagName === next.tagName && !old.id && !next.id
}

function attributes(old: Element, next: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !kept.has(name) && !name.endsWith('-init')) old.removeAttribute(name)
  }
  for (const { name, value } of [...next.attributes]) {
    if (!kept.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
}
