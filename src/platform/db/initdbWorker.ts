import { parentPort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

const pglite = await PGlite.create()
await pglite.exec('checkpoint')
const image = new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer())
parentPort?.postMessage(image, [image.buffer])
await pglite.close()
parentPort?.close()
