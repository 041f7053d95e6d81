/**
 * Where every row of a file went. Nothing becomes current unless
 *
 *     read = stored + outside + refused + blank + header
 */
export type Books = {
  readonly read: number
  readonly stored: number
  /** Read well, but not ours to keep. */
  readonly outside: number
  readonly refused: number
  readonly blank: number
  /** The header row and everything above it. */
  readonly header: number
}

export const emptyBooks: Books = { read: 0, stored: 0, outside: 0, refused: 0, blank: 0, header: 0 }

export function isBalanced(books: Books): boolean {
  return books.read === books.stored + books.outside + books.refused + books.blank + books.header
}

/** Throws when a row is unaccounted for: that is our mistake, and then nothing may be kept. */
export function balance(books: Books): Books {
  const counts = Object.values(books)
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || !isBalanced(books)) {
    const { read, stored, outside, refused, blank, header } = books
    throw new Error(
      `the books do not balance: read ${read}, stored ${stored} + outside ${outside} + refused ${refused} + blank ${blank} + header ${header}`,
    )
  }
  return books
}

export function addBooks(a: Books, b: Books): Books {
  return {
    read: a.read + b.read,
    stored: a.stored + b.stored,
    outside: a.outside + b.outside,
    refused: a.refused + b.refused,
    blank: a.blank + b.blank,
    header: a.header + b.header,
  }
}
