import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { FileEnd, Manifest, RestoreRefusal, Row, rowHash, TableEnd, TableStart } from './backupFile.ts'

export type BackupPart =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'end'; readonly name: string; readonly rows: number; readonly sha256: string }

/** Reads a backup line by line and checks it on the way: hashes, counts, and that it is whole. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  let hash = rowHash()
  let [count, whole, first] = [0, false, true]
  try {
    for await (const line of linesOf(file)) {
      if (whole) throw damaged()
      if (line.startsWith('[')) {
        hash.add(line)
        count += 1
        yield { kind: 'row', row: Row.parse(JSON.parse(line)) }
        continue
      }
      const value: unknown = JSON.parse(line)
      if (first) {
        first = false
        yield { kind: 'manifest', manifest: Manifest.parse(value) }
        continue
      }
      const start = TableStart.safeParse(value).data
      const end = TableEnd.safeParse(value).data
      if (start) {
        ;[hash, count] = [rowHash(), 0]
        yield { kind: 'table', name: start.table, columns: start.columns }
      }
      if (end) {
        if (end.rows !== count || end.sha256 !== hash.digest()) throw damaged()
        yield { kind: 'end', name: end.end, rows: end.rows, sha256: end.sha256 }
      }
      whole = FileEnd.safeParse(value).success
      if (!start && !end && !whole) throw damaged()
    }
  } catch (error) {
    throw error instanceof RestoreRefusal ? error : damaged(error)
  }
  if (!whole) throw damaged()
}

function damaged(cause?: unknown): RestoreRefusal {
  const why = cause instanceof Error ? ` (${cause.message.split('\n')[0]})` : ''
  return new RestoreRefusal(
    `Dit back-upbestand is niet compleet of beschadigd${why}. Er is niets veranderd. Neem een andere back-up.`,
    `This backup file is incomplete or damaged${why}. Nothing was changed. Take another backup.`,
  )
}

/** The unpacked lines of a file; a damaged or cut one fails here, as an error that a caller can catch. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(file), unpacked)
  // The loop below throws the same error; without a listener this one would end the process.
  reading.catch(() => undefined)
  let rest = ''
  for await (const chunk of unpacked.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
  }
  if (rest !== '') yield rest
}
