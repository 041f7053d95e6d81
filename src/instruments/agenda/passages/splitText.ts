import type { PassageFields } from '../dossier/otherAgenda.ts'

type Split = { readonly passages: readonly PassageFields[]; readonly skipped: number }

/** What a sentence or two say is compared; a longer paragraph is cut at the end of a sentence. */
const longest = 420
const item = /^\s*(?:[-•*‣▪–—]|\d{1,2}[.)]|[a-z]\))\s+/
const pageNumber = /^\s*(?:(?:pagina|blz\.?|page)\s*)?\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?\s*$/i

/**
 * A text in passages: paragraphs and items of a list, with the page (a form feed begins one) and the line on which each
 * begins. Headings and page numbers say nothing that can clash, so they are left out.
 */
export function splitText(text: string): Split {
  const passages: PassageFields[] = []
  let skipped = 0
  let page = 1
  const pages = text.includes('\f')
  let block: { line: number; page: number; text: string } | null = null
  const close = () => {
    if (block === null) return
    const whole = block.text.trim()
    const at = block
    block = null
    if (isHeading(whole)) {
      skipped += 1
      return
    }
    for (const part of parts(whole)) {
      passages.push({ text: part, page: pages ? at.page : null, line: at.line, owner: '', from: null, to: null })
    }
  }
  for (const [k, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replaceAll('\f', '')
    if (raw.includes('\f')) {
      close()
      page += raw.split('\f').length - 1
    }
    if (line.trim() === '') close()
    else if (pageNumber.test(line)) {
      skipped += 1
    } else if (item.test(line)) {
      close()
      block = { line: k + 1, page, text: line.replace(item, '') }
    } else if (block === null) block = { line: k + 1, page, text: line }
    else block.text = joined(block.text, line.trim())
  }
  close()
  return { passages, skipped }
}

/** A word that was cut at the end of a line becomes one again. */
function joined(before: string, next: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(next) && !/^(?:en|of)\b/.test(next)) return before.slice(0, -1) + next
  return `${before.trimEnd()} ${next}`
}

function isHeading(text: string): boolean {
  return text.length < 25 || (text.length < 70 && !/[.!?;:,]$/.test(text) && text.split(/\s+/).length < 8)
}

function parts(text: string): string[] {
  if (text.length <= longest) return [text]
  const sentences = text.split(/(?<=[.!?])\s+(?=[\p{Lu}’'“"(€\d])/u)
  const found: string[] = []
  for (const sentence of sentences) {
    const last = found.at(-1)
    if (last !== undefined && last.length + sentence.length < longest) found[found.length - 1] = `${last} ${sentence}`
    else found.push(...cut(sentence))
  }
  return found
}

/** A sentence that no passage holds is cut between words. */
function cut(sentence: string): string[] {
  if (sentence.length <= 4000) return [sentence]
  const at = sentence.lastIndexOf(' ', 3900)
  const end = at > 0 ? at : 3900
  return [sentence.slice(0, end), ...cut(sentence.slice(end).trim())]
}
