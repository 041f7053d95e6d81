import { SaxesParser } from 'saxes'
import { fontFamily } from './fonts.ts'

/** How wide a drawing is against its height, from its `viewBox` or else its width and height. */
export function svgRatio(svg: string): number {
  const root = rootOf(svg)
  const box = /\sviewBox="\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)\s*"/i.exec(root)
  const width = Number(box?.[1] ?? /\swidth="([\d.]+)/.exec(root)?.[1])
  const height = Number(box?.[2] ?? /\sheight="([\d.]+)/.exec(root)?.[1])
  if (!(width > 0 && height > 0)) throw new RangeError(`the SVG has no size: ${root.slice(0, 120)}`)
  return width / height
}

/**
 * The drawing as it goes into a file: in the font of the document, and refused when it is not XML or would run or
 * fetch anything, since a word processor may do so where a browser would not.
 */
export function svgForPrint(svg: string): string {
  const root = rootOf(svg)
  const drawing = svg.slice(svg.indexOf(root))
  checkInert(drawing)
  const fonted = /\sfont-family=/.test(root)
    ? root
    : root.replace(/^<svg/, `<svg font-family="${fontFamily}, Arial, sans-serif"`)
  const named = /\sxmlns=/.test(fonted) ? fonted : fonted.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')
  return drawing.replace(root, () => named)
}

function checkInert(drawing: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new Error(`the SVG is not XML: ${error.message}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (active.has(name)) throw new Error(`the SVG holds a ${name}`)
    for (const [attribute, value] of Object.entries(attributes)) {
      const fetches = /^(xlink:)?(href|src)$/.test(attribute)
        ? !value.startsWith('#')
        : /url\(\s*['"]?(?!['"#])/.test(value)
      if (fetches || /^on/i.test(attribute))
        throw new Error(`the SVG runs or fetches something: ${attribute}="${value}"`)
    }
  })
  parser.write(drawing).close()
}

// A style sheet is among them: it can fetch, and on paper the colours stand at the marks.
const active: ReadonlySet<string> = new Set(['script', 'style', 'foreignObject', 'animate', 'set', 'iframe'])

function rootOf(svg: string): string {
  const root = /<svg\b[^>]*>/.exec(svg)
  if (!root) throw new Error('not an SVG')
  return root[0]
}
