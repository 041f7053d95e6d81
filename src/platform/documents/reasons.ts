import type { Gap, Span } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import type { Format } from '../i18n/format.ts'
import { documentWords } from './documentText.ts'
import type { KeyFigures, Table } from './model.ts'

/** Why figures of a table are missing or only known as a range, each reason once. */
export function reasonsIn(table: Table, format: Format): readonly string[] {
  const lines = table.total ? [...table.rows, table.total] : table.rows
  const reasons = lines.flatMap((cells) =>
    cells.flatMap((cell) =>
      cell.kind === 'text' || typeof cell.value === 'number' ? [] : [reasonText(cell.value, format)],
    ),
  )
  return [...new Set(reasons)]
}

/** Why key figures are missing or a range. */
export function keyFigureReasons(block: KeyFigures, format: Format): readonly string[] {
  return block.items.flatMap(({ label, value }) =>
    typeof value === 'number' ? [] : [`${label} · ${reasonText(value, format)}`],
  )
}

function reasonText(value: Gap | Span, format: Format): string {
  const what = isGap(value) ? format.gap(value) : documentWords[format.locale].range
  return `${what}: ${value.why}`
}
