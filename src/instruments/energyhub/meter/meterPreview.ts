import { createHash } from 'node:crypto'
import { isRefusal } from '../../../core/outcome.ts'
import type { Language } from '../../../core/words.ts'
import { localOf, yearOfMinutes } from '../calc/dutchClock.ts'
import type { MeterReading } from '../calc/meterReading.ts'
import { made, yearOfQuarters } from '../calc/quarterHours.ts'
import type { MeterFilePreview } from '../hubApi.ts'
import type { MeterResult, ReadMeterFile } from './meterTask.ts'

/** The same headings in the same columns are read in the same way. */
export function headingsFingerprint({ headings }: Pick<MeterReading, 'headings'>): string {
  const plain = headings.map((heading) => heading.toLowerCase().replaceAll(/\s+/g, ' ').trim())
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex')
}

/** Headings that say nothing (a file without any) are no ground to read the next file like this one. */
export function isWorthRemembering({ headings }: Pick<MeterReading, 'headings'>): boolean {
  return headings.some((heading) => /\p{L}{2}/u.test(heading))
}

export function meterPreview(
  file: { readonly id: string; readonly fileName: string },
  result: MeterResult,
  language: Language,
): MeterFilePreview {
  const rows = result.rows.map((row) => [...row])
  if (result.kind === 'refused') {
    const { refused, at } = result.refusal
    return {
      file: file.id,
      fileName: file.fileName,
      reading: result.reading === null ? null : { ...result.reading },
      refused: { refused, why: result.refusal[language], ...(at === undefined ? {} : { at }) },
      isRemembered: false,
      notes: [],
      years: [],
      kwh: null,
      peakKw: null,
      hasFeedIn: false,
      days: [],
      rows,
    }
  }
  const { reading, notes, kw } = result.file
  return {
    file: file.id,
    fileName: file.fileName,
    reading: { ...reading },
    refused: null,
    isRemembered: result.file.isRemembered,
    notes: notes.map(({ code, line, count, lines }) => ({ code, line, count, lines: [...lines] })),
    years: yearsOf(result.file),
    kwh: kw.reduce((all, one) => all + one, 0) / 4,
    peakKw: kw.reduce((most, one) => Math.max(most, one), 0),
    hasFeedIn: kw.some((one) => one < 0),
    days: daysOfYear(result.file),
    rows,
  }
}

/** Calendar years of which the file holds at least a day. */
function yearsOf(file: ReadMeterFile): MeterFilePreview['years'] {
  const quarters = { ...file, notes: [] as const }
  const first = yearOfMinutes(localOf(file.start))
  const last = yearOfMinutes(localOf(file.start + (file.kw.length - 1) * 15))
  const years = []
  for (let year = first; year <= last; year++) {
    const own = yearOfQuarters(quarters, year)
    if (isRefusal(own)) continue
    const partMeasured = own.made.filter((how) => how === made.measured).length / own.made.length
    if (partMeasured * 365 >= 1) years.push({ year, partMeasured })
  }
  return years
}

function daysOfYear(file: ReadMeterFile): number[] {
  const own = yearOfQuarters({ ...file, notes: [] }, file.reading.year)
  if (isRefusal(own)) return []
  const days = Math.floor(own.kw.length / 96)
  return Array.from({ length: days }, (_, day) => {
    const mean = own.kw.subarray(day * 96, day * 96 + 96).reduce((all, one) => all + one, 0) / 96
    return Math.round(mean * 1000) / 1000
  })
}
