import type { Kysely } from 'kysely'
import type { Books } from '../../platform/imports/books.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'
import type { RegisterTables } from '../tables.ts'

type Db = Kysely<RegisterTables>

const columns = [
  'id',
  'file_name',
  'sha256',
  'bytes',
  'reference_date',
  'sbi_version',
  'status',
  'books',
  'source',
  'created_at',
  'current_at',
  'undone_at',
] as const

/** Newest first; what was undone or abandoned stays in the list. */
export async function listImports(trx: Db, organisation: string) {
  const rows = await trx
    .selectFrom('register.import')
    .select(columns)
    .where('organisation', '=', organisation)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(asImport)
}

export async function findImport(trx: Db, organisation: string, id: string) {
  const row = await trx
    .selectFrom('register.import')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? asImport(row) : null
}

type ImportColumns = Pick<RegisterTables['register.import'], Exclude<(typeof columns)[number], 'created_at'>> & {
  created_at: string
}

function asImport(row: ImportColumns) {
  return {
    id: row.id,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: row.bytes,
    referenceDate: row.reference_date,
    sbiVersion: row.sbi_version,
    status: row.status,
    books: row.books as Books | null, // written by makeCurrent
    source: row.source as { title: string; licence?: string; credit?: string; sample: boolean; mayBePublic?: boolean }, // written by openImport
    createdAt: row.created_at,
    currentAt: row.current_at,
    undoneAt: row.undone_at,
  }
}

export async function listRefusals(
  trx: Db,
  organisation: string,
  importId: string,
  file: string,
  limit: number,
): Promise<ImportIssue[]> {
  const rows = await trx
    .selectFrom('register.refusal')
    .select(['sheet', 'line', 'column_name', 'value', 'code', 'nl', 'en'])
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ sheet, line, column_name, value, code, nl, en }) => ({
    file,
    line,
    code,
    nl,
    en,
    ...(sheet === null ? {} : { sheet }),
    ...(column_name === null ? {} : { column: column_name }),
    ...(value === null ? {} : { value }),
  }))
}
