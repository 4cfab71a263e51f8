// Loaded before anything else: whatever listens in this process listens on the loopback and nowhere else.
import net from 'node:net'

const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...args) {
  const done = args.find((arg) => typeof arg === 'function')
  const given = typeof args[0] === 'object' && args[0] !== null ? args[0] : { port: args[0] ?? 0 }
  return listen.call(this, { ...given, host: '127.0.0.1' }, ...(done ? [done] : []))
}
