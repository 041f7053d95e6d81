/** The part of the tar format (ustar) that the image of a data folder needs: files and folders with short names. */
export type TarEntry = { readonly name: string; readonly isFolder: boolean; readonly data: Buffer }

const block = 512

export function tarEntry(name: string, data: Buffer): Buffer {
  const padding = Buffer.alloc((block - (data.length % block)) % block)
  return Buffer.concat([header(name, data.length, '0'), data, padding])
}

export function tarFolder(name: string): Buffer {
  return header(`${name}/`, 0, '5')
}

function header(name: string, size: number, type: '0' | '5'): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`name too long for the archive: ${name}`)
  const head = Buffer.alloc(block)
  head.write(name, 0)
  head.write(type === '5' ? '0000700\0' : '0000600\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0', 136)
  head.write(type, 156)
  head.write('ustar\0', 257)
  head.write('00', 263)
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

export const tarEnd = Buffer.alloc(2 * block)

export function* readTar(bytes: Buffer): Generator<TarEntry> {
  for (let at = 0; bytes[at] !== 0; ) {
    const head = bytes.subarray(at, at + block)
    if (head.length < block || octal(head, 148, 8) !== checksum(head)) throw new Error('the image is damaged')
    const size = octal(head, 124, 12)
    const start = at + block
    yield {
      name: text(head, 0, 100),
      isFolder: head[156] === '5'.charCodeAt(0),
      data: bytes.subarray(start, start + size),
    }
    at = start + Math.ceil(size / block) * block
  }
}

function checksum(head: Buffer): number {
  let sum = 0
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0)
  return sum
}

function octal(head: Buffer, at: number, length: number): number {
  return Number.parseInt(text(head, at, length).trim() || '0', 8)
}

function text(head: Buffer, at: number, length: number): string {
  const field = head.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}
