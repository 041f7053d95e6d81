import { readDate } from '../../../platform/imports/cells/date.ts'
import { readNumber, readTypedNumber } from '../../../platform/imports/cells/number.ts'
import type { Fault } from '../../../platform/imports/issue.ts'
import { fault } from '../../../platform/imports/issue.ts'
import { isValue } from '../../../platform/imports/cells/reading.ts'
import { unguarded } from '../../../platform/documents/formulaGuard.ts'
import { type ActionFields, BudgetLine } from '../dossier/actionFields.ts'
import { type SheetColumn, statusWords } from './sheetColumns.ts'

/** The action with what a cell says, or what is wrong with the cell. `isNumber`: a workbook holds it as a number. */
export function readCell(
  fields: ActionFields,
  column: SheetColumn,
  cell: string,
  isNumber: boolean,
): ActionFields | Fault {
  const text = cell.trim()
  if (column.kind === 'text') return { ...fields, [column.field]: unguarded(cell) }
  if (column.kind === 'role') return { ...fields, owner: { ...fields.owner, role: unguarded(cell) } }
  if (column.kind === 'draft') {
    if (/^(ja|nee)$/i.test(text)) return { ...fields, draft: text.toLowerCase() === 'ja' }
    return fault('not-yes-no', { nl: 'Schrijf ja of nee.', en: 'Write ja or nee.' })
  }
  if (column.kind === 'status') return readStatus(fields, text)
  if (column.kind === 'day') {
    if (text === '') return { ...fields, [column.field]: null }
    const day = readDate(text, 'dmy')
    if (isValue(day)) return { ...fields, [column.field]: day.value }
    return 'code' in day ? day : fault('not-a-date', { nl: `${text} is geen datum.`, en: `${text} is no date.` })
  }
  return readMoney(fields, column, text, isNumber)
}

function readStatus(fields: ActionFields, text: string): ActionFields | Fault {
  const found = Object.entries(statusWords).find(([, word]) => word.toLowerCase() === text.toLowerCase())
  if (found) return { ...fields, status: found[0] as ActionFields['status'] } // a key of statusWords
  const known = Object.values(statusWords).join(', ')
  return fault('unknown-status', {
    nl: `“${text}” is geen stand. Kies uit: ${known}.`,
    en: `“${text}” is no standing. Choose from: ${known}.`,
  })
}

function readMoney(
  fields: ActionFields,
  { year, source, part }: Extract<SheetColumn, { kind: 'money' }>,
  text: string,
  isNumber: boolean,
): ActionFields | Fault {
  const there = fields.budget.find((line) => line.year === year && line.source === source)
  const others = fields.budget.filter((line) => line !== there)
  const read = text === '' ? { value: 0 } : isNumber ? readTypedNumber(text) : readNumber(text, ',')
  if (!isValue(read)) {
    return 'code' in read ? read : fault('not-a-number', { nl: 'Dit is geen bedrag.', en: 'This is no amount.' })
  }
  const line = BudgetLine.safeParse({ year, source, plannedCents: 0, ...there, [part]: Math.round(read.value * 100) })
  if (!line.success) {
    return fault('not-an-amount', {
      nl: 'Een bedrag is nul of meer, in euro.',
      en: 'An amount is zero or more, in euro.',
    })
  }
  if (text === '' && !there) return fields
  const at = there ? fields.budget.indexOf(there) : others.length
  return { ...fields, budget: [...others.slice(0, at), line.data, ...others.slice(at)] }
}
