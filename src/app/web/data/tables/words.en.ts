import type { nl } from './words.nl.ts'

export const en = {
  link: 'Public tables of CBS',
  title: 'Public tables',
  lead: 'With tables of CBS you compare your makers with all of manufacturing, and codes get their titles. They hold for everybody on this installation.',
  have: 'What has been imported',
  none: 'No table has been imported yet.',
  table: 'Table',
  periods: 'Period',
  retrieved: 'Retrieved',
  rows: 'Rows',
  source: 'Source',
  unit: 'Unit',
  fromMetadata: 'from the metadata of CBS',
  fromProgram: 'as we know the table',
  metadata: 'Metadata (optional)',
  metadataHow:
    'The file …_metadata.csv of the same download. Choose it first: then the unit that CBS gives there counts.',
  adminOnly: 'An administrator imports tables.',
  cbs: 'Establishments by municipality',
  cbsHow:
    'At StatLine download the raw dataset of table 81575NED as CSV (its first column is called ID). Keep the name of the file.',
  sbi: 'Finer codes of SBI 2025',
  sbiHow:
    'The full structure of CBS, with a column Code and a column Title. From then on a code of SBI 2025 that does not exist is refused.',
  file: 'File',
  busy: 'We are reading the file.',
  done: 'The table has been imported.',
  failed: 'This file cannot be used',
  lost: 'The connection was lost. Please try again.',
} satisfies typeof nl
