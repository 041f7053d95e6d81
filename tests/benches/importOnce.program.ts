import { benchStore, importWhole } from './register.ts'

/** One import in a process of its own: store, folder, file. Prints what it took. */
const [kind, folder, path] = process.argv.slice(2)
if ((kind !== 'postgres' && kind !== 'pglite') || !folder || !path) throw new Error('usage: STORE FOLDER FILE')

const store = await benchStore(kind, folder)
const start = performance.now()
await importWhole(store, path, '2026-01-01')
const milliseconds = performance.now() - start
await store.close()
// The kernel counts the most that was ever resident, in kibibytes; sampling would miss the top.
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes })}\n`)
