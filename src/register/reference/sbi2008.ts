import { parseSbiTable } from './sbiTable.ts'
import { sbi2008Table } from './sbi2008Table.ts'

/** The whole of SBI 2008: sections, divisions and finer codes with their Dutch titles. */
export const sbi2008 = parseSbiTable(sbi2008Table)

/**
 * The year versions of SBI 2008 differ little. These four codes did not hold in all years; all others held throughout.
 * Files of any year are read, so a code that held in some year is a known code.
 */
export const sbi2008Changes: readonly {
  readonly code: string
  readonly validFrom: string
  readonly validTo: string | null
}[] = [
  { code: '88911', validFrom: '2008-01-01', validTo: '2017-12-31' },
  { code: '88912', validFrom: '2008-01-01', validTo: '2017-12-31' },
  { code: '65121', validFrom: '2018-01-01', validTo: null },
  { code: '65122', validFrom: '2018-01-01', validTo: null },
]

/**
 * Titles of the maker divisions in English. Source: Eurostat, NACE Rev. 2, of which SBI 2008 takes its divisions;
 * see docs/sources.yaml, `eurostat-nace`.
 */
export const sbi2008EnglishTitles: Readonly<Record<string, string>> = {
  '24': 'Manufacture of basic metals',
  '25': 'Manufacture of fabricated metal products, except machinery and equipment',
  '26': 'Manufacture of computer, electronic and optical products',
  '27': 'Manufacture of electrical equipment',
  '28': 'Manufacture of machinery and equipment n.e.c.',
  '29': 'Manufacture of motor vehicles, trailers and semi-trailers',
  '30': 'Manufacture of other transport equipment',
  '31': 'Manufacture of furniture',
  '32': 'Other manufacturing',
  '33': 'Repair and installation of machinery and equipment',
}

/** "25620" for "2562": some files write every code in five digits. Only a code without finer codes may carry that zero. */
export function withoutFiller(digits: string): string {
  const class4 = digits.slice(0, 4)
  if (digits.length !== 5 || !digits.endsWith('0') || sbi2008.codes.has(digits)) return digits
  return sbi2008.codes.has(class4) && !sbi2008.parents.has(class4) ? class4 : digits
}
