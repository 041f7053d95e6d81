import { SaxesParser } from 'saxes'
import type { Package } from './unpack.ts'
import { unpack } from './unpack.ts'
import { WorkbookFault } from './workbookFault.ts'
import type { ZipEntry } from './zipDirectory.ts'

export type Attributes = Readonly<Record<string, string>>

/** Names come without their prefix: some writers say `x:row` where others say `row`. */
export type XmlHandlers = {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

const deepest = 64
/** A stretch without a tag: longer is no cell and no attribute that a workbook needs. */
const longestStretch = 2_000_000

/**
 * Reads a part of a workbook as XML, without document types and without entities of its own. Yields after every
 * piece, so that the caller can hand on what it has.
 */
export async function* readXml(
  from: Package,
  entry: ZipEntry,
  handlers: XmlHandlers,
): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let depth = 0
  let stretch = 0
  parser.on('doctype', () => {
    throw new WorkbookFault('forbidden-xml', { part: `${entry.name}: DOCTYPE` })
  })
  parser.on('error', () => {
    throw broken(entry)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw broken(entry)
    handlers.open(bare(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(bare(tag.name))
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  for await (const piece of unpack(from, entry)) {
    const text = decoded(decoder, piece, entry)
    const tag = text.lastIndexOf('<')
    stretch = tag === -1 ? stretch + text.length : text.length - tag
    if (stretch > longestStretch) throw new WorkbookFault('cell-too-long', { limit: from.caps.cellCharacters })
    parser.write(text)
    yield
  }
  parser.write(decoded(decoder, null, entry))
  parser.close()
  yield
}

/** Reads a small part from begin to end. */
export async function readXmlWhole(from: Package, entry: ZipEntry, handlers: XmlHandlers): Promise<void> {
  const pieces = readXml(from, entry, handlers)
  while (!(await pieces.next()).done);
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function decoded(decoder: TextDecoder, piece: Uint8Array | null, entry: ZipEntry): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true })
  } catch {
    throw broken(entry)
  }
}

function broken(entry: ZipEntry): WorkbookFault {
  return new WorkbookFault('broken-workbook', { part: entry.name })
}
