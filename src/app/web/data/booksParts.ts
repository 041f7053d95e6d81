import type { Part } from '../../../platform/charts/partsBar.ts'
import type { Books } from '../../../platform/imports/books.ts'

export type PartNames = Readonly<Record<'kept' | 'outside' | 'refused' | 'blank' | 'header', string>>

/** The books as the parts of one bar, in the order in which a reader asks for them. */
export function booksParts(books: Books, names: PartNames): readonly Part[] {
  return [
    { label: names.kept, count: books.stored, kind: 'kept' },
    { label: names.refused, count: books.refused, kind: 'refused' },
    { label: names.outside, count: books.outside, kind: 'apart' },
    { label: names.blank, count: books.blank, kind: 'empty' },
    { label: names.header, count: books.header, kind: 'empty' },
  ]
}
