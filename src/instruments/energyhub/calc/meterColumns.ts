/** What a number in a column of a meter file is. */
export type MeterUnit = 'kWh' | 'Wh' | 'MWh' | 'kW' | 'W' | 'MW'

/** The kWh, or the kW, that one of the unit is. */
export const perUnit: Readonly<Record<MeterUnit, { readonly factor: number; readonly isEnergy: boolean }>> = {
  kWh: { factor: 1, isEnergy: true },
  Wh: { factor: 1e-3, isEnergy: true },
  MWh: { factor: 1e3, isEnergy: true },
  kW: { factor: 1, isEnergy: false },
  W: { factor: 1e-3, isEnergy: false },
  MW: { factor: 1e3, isEnergy: false },
}

/** What the words above a column say about it. */
export type ColumnSaid = {
  readonly unit: MeterUnit | null
  /** Drawn from the grid, or fed in. */
  readonly way: 'drawn' | 'fed-in' | null
  readonly isEan: boolean
  readonly isRegister: boolean
  /** Something that is measured but is no active power or energy: price, weather, reactive power, a share. */
  readonly isOther: boolean
  readonly isLoad: boolean
  readonly isUtc: boolean
  /** An hour ahead of UTC, all year. */
  readonly isWinter: boolean
  readonly isEndTime: boolean
  readonly isStartTime: boolean
  /** No heading, or one that only counts rows. */
  readonly isUnnamed: boolean
}

const unitWords: readonly (readonly [RegExp, MeterUnit])[] = [
  [/mwh/i, 'MWh'],
  [/kwh/i, 'kWh'],
  [/(^|[^a-z])wh([^a-z]|$)/i, 'Wh'],
  [/(^|[^a-z])mw([^a-z]|$)/i, 'MW'],
  [/(^|[^a-z])kw([^a-z]|$)/i, 'kW'],
  [/(^|[^a-z])watt([^a-z]|$)|\[w\]|\(w\)/i, 'W'],
]

const other =
  /prijs|price|eur|€|apx|epex|kvar|reactive|blind|power.?factor|cos.?phi|co2|emiss|temp|wind|cloud|radiat|straling|rain|neerslag|humid|pressure|druk|sjv|gas|m3|warmte|heat|status|validatie|kwaliteit|quality|type|nsm|week|weekday|month|maand|^hour$|^minute$|^lat$|^lon$|_on$|snow|winddeg|mxl|clearsky/i

export function readHeading(heading: string): ColumnSaid {
  const text = heading.trim()
  const unit = unitWords.find(([pattern]) => pattern.test(text))?.[1] ?? null
  const isFedIn =
    /terug|invoed|invoer|opwek|productie|production|feed.?in|export|injecti|geleverd aan|levering aan/i.test(text)
  const isDrawn = /verbruik|gebruik|afname|afgenomen|usage|consum|levering|import|bezug|belasting/i.test(text)
  return {
    unit,
    way: isFedIn ? 'fed-in' : isDrawn ? 'drawn' : null,
    isEan: /ean/i.test(text) && !/mean/i.test(text),
    isRegister: /stand|register|teller|cumul|reading/i.test(text),
    isOther: other.test(text) || /kvar/i.test(text),
    isLoad: /load|total|demand|power|vermogen|belasting|net|waarde|value|volume|energie|energy/i.test(text),
    isUtc: /(utc|gmt)(?! ?\+ ?0?[12])/i.test(text),
    isWinter: /(utc|gmt) ?\+ ?0?1|wintertijd/i.test(text),
    isEndTime: /tot|eind|end|until|t\/m|(^|[^a-z])to([^a-z]|$)/i.test(text),
    isUnnamed: /^(index|id|nr|#|unnamed.*)?$/i.test(text),
    isStartTime: /van|begin|start|from|vanaf/i.test(text),
  }
}
