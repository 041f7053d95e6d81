import { isRefusal } from '../../../core/outcome.ts'
import { detectMeter } from './detectMeter.ts'
import type { MeterItem, MeterReading, MeterTable } from './meterReading.ts'
import { meterReasons } from './meterReasons.ts'

/**
 * A new file read as an earlier one with the same headings was: its units, its clock and the columns that were chosen.
 * What belongs to the file itself (its rows, its year, its connections) is found again. `null`: the headings differ,
 * and the file must be looked at anew, so that nothing lands in the wrong column.
 */
export function rememberedReading(table: MeterTable, kept: MeterReading): MeterReading | null {
  const { time, values, unit, stamp, clock, dateOrder, decimal, isRegister } = kept
  const again = detectMeter(table, { time, values, unit, stamp, clock, dateOrder, decimal, isRegister })
  if (isRefusal(again) || again.headings.join('\n') !== kept.headings.join('\n')) return null
  const ean = kept.ean !== null && again.eans.includes(kept.ean.value) ? kept.ean : again.ean
  const reasons = { ...again.reasons }
  const items = Object.keys(reasons) as MeterItem[] // the keys of its type
  for (const item of items) if (reasons[item] === 'corrected') reasons[item] = 'remembered'
  const guessed = items.filter((item) => meterReasons[reasons[item] ?? 'remembered'].certainty === 'assumed')
  return { ...again, ean, reasons, guessed }
}
