import { openSocket, type Socket } from './stream-socket.ts'

/** Connects to `com.atproto.sync.subscribeRepos` at the server of `address`, after `seq` or at the end of the stream. */
export function openRepos(
  address: string,
  seq: number | null,
  options: { allow: readonly string[]; userAgent: string; signal: AbortSignal },
): Socket {
  return openSocket(URL.canParse(address) ? streamUrl(new URL(address), seq) : address, options)
}

function streamUrl(url: URL, seq: number | null): string {
  const stream = new URL('/xrpc/com.atproto.sync.subscribeRepos', url)
  if (seq !== null) stream.searchParams.set('cursor', String(seq))
  return stream.href
}
