import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Connection } from './connect.ts'
import { bodyOf, CliRefusal } from './output.ts'

/** Before a store is opened for it: says so when the file is not there. */
export async function findFile(file: string, json: boolean): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found?.isFile()) return
  throw new CliRefusal(
    `${file} bestaat niet of is geen bestand. / does not exist or is no file.`,
    { code: 'no-file', detail: file },
    json,
  )
}

/** Uploads a file of this computer to an organisation (`base` is its address); hands over the number of the upload. */
export async function deliverFile(connection: Connection, base: string, file: string, json: boolean): Promise<string> {
  // Node's stream of a file is a web stream of bytes; its type says less.
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  const path = `${base}/uploads?fileName=${encodeURIComponent(basename(file))}`
  return z.object({ id: z.string() }).parse(await bodyOf(await connection.send(path, body), json)).id
}
