import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isBalanced } from './books.ts'
import type { ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import { performImport, performSurvey } from './performImport.ts'
import { fixtureFields, makeFixtureTyper } from './typerFixture.ts'
import { workbookFixture } from './xlsx/workbookFixture.ts'

const lines = [
  'Dossiernr;Handelsnaam;Adres1;SBI hoofdact.;WP;Verbruik;Peildatum',
  '99000113;"Plaatwerk ""De Hoek""";Verzonnenweg 12;25.62;17;1.234,5;01-01-2026',
  '9000245;Gieterij Café;Nergensstraat 4a;28.10;42;<5;01-01-2026',
  '',
  '99000377;"Twee\nregels; en meer";Denkbeeldlaan 31;24.51;9;.;31/12/2025',
  '8,71687E+17;Bakkerij;Weg 1;10.71;3;12;20260101',
  '99000378;;Weg 2;25.62;x;-12,5;01-01-2026',
  ';;;;;;',
  'Totaal;;;;71;;',
]
const text = `${lines.join('\r\n')}\r\n`

const workbook = workbookFixture({
  formats: ['dd-mm-yyyy'],
  sheets: [
    { name: 'Uitleg', rows: [['Lees dit eerst']] },
    {
      name: 'Export',
      rows: [
        ['Maatwerk'],
        [],
        ['Dossiernr', 'Handelsnaam', 'WP', 'Peildatum'],
        [99000113, 'Plaatwerk', 17, { xml: '<c s="1"><v>46023</v></c>' }],
        ['9000245', 'Gieterij Café', '42', '01-01-2026'],
        [],
        [99000378, null, 1.5, true],
      ],
    },
  ],
})

/** Files to begin from: each encoding and both forms. */
const originals: readonly Uint8Array[] = [
  Buffer.from(text),
  Buffer.from(`\ufeff${text.replaceAll(';', ',')}`),
  Buffer.from(text, 'latin1'),
  Buffer.from(`\ufeff${text}`, 'utf16le'),
  Buffer.from(`sep=;\r\nTitel van het bestand\r\n\r\n${text}`),
  workbook,
]

const telling = Buffer.from('";,\t|\r\n\0=-.\'<>&\ufeff€é0123456789', 'utf8')
const change = fc.record({
  kind: fc.constantFrom('set', 'insert', 'remove', 'repeat', 'cut', 'swap'),
  at: fc.nat(100_000),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.oneof(fc.constantFrom(...telling), fc.nat(255)),
})

type Change = { readonly kind: string; readonly at: number; readonly length: number; readonly byte: number }

function changed(bytes: Uint8Array, how: Change): Uint8Array {
  const at = bytes.length === 0 ? 0 : how.at % bytes.length
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + how.length),
    bytes.subarray(at + how.length),
  ]
  switch (how.kind) {
    case 'set':
      return Buffer.concat([before, Buffer.from([how.byte]), bytes.subarray(at + 1)])
    case 'insert':
      return Buffer.concat([before, Buffer.alloc(how.length, how.byte), piece, after])
    case 'remove':
      return Buffer.concat([before, after])
    case 'repeat':
      return Buffer.concat([before, piece, piece, after])
    case 'swap':
      return Buffer.concat([before, after, piece])
    default:
      return Buffer.from(before)
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([original, changes]) => changes.reduce<Uint8Array>(changed, original))

function placed(issue: ImportIssue): boolean {
  return (
    issue.file !== '' && issue.line >= 0 && issue.nl !== '' && issue.en !== '' && !/\{\w+\}/.test(issue.nl + issue.en)
  )
}

/** Every question answered, so that the import goes on. */
function answered(profile: MappingProfile): MappingProfile {
  return { ...profile, columns: profile.columns.map((column) => ({ ...column, decimalMark: ',', dateOrder: 'dmy' })) }
}

async function balances(bytes: Uint8Array): Promise<void> {
  const source = { name: 'x', bytes: new Uint8Array(bytes) }
  const survey = await performSurvey({ source, fields: fixtureFields }, () => undefined)
  if (survey.kind === 'refused') {
    assert.ok(survey.issues.length > 0 && survey.issues.every(placed))
    return
  }
  const given = { stored: 0, refusedRows: new Set<number>() }
  const typer = makeFixtureTyper({ outside: ['Bakkerij'] })
  const job = {
    source,
    fields: fixtureFields,
    profile: answered(survey.profile),
    typer: { module: '', name: '', parameters: null },
  }
  const result = await performImport(
    job,
    typer,
    async (batch) => {
      assert.ok(isBalanced(batch.books))
      given.stored += batch.rows.length
      for (const issue of batch.refused) {
        assert.ok(placed(issue) && issue.line > 0)
        given.refusedRows.add(issue.line)
      }
    },
    () => undefined,
  )
  if (result.kind === 'refused') {
    assert.ok(result.issues.length > 0 && result.issues.every(placed))
    return
  }
  assert.ok(isBalanced(result.books))
  assert.equal(result.books.stored, given.stored)
  assert.equal(result.books.refused, given.refusedRows.size)
  assert.deepEqual(
    [result.books.read, result.books.header, result.books.blank],
    [survey.read, survey.header, survey.blank],
  )
}

/** The books balance for this many damaged files; the seed is printed by fast-check when one does not. */
export async function assertBalanced(files: number): Promise<void> {
  await fc.assert(fc.asyncProperty(mutated, balances), { numRuns: files })
}
