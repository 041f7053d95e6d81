import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { tarEnd, tarEntry, tarFolder } from './tar.ts'

/** Makes an empty database, closes it properly (so that opening it needs no recovery) and sends it packed. */
const folder = mkdtempSync(join(tmpdir(), 'maak-initdb-'))
try {
  const pglite = await PGlite.create({ fs: new NodeFS(folder) })
  await pglite.close()
  const image = new Uint8Array(pack(folder))
  parentPort?.postMessage(image, [image.buffer])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pack(root: string): Buffer {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const name = relative(root, path).replaceAll('\\', '/')
    return entry.isDirectory() ? tarFolder(name) : tarEntry(name, readFileSync(path))
  })
  return gzipSync(Buffer.concat([...entries, tarEnd]), { level: 6 })
}
