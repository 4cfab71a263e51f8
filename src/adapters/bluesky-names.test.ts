import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type NamesOf, nameFinder } from './bluesky-names.ts'

/** A directory on the loopback that answers as `answer` says, when it says so. */
async function directory(
  patience: { batch: number; name: number },
  answer: (did: string, reply: () => void) => void,
) {
  const asked: string[] = []
  const server = createServer((request, response: ServerResponse) => {
    const did = decodeURIComponent((request.url ?? '').slice(1))
    if (!did.startsWith('did:')) {
      response.writeHead(404).end()
      return
    }
    asked.push(did)
    answer(did, () => response.end(JSON.stringify({ alsoKnownAs: [`at://${did.split(':')[2]}.test`] })))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const options = { allow: [host], userAgent: 'Birdsong tests', directory: `http://${host}` }
  const namesOf: NamesOf = nameFinder(`http://${host}`, options, patience)
  return { namesOf, asked }
}

const dids = (names: string) => names.split(' ').map((name) => `did:plc:${name}`)

test('names are looked up side by side: none waits for the one before it', async () => {
  const waiting: (() => void)[] = []
  const { namesOf } = await directory({ batch: 60_000, name: 60_000 }, (_, reply) => {
    waiting.push(reply)
    // Nobody is answered until five ask.
    if (waiting.length === 5) for (const each of waiting) each()
  })
  expect(await namesOf(dids('a b c d e'))).toEqual(
    new Map(['a', 'b', 'c', 'd', 'e'].map((name) => [`did:plc:${name}`, `${name}.test`])),
  )
})

test('a name that does not come holds up nobody, and is there for the next when it has come', async () => {
  let late = () => {}
  const { namesOf, asked } = await directory({ batch: 200, name: 60_000 }, (did, reply) => {
    if (did === 'did:plc:late') late = reply
    else reply()
  })
  const others = new Map([
    ['did:plc:a', 'a.test'],
    ['did:plc:b', 'b.test'],
  ])
  await expect.poll(() => namesOf(dids('late a b'))).toEqual(others)
  late()
  await expect.poll(() => namesOf(dids('late'))).toEqual(new Map([['did:plc:late', 'late.test']]))
  expect(asked.filter((did) => did === 'did:plc:a')).toHaveLength(1)
})

test('a directory that answers nobody holds up no batch, however many authors it has', async () => {
  const { namesOf, asked } = await directory({ batch: 200, name: 60_000 }, () => {})
  const many = Array.from({ length: 500 }, (_, n) => `did:plc:author${n}`)
  expect(await namesOf(many)).toEqual(new Map())
  expect(asked.length).toBeLessThan(100)
})
