import { createServer } from 'node:net'

/**
 * The port to listen on: the wanted one when nobody listens there, any free one for who asks for port 0. Links and
 * origins must name the real one, and a taken port is told before a store is opened for nothing.
 */
export function freePort(host: string, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(wanted, host, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : wanted
      probe.close(() => resolve(port))
    })
  })
}
