import { streamSSE } from 'hono/streaming'
import type { Change } from '../../../store/changes.ts'
import { forMembers, type MemberAsking } from '../../route.ts'

const subjects: readonly Change['subject'][] = ['mention', 'incident', 'source', 'notice']

/** How often the line is kept open with a comment, so that no proxy takes it for dead. */
const heartbeat = 15_000
/** Changes that come this close together are told as one. */
const together = 300
/** After this the line is closed and the browser opens a new one: by then a session may have ended or a role changed. */
const longest = 20 * 60_000

/** Tells a page that something it shows has changed: which, it finds out by loading itself again. */
export const live = forMembers('get', '/live', 'signed-in', async (asking) => {
  const about = new Set(
    subjects.filter((subject) => asking.c.req.query('about')?.split(',').includes(subject)),
  )
  const age = Number(asking.c.req.query('age'))
  return streamChanges(asking, about, age > 0 ? age : 0)
})

function streamChanges(
  { c, live: updates, actor }: MemberAsking,
  about: ReadonlySet<Change['subject']>,
  age: number,
): Response {
  c.header('x-accel-buffering', 'no')
  return streamSSE(c, async (stream) => {
    let ended = false
    let wake = () => {}
    let changed = false
    const stop = updates.listen({
      actor,
      about,
      age,
      tell() {
        changed = true
        wake()
      },
    })
    stream.onAbort(() => {
      ended = true
      wake()
    })
    const until = performance.now() + longest
    try {
      await stream.write(': listening\n\n')
      while (!ended && performance.now() < until) {
        if (!changed) await sleep(heartbeat, (now) => (wake = now))
        if (ended) return
        if (!changed) {
          await stream.write(': still here\n\n')
          continue
        }
        await stream.sleep(together)
        changed = false
        await stream.writeSSE({ data: 'changed' })
      }
    } finally {
      stop()
    }
  })
}

/** Waits so long, or until it is woken. */
function sleep(milliseconds: number, onWake: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    onWake(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
