import { Buffer, isAscii, isUtf8 } from 'node:buffer'

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

/** Bytes that fit the encoding up to `text`, and then no more. */
export type NotInEncoding = { readonly text: string; readonly encoding: Encoding }

export type ByteReader = {
  /** The text of these bytes; a character that is not complete yet is kept for the next call. */
  push(bytes: Uint8Array): string | NotInEncoding
  end(): string | NotInEncoding
  encoding(): Encoding
}

/**
 * Turns bytes into text in one pass. As long as only ASCII has gone by, UTF-8 and Windows-1252 mean the same, so
 * nothing has to be decided; the first other bytes decide for the whole stream: valid UTF-8, or else Windows-1252.
 * A stream that starts as UTF-8 and breaks it later is neither, and is not read further.
 */
export function byteReader(wanted: Encoding | 'auto'): ByteReader {
  let encoding: Encoding | null = wanted === 'auto' ? null : wanted
  let begun = false
  let carry: Buffer | null = null

  const take = (bytes: Uint8Array, last: boolean): string | NotInEncoding => {
    let given = carry === null ? view(bytes) : Buffer.concat([carry, bytes])
    carry = null
    if (!begun) {
      if (given.length < 4 && !last) {
        carry = Buffer.from(given)
        return ''
      }
      begun = true
      const mark = byteOrderMark(given)
      if (mark !== null && (wanted === 'auto' || wanted === mark.encoding)) {
        encoding = mark.encoding
        given = given.subarray(mark.bytes)
      } else if (encoding === null) encoding = utf16WithoutMark(given)
    }
    if (encoding === 'utf-16le' || encoding === 'utf-16be') return wide(given, encoding, last)
    if (encoding === 'windows-1252') return windows1252(given)
    return narrow(given, last)
  }

  const wide = (given: Buffer, from: Encoding, last: boolean): string => {
    const even = given.length - (given.length % 2)
    if (even < given.length && !last) carry = Buffer.from(given.subarray(even))
    const whole = given.subarray(0, even)
    return from === 'utf-16le' ? whole.toString('utf16le') : Buffer.from(whole).swap16().toString('utf16le')
  }

  const narrow = (given: Buffer, last: boolean): string | NotInEncoding => {
    if (isAscii(given)) return given.toString('latin1')
    const open = last ? 0 : unfinishedBytes(given)
    const whole = open === 0 ? given : given.subarray(0, given.length - open)
    if (isUtf8(whole)) {
      if (open > 0) carry = Buffer.from(given.subarray(whole.length))
      if (!isAscii(whole)) encoding = 'utf-8'
      return whole.toString('utf8')
    }
    // Where the bytes stop being UTF-8: behind other UTF-8 letters, or at the very first letter that is not ASCII.
    const valid = validPart(whole)
    if (encoding === null && isAscii(valid)) {
      encoding = 'windows-1252'
      return windows1252(given)
    }
    encoding = 'utf-8'
    return { text: valid.toString('utf8'), encoding }
  }

  return {
    push: (bytes) => take(bytes, false),
    end: () => take(new Uint8Array(0), true),
    encoding: () => encoding ?? 'utf-8',
  }
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function byteOrderMark(bytes: Buffer): { encoding: Encoding; bytes: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', bytes: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bytes: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bytes: 2 }
  return null
}

/** Latin text in UTF-16 has a NUL in every second byte; no other text has. */
function utf16WithoutMark(bytes: Buffer): Encoding | null {
  const looked = Math.min(bytes.length, 2_000)
  if (looked < 4) return null
  const nuls = [0, 0]
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (even === 0 && odd > looked * 0.4) return 'utf-16le'
  if (odd === 0 && even > looked * 0.4) return 'utf-16be'
  return null
}

/** How many bytes at the end belong to a UTF-8 character of which the rest is still to come. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

/** The text before the first byte that is not UTF-8: it says on which line the trouble is. */
function validPart(bytes: Buffer): Buffer {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const half = (good + bad) >> 1
    const open = unfinishedBytes(bytes.subarray(0, half))
    if (isUtf8(bytes.subarray(0, half - open))) good = half
    else bad = half
  }
  return bytes.subarray(0, good - unfinishedBytes(bytes.subarray(0, good)))
}

/** 0x80 to 0x9f, where Windows-1252 differs from Latin-1; five codes are not in use and stay what they are. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Buffer): string {
  const latin = bytes.toString('latin1')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these codes are the difference
  return latin.replace(/[\u0080-\u009f]/g, (code) => windowsOnly[code.charCodeAt(0) - 0x80] ?? code)
}
