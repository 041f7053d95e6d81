/** A finished drawing: text that is well-formed SVG and safe to put in a page. Only this folder makes it. */
export type Svg = string

/** Text as it may stand between tags and in attributes. Signs that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Numbers with at most two decimals, so that a drawing is the same text on every machine. */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing needs finite numbers, got ${value}`)
  return String(Math.round(value * 100) / 100)
}

function attribute([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return ''
  return ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`
}

/** One element. `children` are elements already made here; text goes through `text`. */
export function tag(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes).map(attribute).join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

export function text(x: number, y: number, words: string, attributes: Attributes = {}): Svg {
  return tag('text', { x, y, ...attributes }, escapeXml(words))
}

/** A white edge round letters, for a label that may lie over a line. */
export const halo = {
  stroke: '#ffffff',
  'stroke-width': 3,
  'paint-order': 'stroke',
  'stroke-linejoin': 'round',
} as const

/**
 * About how wide a text is in Source Sans 3, in pixels: measured means per kind of letter, on the safe side.
 * Good enough to keep labels apart; nothing is cut by it.
 */
export function textWidth(words: string, size = 13, bold = false): number {
  let em = 0
  for (const letter of words) {
    if (/[ijltfIr.,:;|'’!()\u00a0 ]/.test(letter)) em += 0.29
    else if (/[mwMW%—]/.test(letter)) em += 0.8
    else if (/[A-Z€−–×+]/.test(letter)) em += 0.59
    else em += 0.515
  }
  return em * size * (bold ? 1.07 : 1)
}

/** Words over lines no wider than `width`; a word that is too long stands alone. */
export function wrap(words: string, width: number, size = 13, bold = false): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
