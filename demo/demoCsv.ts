import type { ReferenceDate } from './demoPlan.ts'
import { type DemoMaker, demoMakers } from './generateDemo.ts'

export type DemoYear = 2024 | 2025 | 2026

/** Columns of the import template, in its order. */
export const demoCsvHeaders = [
  'KvK-nummer',
  'Vestigingsnummer',
  'Handelsnaam',
  'Straat',
  'Huisnummer',
  'Postcode',
  'Plaats',
  'Gemeentecode',
  'Gemeente',
  'SBI-code',
  'Werkzame personen',
  'Bedrijventerrein',
  'Oprichtingsjaar',
  'Rechtsvorm',
] as const

function cells(maker: DemoMaker): readonly string[] {
  return [
    maker.kvkNumber,
    maker.establishmentNumber,
    maker.name,
    maker.street,
    maker.houseNumber,
    maker.postcode,
    maker.town,
    maker.municipality,
    maker.municipalityName,
    maker.sbiCode,
    maker.jobs === null ? '' : String(maker.jobs),
    maker.estate ?? '',
    String(maker.foundedYear),
    maker.legalForm,
  ]
}

function line(values: readonly string[]): string {
  return values.map((value) => (/[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(';')
}

export function referenceDateOf(year: DemoYear): ReferenceDate {
  return `${year}-01-01`
}

/**
 * The delivery of 1 January of a year as a file in the form of our own import template (UTF-8 with byte order mark,
 * semicolons), of all Gelderland or of one municipality. The demo goes through the same door as a real file.
 */
export function demoCsv(year: DemoYear, municipality?: string): string {
  const makers = demoMakers(referenceDateOf(year), municipality)
  return `\uFEFF${[demoCsvHeaders, ...makers.map(cells)].map(line).join('\r\n')}\r\n`
}
