import { reconcile } from './reconcile.ts'

const pause = 400

/** Keeps the element marked data-live up to date from the events at its address. Falls back to doing nothing. */
export function startLive(): void {
  const region = document.querySelector<HTMLElement>('[data-live]')
  const address = region?.dataset.live
  if (!region?.id || !address || !('EventSource' in window)) return
  let stale = false
  let planned = false
  let interrupted = false
  const bringUpToDate = async () => {
    planned = false
    if (!stale || document.visibilityState !== 'visible' || isBeingFilledIn(region)) return
    stale = !(await refresh(region))
  }
  // Several messages at once are one change to look at.
  const soon = () => {
    stale = true
    if (planned) return
    planned = true
    setTimeout(bringUpToDate, pause)
  }
  // What changed while the page was on its way is told as well: the time since it was asked for goes along.
  const since = new URL(address, location.href)
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  since.searchParams.set('age', `${Math.ceil(performance.now() - (visit?.requestStart ?? 0))}`)
  const events = new EventSource(since)
  events.addEventListener('message', soon)
  // EventSource connects again by itself; what happened in between is fetched then.
  events.addEventListener('error', () => {
    interrupted = true
  })
  events.addEventListener('open', () => {
    if (interrupted) soon()
    interrupted = false
  })
  document.addEventListener('visibilitychange', () => stale && soon())
  region.addEventListener('focusout', () => stale && soon())
}

/** Is somebody typing here? Then what they see must not change under their hands. */
function isBeingFilledIn(region: HTMLElement): boolean {
  return (
    region.contains(document.activeElement) &&
    Boolean(document.activeElement?.matches('input, textarea, select'))
  )
}

async function refresh(region: HTMLElement): Promise<boolean> {
  // Without an answer the page stays as it is, known to be stale, and is fetched with the next change.
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!response?.ok || response.redirected) return false
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  // In another tab somebody came into a drill, or left one: what is shown must say so.
  if (page.documentElement.dataset.place !== document.documentElement.dataset.place) {
    location.reload()
    return true
  }
  const next = page.getElementById(region.id)
  if (!next) return false
  const before = items(region)
  reconcile(region, next)
  announce(
    region,
    [...region.querySelectorAll<HTMLElement>('[data-live-item]')].filter((item) => !before.has(item.id)),
  )
  return true
}

function items(region: HTMLElement): Set<string> {
  return new Set([...region.querySelectorAll('[data-live-item]')].map((item) => item.id))
}

function announce(region: HTMLElement, fresh: HTMLElement[]): void {
  if (fresh.length === 0) return
  for (const item of fresh) item.classList.add('is-new')
  const says = document.getElementById('live-says')
  const { liveOne = '1 new item', liveMany = 'new items' } = region.dataset
  if (says) says.textContent = fresh.length === 1 ? liveOne : `${fresh.length} ${liveMany}`
}
