import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { amountsOf, differencesOf, type Interval, withoutTwice } from './meterIntervals.ts'
import { type Note, readMoments, type Side } from './meterMoments.ts'
import type { MeterNoteCode } from './meterNotes.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import { refuseAt } from './refuseAt.ts'

/** A remark on a file: what, on which line (0 for the file), how often, and the first twenty lines. */
export type MeterNote = {
  readonly code: MeterNoteCode
  readonly line: number
  readonly count: number
  readonly lines: readonly number[]
}

export type RawMeter = { readonly intervals: readonly Interval[]; readonly notes: readonly MeterNote[] }

/** Reads the amounts of a meter file in the way that was detected or corrected. */
export function readMeter(table: MeterTable, reading: MeterReading): RawMeter | Refusal {
  const noted = new Map<MeterNoteCode, MeterNote>()
  const note = (code: MeterNoteCode, line: number) => {
    const before = noted.get(code)
    if (!before) return noted.set(code, { code, line, count: 1, lines: line > 0 ? [line] : [] })
    const lines = before.lines.length < 20 ? [...before.lines, line] : before.lines
    return noted.set(code, { ...before, count: before.count + 1, lines })
  }
  const drawn = readSide(table, reading, 'drawn', note)
  const fedIn = reading.wayColumn === null ? [] : readSide(table, reading, 'fed-in', note)
  if (isRefusal(drawn)) return drawn
  if (isRefusal(fedIn)) return fedIn
  const ordered = fedIn.length === 0 ? drawn : netOf(drawn, fedIn)
  if (ordered.length < 2) return refuseAt('too-few-readings', '/rows')
  if (new Set(ordered.map(({ minutes }) => minutes)).size > 1) note('resolution-changes', 0)
  if (ordered.some(({ kw }) => kw < 0)) note('net-values', 0)
  return { intervals: ordered, notes: [...noted.values()] }
}

function readSide(table: MeterTable, reading: MeterReading, side: Side, note: Note): Interval[] | Refusal {
  const moments = readMoments(table, reading, side, note)
  if (isRefusal(moments)) return moments
  const intervals = reading.isRegister ? differencesOf(moments, note) : amountsOf(moments, reading)
  return withoutTwice(intervals, note)
}

/** What was drawn less what was fed in, for rows that say which they are. */
function netOf(drawn: readonly Interval[], fedIn: readonly Interval[]): Interval[] {
  const net = new Map(drawn.map((one) => [one.start, one]))
  for (const one of fedIn) {
    const other = net.get(one.start)
    net.set(one.start, other ? { ...other, kw: other.kw - one.kw } : { ...one, kw: -one.kw })
  }
  return [...net.values()].toSorted((a, b) => a.start - b.start)
}
