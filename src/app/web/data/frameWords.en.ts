import type { Words } from '../../../platform/i18n/words.ts'
import type { frame as dutch } from './frameWords.nl.ts'

export const frame = {
  data: 'Data',
  tabs: 'Parts of Data',
  files: 'Files',
  quality: 'Quality',
  members: 'People',
  refusalsCaption: 'Refused rows with the reason and what you can do',
  refusalsAll: (count: string) => `Show all ${count}`,
  row: 'Row',
  column: 'Column',
  says: 'It says',
  why: 'Why not',
  todo: 'What you can do',
  todoAny: 'Correct the cell in your file and import it again.',
  blankCell: 'blank',
  wholeFile: 'whole file',
  parts: {
    kept: 'stored',
    canBeKept: 'can be stored',
    refused: 'refused',
    outside: 'no maker here',
    blank: 'blank',
    header: 'header',
  },
  outsideWhy: 'No maker here: companies in another line of business, or outside your area. We only keep their numbers.',
} satisfies Words<typeof dutch>
