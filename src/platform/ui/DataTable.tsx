import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useKitWords } from './useKitWords.tsx'

export type Sort = { readonly column: string; readonly direction: 'up' | 'down' }

export type Column<Row> = {
  readonly id: string
  readonly head: ReactNode
  /** Said instead of `head` where only text will do; needed when `head` is not a string. */
  readonly headText?: string
  /** Below the head: the unit, so that the cells are bare numbers. */
  readonly unit?: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the right, in figures of one width. */
  readonly number?: boolean
  readonly sortable?: boolean
  /** The name of the row; the first column unless another says so. */
  readonly rowHead?: boolean
  readonly width?: 'narrow' | 'wide' | 'action'
  /** Left out on a narrow screen: only what is also said elsewhere in the row. */
  readonly wideOnly?: boolean
  readonly hiddenHead?: boolean
}

export type DataTableProps<Row> = {
  readonly caption: ReactNode
  readonly hiddenCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  /** The row the reader chose: a bar and a tint. */
  readonly chosen?: (row: Row) => boolean
  /** A row that needs a choice of the reader: a rust bar and tint. */
  readonly attention?: (row: Row) => boolean
  /** Why a row is not shown: one cell over all columns after the name. */
  readonly suppressed?: (row: Row) => ReactNode | null
  /** The cells of the total row, by column id; `null` for none. */
  readonly total?: Readonly<Record<string, ReactNode>>
  /** Stands when there are no rows: a sentence that says what to do. */
  readonly empty?: ReactNode
  /** Rows become blocks on a phone, each value with the name of its column. */
  readonly stack?: boolean
  readonly stickyHead?: boolean
  /** Middle for rows with fields or pictures in them. */
  readonly middle?: boolean
  /** Does not stretch: a small table for a few numbers. */
  readonly fit?: boolean
}

function headText<Row>(column: Column<Row>): string {
  return column.headText ?? (typeof column.head === 'string' ? column.head : column.id)
}

/** On a phone the head stands beside each cell, with its unit. */
function stackedHead<Row>(column: Column<Row>): string {
  return typeof column.unit === 'string' ? `${headText(column)} (${column.unit})` : headText(column)
}

function cellClass<Row>(column: Column<Row>): string {
  return classes(
    column.number && 'utrecht-table__cell--numeric-column ma-n',
    column.width && `ma-col--${column.width}`,
    column.wideOnly && 'ma-wide-only',
  )
}

type HeadProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }

/** A head cell; with a sort handler it is a button that says and turns the direction. */
export function HeadCell<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const mine = sort?.column === column.id ? sort.direction : undefined
  const content = column.hiddenHead ? <span className="ma-hidden">{column.head}</span> : column.head
  const turn = () => onSort?.({ column: column.id, direction: mine === 'up' ? 'down' : 'up' })
  const sortable = column.sortable && onSort
  return (
    <th
      scope="col"
      className={classes('utrecht-table__header-cell', cellClass(column))}
      aria-sort={mine ? (mine === 'up' ? 'ascending' : 'descending') : undefined}
    >
      {sortable ? (
        <button type="button" className={classes('ma-sort', mine && `ma-sort--${mine}`)} onClick={turn}>
          {content}
        </button>
      ) : (
        content
      )}
      {column.unit ? <span className="ma-th-unit">{column.unit}</span> : null}
    </th>
  )
}

type RowProps<Row> = { row: Row; table: DataTableProps<Row>; head: Column<Row> | undefined }

function BodyRow<Row>({ row, table, head }: RowProps<Row>) {
  const why = table.suppressed?.(row) ?? null
  const name = classes(
    'utrecht-table__row',
    table.chosen?.(row) && 'ma-row--chosen',
    table.attention?.(row) && 'ma-row--attention',
    why !== null && 'ma-row--suppressed',
  )
  const rest = table.columns.filter((column) => column !== head)
  const shown = why === null ? table.columns : table.columns.filter((column) => column === head)
  return (
    <tr className={name}>
      {shown.map((column) =>
        column === head ? (
          <th key={column.id} scope="row" className={classes('utrecht-table__cell', cellClass(column))}>
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.id}
            className={classes('utrecht-table__cell', cellClass(column))}
            data-label={column.hiddenHead ? undefined : stackedHead(column)}
          >
            {column.cell(row)}
          </td>
        ),
      )}
      {why === null ? null : (
        <td className="utrecht-table__cell" colSpan={rest.length}>
          {why}
        </td>
      )}
    </tr>
  )
}

function TotalRow<Row>({ table, head }: { table: DataTableProps<Row>; head: Column<Row> | undefined }) {
  const say = useKitWords()
  const total = table.total ?? {}
  return (
    <tfoot className="utrecht-table__footer">
      <tr className="utrecht-table__row">
        {table.columns.map((column) =>
          column === head ? (
            <th key={column.id} scope="row" className={classes('utrecht-table__cell', cellClass(column))}>
              {total[column.id] ?? say.total}
            </th>
          ) : (
            <td
              key={column.id}
              className={classes('utrecht-table__cell', cellClass(column))}
              data-label={column.hiddenHead ? undefined : stackedHead(column)}
            >
              {total[column.id]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )
}

export function DataTable<Row>(table: DataTableProps<Row>) {
  const say = useKitWords()
  const { caption, hiddenCaption, columns, rows, rowKey, sort, onSort, total, empty } = table
  const head = columns.find((column) => column.rowHead) ?? columns[0]
  return (
    <table
      className={classes(
        'utrecht-table ma-table',
        table.stack && 'ma-table--stack',
        table.middle && 'ma-table--middle',
        table.fit && 'ma-table--fit',
      )}
    >
      <caption className={classes('utrecht-table__caption', hiddenCaption && 'ma-hidden')}>{caption}</caption>
      <thead className={classes('utrecht-table__header', table.stickyHead && 'ma-thead--sticky')}>
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.length === 0 ? (
          <tr>
            <td className="utrecht-table__cell ma-table-empty" colSpan={columns.length}>
              {empty ?? say.noRows}
            </td>
          </tr>
        ) : (
          rows.map((row) => <BodyRow key={rowKey(row)} row={row} table={table} head={head} />)
        )}
      </tbody>
      {total ? <TotalRow table={table} head={head} /> : null}
    </table>
  )
}
