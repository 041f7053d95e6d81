import { branchOf, normaliseSbi } from '../../core/sbi.ts'
import { sizeClass } from '../../core/sizeClass.ts'
import { isGap } from '../../core/gap.ts'
import { isRefusal } from '../../core/outcome.ts'
import { isValue } from '../../platform/imports/cells/reading.ts'
import { isFault } from '../../platform/imports/issue.ts'
import type { CellFault, MappedRow, RowTyper, Typed } from '../../platform/imports/rowTyper.ts'
import { findMunicipality, municipalityCode } from '../reference/municipalities.ts'
import { findMunicipalityByName } from '../reference/municipalityNames.ts'
import { type KnownSbi, sbiChecker } from '../publicTables/sbiChecker.ts'
import type { CompanyFields } from '../tables.ts'
import { companyFaults } from './faults.ts'
import { addressKey, nameKey, searchForm } from './keys.ts'
import { readSizeClass } from './readSizeClass.ts'

/** A row that is ready for the register, with the keys by which the company is known again. */
export type StoredCompany = CompanyFields & {
  readonly line: number
  readonly addressKey: string
  readonly nameKey: string
  readonly search: string
}

export type TyperParameters = KnownSbi & {
  /** Municipality of every row when the file has no column for it; null for a file of a region. */
  readonly municipality: string | null
  /** Municipalities of the organisation; a maker elsewhere is outside. */
  readonly scope: readonly string[]
}

/** Counts of what was read well but is not ours to keep. */
export type OutsideCount = {
  readonly municipality: string
  readonly division: string
  readonly makers: boolean
  companies: number
}
export type TyperSummary = { readonly outside: readonly OutsideCount[] }

const maximumJobs = 50_000

/** Turns rows of any company file into companies of the register; runs in the import's worker. */
export function makeCompanyTyper(parameters: TyperParameters): RowTyper<StoredCompany> {
  const scope = new Set(parameters.scope)
  const exists = sbiChecker(parameters)
  const outside = new Map<string, OutsideCount>()
  const lineOfVestiging = new Map<string, number>()
  const municipalities = new Map<string, string | null>()

  const municipalityOf = (row: MappedRow): string | null => {
    const code = row.text('municipalityCode')
    const text = code || row.text('municipality')
    if (!text) return parameters.municipality
    const before = municipalities.get(text)
    if (before !== undefined) return before
    const asCode = municipalityCode(text)
    const found = (asCode ? findMunicipality(asCode) : findMunicipalityByName(text))?.code ?? null
    municipalities.set(text, found)
    return found
  }
  const countOutside = (municipality: string | null, division: string, makers: boolean): Typed<StoredCompany> => {
    const place = municipality ?? ''
    const key = `${place}|${division}`
    const count = outside.get(key)
    if (count) count.companies += 1
    if (!count) outside.set(key, { municipality: place, division, makers, companies: 1 })
    return { kind: 'outside' }
  }

  const type = (row: MappedRow): Typed<StoredCompany> => {
    const sbiText = row.text('sbi')
    const sbi = readSbi(sbiText, exists)
    if (!sbi) {
      const what = sbiText ? companyFaults.sbiUnknown(sbiText, parameters.sbiVersion) : companyFaults.sbiMissing()
      return { kind: 'refuse', faults: [{ field: 'sbi', value: sbiText, fault: what }] }
    }
    const branch = branchOf(sbi, parameters.sbiVersion)
    const municipality = municipalityOf(row)
    if (branch === null || isRefusal(branch)) return countOutside(municipality, sbi.slice(0, 2), false)
    const named = row.text('municipalityCode') || row.text('municipality')
    const faults: CellFault[] = []
    if (municipality === null) {
      const what = named ? companyFaults.municipalityUnknown(named) : companyFaults.municipalityMissing()
      const field = row.text('municipalityCode') ? 'municipalityCode' : 'municipality'
      return { kind: 'refuse', faults: [{ field, value: named, fault: what }] }
    }
    if (!scope.has(municipality)) return countOutside(municipality, sbi.slice(0, 2), true)

    const text = (field: string): string | null => row.text(field) || null
    const code = (field: string): string | null => {
      const reading = row.read(field)
      if (isFault(reading)) faults.push({ field, value: row.text(field), fault: reading })
      return isValue(reading) ? String(reading.value) : null
    }
    const name = row.text('name')
    if (!name) faults.push({ field: 'name', value: '', fault: companyFaults.nameMissing() })
    const kvk = code('kvk')
    const vestiging = code('vestiging')
    const jobs = readJobs(row, faults)
    if (vestiging && faults.length === 0) {
      const earlier = lineOfVestiging.get(vestiging)
      if (earlier !== undefined)
        faults.push({ field: 'vestiging', value: vestiging, fault: companyFaults.duplicate(earlier) })
      if (earlier === undefined) lineOfVestiging.set(vestiging, row.line)
    }
    if (faults.length > 0) return { kind: 'refuse', faults }

    const address = splitAddress(row.text('street'), row.text('houseNumber'))
    const postcode = readPostcode(row)
    const town = text('town')
    const legalForm = text('legalForm')
    return {
      kind: 'store',
      row: {
        line: row.line,
        name,
        kvk,
        vestiging,
        street: address.street,
        house_number: address.number,
        postcode,
        town,
        municipality,
        sbi,
        branch,
        ...jobs,
        estate: text('estate'),
        founded: readYear(row.text('founded')),
        legal_form: legalForm,
        sole_trader: /eenmanszaak|natuurlijk persoon/i.test(legalForm ?? ''),
        addressKey: addressKey({ postcode, street: address.street, houseNumber: address.number, town }),
        nameKey: nameKey(name),
        search: searchForm([name, town, kvk, vestiging].filter(Boolean).join(' ')),
      },
    }
  }
  return { type, summary: (): TyperSummary => ({ outside: [...outside.values()] }) }
}

function readSbi(text: string, exists: (code: string) => boolean): string | null {
  // Some sources write "2562 - Algemene metaalbewerking": the code is what stands in front.
  const code = normaliseSbi(/^[\d.]+(?: \d+)?/.exec(text)?.[0] ?? '')
  return code && exists(code) ? code : null
}

type JobsFields = Pick<CompanyFields, 'jobs' | 'jobs_gap' | 'jobs_least' | 'jobs_most' | 'size_class'>

function readJobs(row: MappedRow, faults: CellFault[]): JobsFields {
  const reading = row.read('jobs')
  if (isValue(reading)) {
    const value = Number(reading.value)
    if (value < 0) faults.push({ field: 'jobs', value: row.text('jobs'), fault: companyFaults.negativeJobs(value) })
    if (value > maximumJobs)
      faults.push({ field: 'jobs', value: row.text('jobs'), fault: companyFaults.jobsTooMany(value) })
    if (value < 0 || value > maximumJobs) return unknownJobs('unreadable', 0, null)
    return { jobs: value, jobs_gap: null, jobs_least: value, jobs_most: value, size_class: sizeClass(value) }
  }
  if (!isGap(reading)) {
    faults.push({ field: 'jobs', value: row.text('jobs'), fault: reading })
    return unknownJobs('unreadable', 0, null)
  }
  const classText = row.text('sizeClass')
  const range = classText ? readSizeClass(classText) : null
  if (classText && !range)
    faults.push({ field: 'sizeClass', value: classText, fault: companyFaults.sizeClassUnknown(classText) })
  if (range) return { ...unknownJobs('size-class', range.least, range.most), size_class: range.sizeClass }
  const below = 'below' in reading && reading.below !== undefined ? reading.below - 1 : null
  return unknownJobs(reading.missing, 0, below)
}

function unknownJobs(gap: string, least: number, most: number | null): JobsFields {
  return { jobs: null, jobs_gap: gap, jobs_least: least, jobs_most: most, size_class: 'unknown' }
}

function readPostcode(row: MappedRow): string | null {
  const reading = row.read('postcode')
  return isValue(reading) ? String(reading.value) : null
}

/** "Verzonnenweg 12 a" in one column becomes street and number. */
function splitAddress(street: string, number: string): { street: string | null; number: string | null } {
  if (number || !street) return { street: street || null, number: number || null }
  const parts = /^(.*\D)\s+(\d+\s*[-/]?\s*[a-zA-Z]?\d*)$/.exec(street)
  return parts
    ? { street: parts[1]?.trim() ?? street, number: parts[2]?.replace(/\s+/g, '') ?? null }
    : { street, number: null }
}

function readYear(text: string): number | null {
  const year = /\b(1[6-9]\d{2}|20\d{2})\b/.exec(text)?.[1] ?? /^(1[6-9]\d{2}|20\d{2})\d{4}$/.exec(text)?.[1]
  return year ? Number(year) : null
}
