import type { Format } from '../../../platform/i18n/format.ts'

/** Energy as people say it: MWh with the figures that matter, kWh when it is little. */
export function writeEnergy(kwh: number, format: Format): string {
  const nbsp = '\u00a0'
  if (Math.abs(kwh) < 1000) return format.quantity(kwh, 'kWh', 0)
  return `${format.number(kwh / 1000, Math.abs(kwh) < 10_000 ? 1 : 0)}${nbsp}MWh`
}
