import type { XmlElement } from './xmlTree.ts'

const multipliers: Readonly<Record<string, number>> = {
  NONE: 1,
  KILO: 1e3,
  MEGA: 1e6,
  GIGA: 1e9,
  TERA: 1e12,
  TERRA: 1e12, // as the schema once spelled it
}
const timesAYear: Readonly<Record<string, number>> = {
  YEAR: 1,
  NONE: 1,
  MONTH: 12,
  WEEK: 365 / 7,
  DAY: 365,
  HOUR: 8760,
}

/** kWh a year of a profile of one value, by the unit it has or refers to; `null` when the unit is no energy or power. */
export function energyOfYear(profile: XmlElement, units: ReadonlyMap<string, XmlElement>): number | null {
  const value = Number(profile.attributes.get('value') ?? Number.NaN)
  const own = profile.children.find(({ name }) => name === 'profileQuantityAndUnit')
  const reference = own?.attributes.get('reference')
  const unit = reference === undefined ? own : units.get(reference)
  if (unit === undefined || !Number.isFinite(value) || value < 0) return null
  const said = (name: string) => unit.attributes.get(name) ?? 'NONE'
  const times = multipliers[said('multiplier')]
  if (times === undefined || said('perUnit') !== 'NONE') return null
  if (said('unit') === 'WATT') return (value * times * 8760) / 1000
  const wattHours = { WATTHOUR: 1, JOULE: 1 / 3600 }[said('unit')]
  const yearly = timesAYear[said('perTimeUnit')]
  return wattHours === undefined || yearly === undefined ? null : (value * times * wattHours * yearly) / 1000
}
