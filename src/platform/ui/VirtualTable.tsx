import { type KeyboardEvent, memo, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { classes } from './classes.ts'
import { type Column, HeadCell, type Sort } from './DataTable.tsx'
import { type RowWindow, rowAfterKey, rowWindow, scrollTo } from './rowWindow.ts'
import { useKitWords } from './useKitWords.tsx'

/** Every row is this high, in pixels: `--ma-row-height` in kit.css says the same. */
const rowHeight = 44
const headHeight = 44

export type VirtualColumn<Row> = Column<Row> & {
  /** Part of the width, against the other columns. */
  readonly share: number
}

export type VirtualTableProps<Row> = {
  readonly caption: string
  readonly columns: readonly VirtualColumn<Row>[]
  readonly rowCount: number
  /** The row, or undefined while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined
  /** Told which rows are in sight, so that the page can fetch them. */
  readonly onRange?: (first: number, last: number) => void
  readonly onOpen?: (row: Row, index: number) => void
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  readonly empty?: ReactNode
}

type LineProps<Row> = {
  readonly row: Row | undefined
  readonly index: number
  readonly columns: readonly VirtualColumn<Row>[]
  readonly active: boolean
  readonly id: string
  readonly waiting: string
  readonly onPick: (index: number) => void
}

function LineOf<Row>({ row, index, columns, active, id, waiting, onPick }: LineProps<Row>) {
  return (
    <tr
      id={`${id}-${index}`}
      aria-rowindex={index + 2}
      className={classes(
        'ma-virtual-row',
        index % 2 === 1 && 'ma-virtual-row--odd',
        active && 'ma-virtual-row--active',
      )}
      aria-selected={active}
      onClick={() => onPick(index)}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          className={classes(
            'utrecht-table__cell',
            column.number && 'ma-n',
            place === 0 && 'ma-virtual-name',
            column.wideOnly && 'ma-wide-only',
          )}
        >
          {row === undefined ? place === 0 ? <span className="ma-soft">{waiting}</span> : null : column.cell(row)}
        </td>
      ))}
    </tr>
  )
}
// memo keeps the type of a component, not of a generic one: the cast gives the generic back.
const Line = memo(LineOf) as typeof LineOf

function Spacer({ rows, columns }: { rows: number; columns: number }) {
  const set = useCallback(
    (cell: HTMLTableCellElement | null) => {
      // Through the object model: the security rule forbids style attributes in markup, not this.
      if (cell) cell.style.height = `${rows * rowHeight}px`
    },
    [rows],
  )
  if (rows === 0) return null
  return (
    <tr aria-hidden="true" className="ma-virtual-spacer">
      <td ref={set} colSpan={columns} />
    </tr>
  )
}

/**
 * A list of any length: only the rows in sight exist. One stop for the Tab key; arrows, Page Up and Down,
 * Home and End move the active row and Enter opens it.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { caption, columns, rowCount, rowAt, onRange, onOpen, sort, onSort, empty } = props
  const say = useKitWords()
  const format = useFormat()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<RowWindow>(() => rowWindow(0, 600, rowHeight, rowCount))
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, Math.max(0, rowCount - 1))
  const seen = useCallback(() => (box.current?.clientHeight ?? 600) - headHeight, [])
  const foot = useRef<HTMLParagraphElement>(null)
  const follow = useCallback(() => {
    const scrolled = box.current?.scrollTop ?? 0
    const from = Math.min(rowCount, Math.floor(scrolled / rowHeight) + 1)
    const to = Math.min(rowCount, Math.floor((scrolled + seen()) / rowHeight))
    // Straight into the page: a render for each turn of the wheel would cost the smooth scroll.
    if (foot.current && rowCount > 0) {
      foot.current.textContent = say.rowsShown(format.number(from), format.number(to), format.number(rowCount))
    }
    const next = rowWindow(box.current?.scrollTop ?? 0, seen(), rowHeight, rowCount)
    setRange((now) => (now.first === next.first && now.last === next.last ? now : next))
  }, [rowCount, seen, say, format])
  useEffect(() => {
    follow()
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => observer.disconnect()
  }, [follow])
  useEffect(() => {
    if (range.last > range.first) onRange?.(range.first, range.last)
  }, [range, onRange])

  const open = (index: number) => {
    const row = rowAt(index)
    if (row !== undefined) onOpen?.(row, index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) return open(active)
    const next = rowAfterKey(event.key, active, rowCount, Math.max(1, Math.floor(seen() / rowHeight) - 1))
    if (next === null || rowCount === 0 || event.target !== event.currentTarget) return
    event.preventDefault()
    const top = scrollTo(next, box.current?.scrollTop ?? 0, seen(), rowHeight)
    if (top !== null) box.current?.scrollTo(0, top)
    follow()
    setActive(next)
  }
  const drawn = Array.from({ length: Math.max(0, range.last - range.first) }, (_, place) => range.first + place)
  const shown = drawn.includes(active)
  const all = columns.reduce((sum, column) => sum + column.share, 0)
  return (
    <div className="ma-virtual">
      <p className="ma-hidden" id={`${id}-keys`}>
        {say.rowsKeys}
      </p>
      <div className="ma-virtual-box" ref={box} onScroll={follow}>
        <table
          className="utrecht-table ma-table ma-virtual-table"
          role="grid"
          tabIndex={0}
          aria-label={caption}
          aria-describedby={`${id}-keys`}
          aria-rowcount={rowCount + 1}
          aria-activedescendant={shown && rowCount > 0 ? `${id}-${active}` : undefined}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            {columns.map((column) => (
              <col
                key={column.id}
                width={`${((column.share / all) * 100).toFixed(2)}%`}
                className={classes(column.wideOnly && 'ma-wide-only')}
              />
            ))}
          </colgroup>
          <thead className="utrecht-table__header ma-thead--sticky">
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rowCount === 0 ? (
              <tr>
                <td className="utrecht-table__cell ma-table-empty" colSpan={columns.length}>
                  {empty ?? say.noRows}
                </td>
              </tr>
            ) : null}
            <Spacer rows={range.first} columns={columns.length} />
            {drawn.map((index) => (
              <Line
                key={index}
                row={rowAt(index)}
                index={index}
                columns={columns}
                active={index === active}
                id={id}
                waiting={say.rowLoading}
                onPick={setActive}
              />
            ))}
            <Spacer rows={Math.max(0, rowCount - range.last)} columns={columns.length} />
          </tbody>
        </table>
      </div>
      <p className="ma-stamp ma-virtual-foot" ref={foot} />
    </div>
  )
}
