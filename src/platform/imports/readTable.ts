import type { CsvHow } from './readCsv.ts'
import { readCsv } from './readCsv.ts'
import { sniff } from './sniff.ts'
import type { TablePart } from './table.ts'
import type { XlsxHow } from './xlsx/readXlsx.ts'
import { readXlsx } from './xlsx/readXlsx.ts'

/** What a person may decide about the reading of a file; the rest is found out. */
export type TableHow = CsvHow & XlsxHow

/** Reads a table in whatever form it is: the first bytes decide, not the name. */
export async function* readTable(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  how: TableHow,
): AsyncGenerator<TablePart, void, undefined> {
  const { first, all } = await withHead(source)
  const kind = sniff(first)
  yield* 'format' in kind && kind.format === 'xlsx' ? readXlsx(all, how) : readCsv(all, how)
}

/** The first bytes, and the whole source again with those bytes in front. */
async function withHead(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let first: Uint8Array = new Uint8Array(0)
  let done = false
  while (first.length < 8 && !done) {
    const step = await iterator.next()
    done = step.done === true
    if (step.done !== true) first = first.length === 0 ? step.value : new Uint8Array(Buffer.concat([first, step.value]))
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      if (first.length > 0) yield first
      while (!done) {
        const step = await iterator.next()
        if (step.done === true) return
        yield step.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { first, all: all() }
}
