import { isDeepStrictEqual } from 'node:util'
import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Fault } from '../../../platform/imports/issue.ts'
import { bsnTally, deniedColumns } from '../../../platform/imports/privacyGate.ts'
import { notATable, sniff } from '../../../platform/imports/sniff.ts'
import { readXlsx } from '../../../platform/imports/xlsx/readXlsx.ts'
import { detectMeter } from '../calc/detectMeter.ts'
import type { MeterCorrections, MeterReading, MeterTable } from '../calc/meterReading.ts'
import { meterTableOf } from '../calc/meterTable.ts'
import { meterSeries } from '../calc/quarterHours.ts'
import { rememberedReading } from '../calc/rememberedReading.ts'
import { refusals } from '../refusals.ts'
import type { MeterRefusal, MeterResult, MeterTask } from './meterTask.ts'

/** A year of minutes for one connection, with room to spare. */
const caps = { csvBytes: 40_000_000, xlsxBytes: 20_000_000, csvRows: 1_200_000, xlsxRows: 600_000, columns: 200 }

/** From the bytes of a file to quarter-hours, or to the reason why not. */
export async function readMeterBytes({ fileName, bytes, corrections, kept }: MeterTask): Promise<MeterResult> {
  const table = await tableOf(fileName, bytes)
  if ('refused' in table) return { kind: 'refused', refusal: table, reading: null, rows: [] }
  const personal = personalColumn(table)
  if (personal !== null) return { kind: 'refused', refusal: personalRefusal(personal), reading: null, rows: [] }
  const rows = table.rows.slice(0, 12).map((row) => row.slice(0, 20).map((cell) => cell.slice(0, 80)))
  const found = detectMeter(table)
  const before = corrections === null && !isRefusal(found) ? asBefore(table, found, kept) : null
  const reading = before ?? corrected(table, found, corrections)
  if (isRefusal(reading)) return { kind: 'refused', refusal: inBoth(reading), reading: null, rows }
  const series = meterSeries(table, reading)
  if (isRefusal(series)) return { kind: 'refused', refusal: inBoth(series), reading, rows }
  const { start, kw, made, notes } = series
  return { kind: 'read', file: { reading, isRemembered: before !== null, notes, start, kw, made }, rows }
}

function asBefore(table: MeterTable, found: MeterReading, kept: readonly MeterReading[]): MeterReading | null {
  const same = kept.find(({ headings }) => headings.join('\n') === found.headings.join('\n'))
  return same ? rememberedReading(table, same) : null
}

/** Only what differs from what was found is a correction, so that the rest keeps its own reason. */
function corrected(
  table: MeterTable,
  found: MeterReading | Refusal,
  corrections: MeterCorrections | null,
): MeterReading | Refusal {
  if (corrections === null) return found
  const seen: Readonly<Record<string, unknown>> = isRefusal(found) ? {} : found
  const changed = Object.entries(corrections).filter(([item, said]) => !isDeepStrictEqual(seen[item], said))
  return detectMeter(table, Object.fromEntries(changed))
}

async function tableOf(fileName: string, bytes: Uint8Array): Promise<MeterTable | MeterRefusal> {
  const found = sniff(bytes.subarray(0, 8))
  if ('refused' in found) return ofFault(found.refused)
  if (found.format === 'xlsx') return sheetOf(fileName, bytes)
  if (bytes.length > caps.csvBytes) return tooLarge
  const text = decoded(bytes)
  const strange = notATable(text)
  if (strange) return ofFault(strange)
  const table = meterTableOf(text)
  return isRefusal(table) ? inBoth(table) : table
}

/** The first sheet with a table, as text; the reader of imports guards against hostile workbooks. */
async function sheetOf(fileName: string, bytes: Uint8Array): Promise<MeterTable | MeterRefusal> {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  for await (const part of readXlsx([bytes], { file: fileName, caps })) {
    if (part.kind === 'refused') return ofFault(part.issue)
    if (part.kind === 'end') continue
    for (const row of part.rows) rows.push(row)
    for (const line of part.lines) lines.push(line)
  }
  return { rows, lines }
}

/** UTF-8, UTF-16 with its mark, or else the Western European text of older programs. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The name of a column with data of persons, or with citizen service numbers under another name; null: there is none. */
function personalColumn({ rows }: MeterTable): string | null {
  for (const row of rows.slice(0, 20)) {
    const denied = deniedColumns(row.filter((cell) => cell.length < 60 && /\p{L}{3}/u.test(cell)))
    if (denied[0] !== undefined) return denied[0]
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (let column = 0; column < width; column++) {
    const heading = rows.find((row) => /\p{L}/u.test(row[column] ?? ''))?.[column] ?? ''
    const tally = bsnTally(heading)
    // Meter values repeat; a person's number does so only in a column of one person.
    for (const row of rows) tally.add((row[column] ?? '').trim())
    if (tally.finding()) return heading || String(column + 1)
  }
  return null
}

function personalRefusal(column: string): MeterRefusal {
  return {
    refused: 'personal-data',
    at: `/columns/${column}`,
    nl: `De kolom "${column}" lijkt persoonsgegevens te bevatten. Die hoort niet in een meterbestand: verwijder de kolom en lever het bestand opnieuw aan.`,
    en: `The column "${column}" seems to hold personal data. That does not belong in a meter file: remove the column and deliver the file again.`,
  }
}

function ofFault({ code, nl, en }: Fault): MeterRefusal {
  return { refused: code, nl, en }
}

const tooLarge: MeterRefusal = {
  refused: 'file-too-large',
  nl: 'Dit bestand is groter dan 40 MB. Lever één jaar per bestand aan.',
  en: 'This file is larger than 40 MB. Deliver one year per file.',
}

function inBoth({ refused, why, at }: Refusal): MeterRefusal {
  const words = refused in refusals ? refusals[refused as keyof typeof refusals] : { nl: why, en: why } // just checked
  return { refused, nl: words.nl, en: words.en, ...(at === undefined ? {} : { at }) }
}
