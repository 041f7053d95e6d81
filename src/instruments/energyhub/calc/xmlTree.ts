import type { Refusal } from '../../../core/outcome.ts'
import { refuseAt } from './refuseAt.ts'

export type XmlElement = {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
}

const deepest = 64
const longest = 20_000_000
const nameForm = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const tag = new RegExp(
  `<(?:(/)(${nameForm})\\s*|(${nameForm})((?:\\s+${nameForm}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/)?)>`,
  'y',
)
const attribute = new RegExp(`(${nameForm})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * The elements of a small XML file. Stricter than XML: no document type, no entities of its own, no instructions but
 * the first line. What stands between the tags is passed over. A fault is refused at its line.
 */
export function xmlTree(text: string): XmlElement | Refusal {
  if (text.length > longest) return refuseAt('xml-broken', '/1')
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const first = /<\?xml [^<>]*\?>/y
  first.lastIndex = at
  if (first.test(text)) at = first.lastIndex
  const fault = () => refuseAt('xml-broken', `/${text.slice(0, at).split('\n').length}`)
  for (;;) {
    const next = text.indexOf('<', at)
    if (next === -1) return root !== null && open.length === 0 && text.slice(at).trim() === '' ? root : fault()
    if (open.length === 0 && text.slice(at, next).trim() !== '') return fault()
    at = next
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end === -1) return fault()
      at = end + 3
      continue
    }
    tag.lastIndex = at
    const found = tag.exec(text)
    if (found === null) return fault()
    const [whole, , closed, opened, given = '', isEmpty] = found
    if (opened === undefined) {
      const last = open.pop()
      if (last === undefined || last.name !== withoutPrefix(closed ?? '')) return fault()
    } else {
      const attributes = attributesOf(given)
      if (attributes === null || open.length >= deepest) return fault()
      const element: XmlElement = { name: withoutPrefix(opened), attributes, children: [] }
      const parent = open.at(-1)
      if (parent) parent.children.push(element)
      else if (root) return fault()
      else root = element
      if (!isEmpty) open.push(element)
    }
    at += whole.length
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(text: string): Map<string, string> | null {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    const value = unescaped(double ?? single ?? '')
    if (value === null || attributes.has(name)) return null
    attributes.set(name, value)
  }
  return attributes
}

/** `null` for an entity that XML does not know by itself. */
function unescaped(text: string): string | null {
  let isKnown = true
  const plain = text.replace(/&([^;&]*);?/g, (_whole, entity: string) => {
    const code = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(entity)
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : -1
    if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point)
    isKnown &&= Object.hasOwn(named, entity)
    return named[entity] ?? ''
  })
  return isKnown ? plain : null
}

/** All elements below one, itself first. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)]
}
