import type { Fault } from './issue.ts'
import { fileFault } from './fileIssue.ts'

/** The content says what a file is; its name says what somebody hoped. */
export type Sniffed = { readonly format: 'xlsx' } | { readonly format: 'text' } | { readonly refused: Fault }

const marks: readonly (readonly [readonly number[], () => Sniffed])[] = [
  [[0x50, 0x4b, 0x03, 0x04], () => ({ format: 'xlsx' })],
  [[0x50, 0x4b, 0x05, 0x06], () => ({ format: 'xlsx' })],
  [[0xd0, 0xcf, 0x11, 0xe0], () => ({ refused: fileFault('old-excel') })],
  [[0x25, 0x50, 0x44, 0x46], () => ({ refused: fileFault('pdf') })],
  [[0x1f, 0x8b], () => ({ refused: fileFault('compressed') })],
  [[0x37, 0x7a, 0xbc, 0xaf], () => ({ refused: fileFault('compressed') })],
  [[0x52, 0x61, 0x72, 0x21], () => ({ refused: fileFault('compressed') })],
  [[0x89, 0x50, 0x4e, 0x47], () => ({ refused: fileFault('binary') })],
  [[0xff, 0xd8, 0xff], () => ({ refused: fileFault('binary') })],
  [[0x7f, 0x45, 0x4c, 0x46], () => ({ refused: fileFault('binary') })],
]

/** Looks at the first bytes of a file. */
export function sniff(head: Uint8Array): Sniffed {
  const mark = marks.find(([bytes]) => bytes.every((byte, at) => head[at] === byte))
  return mark === undefined ? { format: 'text' } : mark[1]()
}

/** Looks at the first decoded text of what should be a table; null when it may be one. */
export function notATable(text: string): Fault | null {
  const start = text.slice(0, 4_000).trimStart()
  if (/^(<!--[^]*?-->\s*)?<(!doctype\s+html|html|head|body|table|script)\b/i.test(start)) return fileFault('html')
  if (/^<\?xml[^]*?<html\b/i.test(start)) return fileFault('html')
  if (/^<(\?xml|[a-z][\w:-]*[\s>])/i.test(start)) return fileFault('other-format', { format: 'XML' })
  if (/^[[{]\s*["{[\]}]/.test(start)) return fileFault('other-format', { format: 'JSON' })
  if (start.startsWith('{\\rtf')) return fileFault('other-format', { format: 'RTF' })
  return looksBinary(text) ? fileFault('binary') : null
}

function looksBinary(text: string): boolean {
  const looked = Math.min(text.length, 8_000)
  let odd = 0
  for (let at = 0; at < looked; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) odd += 1
  }
  return odd > 2 && odd > looked * 0.02
}
