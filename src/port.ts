import { createServer } from 'node:net'
import type { Config } from './config.ts'
import { Refused } from './refused.ts'

/** Looks before anything is started, so that a taken port changes nothing. */
export function portIsFree(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new Refused(whyNotListening(error, config))))
    probe.listen(config.port, config.host, () => probe.close(() => resolve()))
  })
}

/** What is said where the port of the pages cannot be had. */
export function whyNotListening(error: NodeJS.ErrnoException, { port, host }: Config): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=4001 npm start.`
    case 'EACCES':
      return `Port ${port} needs more rights than Birdsong has. Choose one above 1023: PORT=4000 npm start.`
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Check BIRDSONG_HOST.`
    default:
      return `Birdsong cannot listen on port ${port}: ${error.message}.`
  }
}
