import { medianMs, report } from '../../../../tests/support/energyhub/timing.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { detectMeter } from './detectMeter.ts'
import { isoOf, localOf } from './dutchClock.ts'
import { meterTableOf } from './meterTable.ts'
import { readMeterYear } from './readMeterYear.ts'

// What a user waits for after dropping a file: cut, looked at, read and laid on the quarter-hours of the year.
const n = 35_040
const newYear = Date.parse('2025-12-31T23:00Z') / 60_000
const lines = ['Datum;Verbruik (kWh);Teruglevering (kWh)']
for (let k = 0; k < n; k++) {
  const [date = '', time = ''] = isoOf(localOf(newYear + k * 15))
    .replace('Z', '')
    .split('T')
  lines.push(`${date.split('-').reverse().join('-')} ${time};${((k % 97) / 7).toFixed(2).replace('.', ',')};0,00`)
}
const text = lines.join('\r\n')

function read() {
  const table = meterTableOf(text)
  if (isRefusal(table)) throw new Error(table.why)
  const reading = detectMeter(table)
  if (isRefusal(reading)) throw new Error(reading.why)
  const year = readMeterYear(table, reading)
  if (isRefusal(year) || year.kw.length !== n || year.partEstimated > 0)
    throw new Error('not the year that was written')
}

const start = performance.now()
read()
report({
  name: 'meter file of a year, from text to quarter-hours, the very first time',
  value: performance.now() - start,
  n,
})
report({ name: 'meter file of a year, from text to quarter-hours', value: medianMs(15, read), n })
