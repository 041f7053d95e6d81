type Mark = { readonly start: number; readonly end: number }
export type TextPart = { readonly at: number; readonly text: string; readonly marked: boolean }

/** A text in stretches, marked and not, in order; marks that touch or overlap are one. */
export function markedText(text: string, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = []
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ at: start, text: text.slice(start, end), marked })
  }
  let at = 0
  for (const { start, end } of joined(marks, text.length)) {
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, text.length, false)
  return parts
}

function joined(marks: readonly Mark[], length: number): Mark[] {
  const found: Mark[] = []
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    const stop = Math.min(end, length)
    if (stop <= start) continue
    if (last !== undefined && start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, stop) }
    else found.push({ start, end: stop })
  }
  return found
}
