import type { ImportField } from '../../platform/imports/field.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'
import type { Survey } from '../../platform/imports/survey.ts'
import { sbi2025 } from '../reference/sbi2025.ts'
import { readTable } from './readTable.ts'
import type { SbiRow } from './sbiTyper.ts'
import { tableProblems } from './tableProblems.ts'

const fields: readonly ImportField[] = [
  {
    id: 'code',
    kind: 'code',
    required: true,
    title: { nl: 'Code', en: 'Code' },
    aliases: [
      'code',
      'sbi',
      'sbi code',
      'sbicode',
      'sbi 2025',
      'sbi2025',
      'sbi-code 2025',
      'cbs_sbi_code',
      'sbi 2025 code',
    ],
  },
  {
    id: 'title',
    kind: 'text',
    required: true,
    title: { nl: 'Titel', en: 'Title' },
    aliases: [
      'titel',
      'title',
      'omschrijving',
      'benaming',
      'naam',
      'description',
      'titel sbi 2025',
      'omschrijving sbi 2025',
    ],
  },
]

/** Reads the finer codes of SBI 2025. The list must be whole: with half of it good codes would be refused. */
export async function readSbi(
  file: { readonly name: string; readonly path: string },
  signal?: AbortSignal,
): Promise<SbiRow[]> {
  const typer = { module: new URL('./sbiTyper.ts', import.meta.url).href, name: 'makeSbiTyper', parameters: null }
  const rows = await readTable<SbiRow>(file, fields, profileOf, typer, signal)
  const divisions = new Set(rows.map(({ code }) => code.slice(0, 2)))
  const missing = [...sbi2025.codes.keys()].filter((code) => code.length === 2 && !divisions.has(code))
  if (missing.length > 0) throw tableProblems.divisionsMissing(missing)
  return rows
}

function profileOf({ profile }: Survey): MappingProfile {
  const found = new Set(profile.columns.map(({ field }) => field))
  if (fields.every(({ id }) => found.has(id))) return profile
  throw tableProblems.noCodes()
}
