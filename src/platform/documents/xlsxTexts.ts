// The most that one cell holds.
const longest = 32_767

type TextCell = { readonly value: string; readonly type: StringConstructor; readonly format: string }

/**
 * The texts of a workbook. The library gets a number for each text, and the texts themselves are put in afterwards:
 * it loses a text such as "constructor", control characters, and the character before half a surrogate pair.
 */
export function textStore(): { cell(text: string): TextCell; sharedStrings(xml: string): string } {
  const texts: string[] = []
  const known = new Map<string, string>()
  return {
    cell(text) {
      const key = known.get(text) ?? `text ${texts.push(text) - 1}`
      known.set(text, key)
      // "@" keeps a text a text when somebody edits the cell.
      return { value: key, type: String, format: '@' }
    },
    sharedStrings: (xml) =>
      xml.replace(/<t[^>]*>text (\d+)<\/t>/g, (_, at: string) => {
        const text = texts[Number(at)]
        if (text === undefined) throw new Error(`the workbook has no text ${at}`)
        return `<t xml:space="preserve">${xlsxText(text)}</t>`
      }),
  }
}

/** ECMA-376 §22.9.2.19: what XML cannot hold is written as _xHHHH_, and a text that looks like that is escaped itself. */
function xlsxText(text: string): string {
  const kept = text.slice(0, longest).toWellFormed().replaceAll('\0', '')
  const escaped = kept.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  // oxlint-disable-next-line no-control-regex
  const coded = escaped.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  })
  return coded.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
