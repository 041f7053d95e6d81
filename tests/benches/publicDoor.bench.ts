import { request } from 'node:http'
import { startServer } from '../support/server.ts'
import { percentile, report } from './register.ts'

/**
 * The public page of a municipality while 200 residents a second ask for pages: over the network of this machine, from
 * twenty addresses, as the limit per address asks. Once with what the server keeps, once with every page made anew.
 */
const perSecond = 200
const seconds = 10

const server = await startServer('--demo')
const { places } = (await (await fetch(`${server.url}/v1/public/places`)).json()) as { places: { code: string }[] }
const paths = places.map(({ code }) => `/nl/${code}`)
await load((at) => paths[at % paths.length] ?? '/nl')
for (const [name, path] of [
  ['kept', (at: number) => paths[at % paths.length] ?? '/nl'],
  ['made anew', (at: number) => `${paths[at % paths.length]}?once=${at}`],
] as const) {
  const { times, errors } = await load(path)
  report(
    `public page of a municipality under ${perSecond} requests/s, ${name}, p99`,
    percentile(times, 0.99),
    'ms',
    times.length,
  )
  report(
    `public page of a municipality under ${perSecond} requests/s, ${name}, errors`,
    errors,
    'requests',
    times.length,
  )
}
await server.stop()

async function load(path: (at: number) => string): Promise<{ times: number[]; errors: number }> {
  const times: number[] = []
  let errors = 0
  const all: Promise<void>[] = []
  const start = performance.now()
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const wait = start + (at * 1000) / perSecond - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const asked = performance.now()
    all.push(
      get(path(at), `127.0.0.${2 + (at % 20)}`).then((status) => {
        times.push(performance.now() - asked)
        if (status !== 200) errors += 1
      }),
    )
  }
  await Promise.all(all)
  return { times, errors }
}

function get(path: string, localAddress: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.url), { localAddress }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end()
  })
}
