// A Bluesky server (PDS) and its directory (PLC), as their makers publish them, driven by messages from the
// test's process: { id, verb, args } is answered with { id, result } or { id, problem }. With WHOLE_NETWORK, which holds
// how its PostgreSQL is reached, the AppView and the moderation (Ozone) run beside them; REDIS_HOST is the AppView's.
import { AtpAgent } from '@atproto/api'
import { TestNetwork, TestNetworkNoAppView } from '@atproto/dev-env'

const whole = process.env.WHOLE_NETWORK
const network = whole
  ? await TestNetwork.create({ dbPostgresUrl: whole, dbPostgresSchema: 'birdsong' })
  : await TestNetworkNoAppView.create()
const pdsUrl = `http://127.0.0.1:${network.pds.port}`
const agents = new Map()
const sockets = new Set()
network.pds.server.server.on('connection', (socket) => {
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
})

const verbs = {
  async createAccount(name) {
    const agent = new AtpAgent({ service: pdsUrl })
    await agent.createAccount({
      handle: `${name}.test`,
      email: `${name}@mail.test`,
      password: 'a-long-password',
    })
    agents.set(agent.assertDid, agent)
    return { did: agent.assertDid, handle: `${name}.test` }
  },
  async post(did, record) {
    const { uri, cid } = await agents.get(did).post({ createdAt: new Date().toISOString(), ...record })
    return { uri, cid }
  },
  async postAnything(did, record) {
    const { data } = await agents.get(did).com.atproto.repo.createRecord({
      repo: did,
      collection: 'app.bsky.feed.post',
      validate: false,
      record: { $type: 'app.bsky.feed.post', ...record },
    })
    return { uri: data.uri, cid: data.cid }
  },
  async edit(uri, record) {
    const { did, collection, rkey } = parts(uri)
    const agent = agents.get(did)
    const at = { repo: did, collection, rkey }
    const { data } = await agent.com.atproto.repo.getRecord(at)
    const { data: saved } = await agent.com.atproto.repo.putRecord({
      ...at,
      record: { ...data.value, ...record },
    })
    return { uri: saved.uri, cid: saved.cid }
  },
  async remove(uri) {
    await agents.get(parts(uri).did).deletePost(uri)
  },
  async deactivate(did) {
    await agents.get(did).com.atproto.server.deactivateAccount({})
  },
  async activate(did) {
    await agents.get(did).com.atproto.server.activateAccount()
  },
  async removeAccount(did) {
    const agent = new AtpAgent({ service: pdsUrl })
    await agent.com.atproto.admin.deleteAccount(
      { did },
      { headers: network.pds.adminAuthHeaders(), encoding: 'application/json' },
    )
  },
  /** Everything that was said is known to the AppView and the moderation. */
  async settle() {
    await network.processAll()
  },
  /** The replies to a post, as the AppView shows them to everybody. */
  async repliesTo(uri) {
    const agent = network.bsky.getAgent()
    const { data } = await agent.app.bsky.feed.getPostThread({ uri })
    return (data.thread.replies ?? []).map(({ post }) => post.record.text)
  },
  /** Moderation takes down a post, or an account and all of it. */
  async takeDown(subject) {
    const moderator = network.ozone.getModClient()
    const { did, collection, rkey } = subject.startsWith('at://') ? parts(subject) : { did: subject }
    const { data } = rkey
      ? await agents.get(did).com.atproto.repo.getRecord({ repo: did, collection, rkey })
      : { data: undefined }
    await moderator.performTakedown({
      subject: data
        ? { $type: 'com.atproto.repo.strongRef', uri: data.uri, cid: data.cid }
        : { $type: 'com.atproto.admin.defs#repoRef', did },
    })
    // Ozone labels a post, and this network has nothing that brings its labels to the AppView, as Bluesky's own has.
    if (data) await network.bsky.ctx.dataplane.takedownRecord({ recordUri: data.uri, takedownRef: 'test' })
    await network.processAll()
  },
  async dropConnections() {
    for (const socket of sockets) socket.destroy()
  },
}

function parts(uri) {
  const [did, collection, rkey] = uri.slice('at://'.length).split('/')
  return { did, collection, rkey }
}

process.on('message', async ({ id, verb, args }) => {
  try {
    process.send({ id, result: (await verbs[verb](...args)) ?? null })
  } catch (error) {
    process.send({ id, problem: String(error?.stack ?? error) })
  }
})
// The test's process is gone, however it ended.
process.on('disconnect', () => process.exit(0))
const viewUrl = whole ? `http://127.0.0.1:${network.bsky.port}` : undefined
process.send({ pdsUrl, plcUrl: `http://127.0.0.1:${network.plc.port}`, viewUrl, ready: true })
