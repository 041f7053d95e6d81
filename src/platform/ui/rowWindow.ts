/** Rows outside the visible part that stand ready, so that a quick turn of the wheel shows no blank. */
const spare = 12
/** The window moves in steps of this many rows, so that most scroll events change nothing. */
const step = 6

export type RowWindow = { readonly first: number; readonly last: number }

/** Which rows (first up to, not including, last) must be drawn when the table is scrolled this far. */
export function rowWindow(scrolled: number, seen: number, rowHeight: number, rowCount: number): RowWindow {
  const top = Math.max(0, Math.floor(scrolled / rowHeight))
  const visible = Math.ceil(seen / rowHeight) + 1
  const first = Math.max(0, Math.floor((top - spare) / step) * step)
  const last = Math.min(rowCount, Math.ceil((top + visible + spare) / step) * step)
  return { first: Math.min(first, Math.max(0, last)), last }
}

/** The scroll position that brings a row fully in sight, or null when it already is. */
export function scrollTo(row: number, scrolled: number, seen: number, rowHeight: number): number | null {
  const top = row * rowHeight
  if (top < scrolled) return top
  if (top + rowHeight > scrolled + seen) return top + rowHeight - seen
  return null
}

/** Where a key takes the active row; null for a key that is not ours. */
export function rowAfterKey(key: string, row: number, rowCount: number, perPage: number): number | null {
  const within = (wanted: number) => Math.min(rowCount - 1, Math.max(0, wanted))
  if (key === 'ArrowDown') return within(row + 1)
  if (key === 'ArrowUp') return within(row - 1)
  if (key === 'PageDown') return within(row + perPage)
  if (key === 'PageUp') return within(row - perPage)
  if (key === 'Home') return within(0)
  if (key === 'End') return within(rowCount - 1)
  return null
}
