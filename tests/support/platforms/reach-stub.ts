import { connectors } from '../../../src/adapters/connectors.ts'
import type { SourceKind } from '../../../src/domain/source.ts'
import { platformStub, type StubAnswer, type StubRequest } from './platform-stub.ts'

/** A connector that reaches a stub of its platform, and what the stub was asked so far. */
export async function reachStub(kind: SourceKind, answer: (request: StubRequest) => StubAnswer) {
  const stub = await platformStub(answer)
  const connector = await connectors({
    allow: [stub.host],
    userAgent: 'Birdsong tests',
    ours: [],
    platforms: { [kind]: stub.address },
  })(kind)
  return { connector, asked: stub.asked }
}
