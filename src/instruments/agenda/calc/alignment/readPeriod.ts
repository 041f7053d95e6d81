import type { Passage } from './alignmentPair.ts'

/** From the first to the last day, as dates; an open side is the beginning or the end of all days. */
export type Period = { readonly from: string; readonly to: string }

const beginning = '0000-01-01'
const end = '9999-12-31'
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const parts: readonly (readonly [RegExp, number, number])[] = [
  [/^(q1|eerste kwartaal|1e kwartaal|kwartaal 1|begin)/, 1, 3],
  [/^(q2|tweede kwartaal|2e kwartaal|kwartaal 2)/, 4, 6],
  [/^(q3|derde kwartaal|3e kwartaal|kwartaal 3)/, 7, 9],
  [/^(q4|vierde kwartaal|4e kwartaal|laatste kwartaal|kwartaal 4|eind)/, 10, 12],
  [/^(eerste helft|eerste halfjaar|1e helft)/, 1, 6],
  [/^(tweede helft|tweede halfjaar|2e helft)/, 7, 12],
  [/^voorjaar|^lente/, 3, 5],
  [/^zomer/, 6, 8],
  [/^najaar|^herfst/, 9, 11],
]
const part = `(?:q[1-4]|(?:eerste|tweede|derde|vierde|laatste|[1-4]e) (?:kwartaal|helft|halfjaar)|kwartaal [1-4]|begin|eind|voorjaar|lente|zomer|najaar|herfst|(?:\\d{1,2} )?(?:${months.join('|')}))`
const moment = new RegExp(
  `(vanaf|met ingang van|per|na|sinds|tot en met|t/m|tot|uiterlijk|voor|van|-|–|en|/)?\\s?(?:en met )?(?:de |het )?(${part})?(?: van| in)?\\s?(?<![\\d.,])(20[2-4]\\d)(?!\\d|[.,]\\d| m2)(?:[-/.](0[1-9]|1[0-2])[-/.](\\d\\d))?`,
  'g',
)

/** When a passage holds: its own dates, and where it has none, the dates in its text. Null: it does not say. */
export function readPeriod({ text, from, to }: Passage): Period | null {
  if (from !== undefined || to !== undefined) return { from: from ?? beginning, to: to ?? end }
  const yearless = withYears(text.toLowerCase())
  let first: string | null = null
  let last: string | null = null
  const see = (start: string, stop: string) => {
    if (first === null || start < first) first = start
    if (last === null || stop > last) last = stop
  }
  for (const [, word = '', when = '', year = ''] of yearless.matchAll(moment)) {
    if (/visie |perspectief |koers |agenda |programma $/.test(word)) continue
    const [start, stop] = monthsOf(when)
    const startDay = `${year}-${two(start)}-01`
    const stopDay = `${year}-${two(stop)}-31`
    if (/^(vanaf|met ingang van|per|sinds|na)$/.test(word)) see(startDay, end)
    else if (/^(tot|uiterlijk|voor)$/.test(word) && first === null)
      see(beginning, word === 'uiterlijk' ? stopDay : startDay)
    else if (/^(tot|t\/m|tot en met|-|–)$/.test(word) && first !== null) last = word === 'tot' ? startDay : stopDay
    else see(startDay, stopDay)
  }
  return first === null || last === null ? null : { from: first, to: last }
}

/** "van april tot oktober 2027": the year that closes the stretch holds for its beginning too. */
function withYears(text: string): string {
  const stretch = new RegExp(`(${part}) (tot en met|t/m|tot|-|en) (?:de |het )?(${part}(?: van)? (20[2-4]\\d))`, 'g')
  return text.replace(stretch, '$1 $4 $2 $3')
}

function monthsOf(when: string): readonly [number, number] {
  const month = months.findIndex((name) => when.endsWith(name))
  if (month >= 0) return [month + 1, month + 1]
  const found = parts.find(([pattern]) => pattern.test(when))
  return found === undefined ? [1, 12] : [found[1], found[2]]
}

const two = (count: number) => String(count).padStart(2, '0')

/** Whether two stretches of time meet; a passage that says nothing of time may meet any. */
export function meet(a: Period | null, b: Period | null): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to)
}
