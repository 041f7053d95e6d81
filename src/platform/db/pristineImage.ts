import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * An empty database as a gzipped tar of its data folder. Making one (initdb) takes seconds, so the result
 * is kept beside the installed packages; it goes with them, and nothing binary is in the repository.
 */
export async function pristineImage(): Promise<Uint8Array> {
  const file = cacheFile()
  try {
    return readFileSync(file)
  } catch {
    const image = await makeImage()
    keep(file, image)
    return image
  }
}

function cacheFile(): string {
  // The version stands in the name: another PGlite may have another data format.
  const packages = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules')
  const { version } = createRequire(import.meta.url)(join(packages, '@electric-sql/pglite/package.json'))
  return join(packages, '.cache/maakagenda', `pglite-${version}.tar.gz`)
}

function makeImage(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./initdbWorker.ts', import.meta.url))
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`initdb stopped with code ${code}`)))
  })
}

/** Two first starts at once may both write: each writes its own file and renames it, whole, into place. */
function keep(file: string, image: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const own = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
    writeFileSync(own, image)
    renameSync(own, file)
  } catch {
    // A read-only installation makes the image again next time.
  }
}
