import type { Example } from '../../../core/example.ts'
import type { DateOrder } from '../mapping.ts'
import type { DateSystem } from './date.ts'

const form = { kind: 'hand', steps: 'read day, month and year where the form puts them' } as const
const excel = { kind: 'publication', source: 'ECMA-376 part 1, 18.17.4.1: date base systems' } as const

export const dateExamples: readonly Example<[cell: string, order: DateOrder | null, system?: DateSystem], string>[] = [
  { name: 'dd-mm-jjjj', given: ['01-02-2026', null], expected: '2026-02-01', origin: form },
  { name: 'a day without its zero', given: ['1-2-2026', null], expected: '2026-02-01', origin: form },
  {
    name: 'jjjjmmdd',
    given: ['20150828', null],
    expected: '2015-08-28',
    origin: { kind: 'publication', source: 'KVK Vestigingsprofiel: materieleRegistratie.datumAanvang' },
  },
  { name: 'ISO', given: ['2026-02-01', null], expected: '2026-02-01', origin: form },
  { name: 'ISO with a time', given: ['2026-02-01T23:59:59Z', null], expected: '2026-02-01', origin: form },
  { name: 'a date with midnight behind it', given: ['01-02-2026 00:00', null], expected: '2026-02-01', origin: form },
  { name: 'a slash with the day in front', given: ['03/04/2026', 'dmy'], expected: '2026-04-03', origin: form },
  { name: 'a slash with the month in front', given: ['03/04/2026', 'mdy'], expected: '2026-03-04', origin: form },
  { name: 'a slash that nobody can place', given: ['03/04/2026', null], expected: 'fault either-date', origin: form },
  { name: 'the same day both ways', given: ['01/01/2026', null], expected: '2026-01-01', origin: form },
  {
    name: 'a month in front in a column with days in front',
    given: ['12/31/2026', 'dmy'],
    expected: 'fault day-comes-first',
    origin: form,
  },
  { name: 'a month in words', given: ['1 maart 2026', null], expected: '2026-03-01', origin: form },
  { name: 'a day that does not exist', given: ['31-02-2026', null], expected: 'fault no-such-day', origin: form },
  { name: 'a year alone', given: ['2026', null], expected: 'fault only-year', origin: form },
  { name: 'a year in two digits', given: ['01-02-26', null], expected: 'fault short-year', origin: form },
  { name: 'an unknown month and day', given: ['20200000', null], expected: 'gap unknown', origin: form },
  {
    name: 'an Excel day number',
    given: ['45292', null],
    expected: '2024-01-01 (excel-serial)',
    origin: { kind: 'program', program: 'LibreOffice Calc', version: '7.4' },
  },
  {
    name: 'the same day in the 1904 system',
    given: ['43830', null, 1904],
    expected: '2024-01-01 (excel-serial)',
    origin: { kind: 'hand', steps: '45292 − 1462 days between both starts' },
  },
  { name: 'words', given: ['gisteren', null], expected: 'fault not-a-date', origin: excel },
]
