import { join } from 'node:path'
import { municipalities } from '../../src/register/reference/municipalities.ts'
import { benchStore, caller, importWhole, inFolder, percentile, report, writeMakers } from './register.ts'

/**
 * What a user waits for: a facts sheet in a national register of 70 000 makers, and any page while a
 * large file is being imported. Times are of the server; nothing is kept between requests.
 */
const requests = 5_000

for (const kind of process.env['TEST_DATABASE_URL'] ? (['postgres', 'pglite'] as const) : (['pglite'] as const)) {
  await inFolder(async (folder) => {
    const store = await benchStore(kind, folder)
    await importWhole(store, await writeMakers(join(folder, 'first.csv'), 70_000), '2025-01-01')
    const call = await caller(store)
    const sheet = (at: number) =>
      `/v1/organisations/NL/factsheet/${municipalities[(at * 7) % municipalities.length]?.code}.json`
    const { times } = await ask(call, 500, sheet)
    report(`facts sheet of 70 000 makers, p99, ${kind}`, percentile(times, 0.99), 'ms', times.length)

    const second = await writeMakers(join(folder, 'second.csv'), 70_000, 2)
    const mixed = [
      sheet,
      (at: number) => `/v1/organisations/NL/companies?limit=100&offset=${(at * 13) % 60_000}`,
      () => '/v1/organisations/NL/snapshots',
      () => '/v1/me',
    ]
    const importing = importWhole(store, second, '2026-01-01')
    const during = await ask(call, requests, (at) => mixed[at % mixed.length]?.(at) ?? '/v1/me')
    await importing
    report(`${requests} mixed requests during an import, errors, ${kind}`, during.errors, 'requests', requests)
    report(`${requests} mixed requests during an import, p99, ${kind}`, percentile(during.times, 0.99), 'ms', requests)
    await store.close()
  })
}

async function ask(call: (path: string) => Promise<Response>, n: number, path: (at: number) => string) {
  const times: number[] = []
  let errors = 0
  for (let at = 0; at < n; at += 1) {
    const start = performance.now()
    const response = await call(path(at))
    await response.arrayBuffer()
    times.push(performance.now() - start)
    if (!response.ok && response.status !== 404) errors += 1
  }
  return { times, errors }
}
