import type { Words } from '../i18n/words.ts'
import type { documentsNl } from './words.nl.ts'

export const documentsEn = {
  stamp: (day: string, source: string) => `Reference date ${day} · source: ${source}`,
  made: (moment: string) => `Made on ${moment}`,
  page: 'Page',
  of: 'of',
  contents: 'Contents',
  notes: 'Notes',
  sources: 'Sources',
  sourceOf: (day: string) => `data of ${day}`,
  about: 'About this file',
  keyFigures: 'Key figures',
  label: 'Item',
  value: 'Value',
  unit: 'Unit',
  organisation: 'Organisation',
  referenceDate: 'Reference date',
  source: 'Source',
  madeOn: 'Made on',
  range: 'Range',
  missing: 'Missing figures',
} satisfies Words<typeof documentsNl>
