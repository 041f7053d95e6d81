import { fileFault } from '../fileIssue.ts'
import type { Details, Fault } from '../issue.ts'
import type { FileCode } from '../words.ts'

/** Ends the reading of a workbook from deep inside; `readXlsx` turns it into a refusal with its place. */
export class WorkbookFault extends Error {
  readonly fault: Fault
  readonly line: number
  readonly column: string | undefined

  constructor(code: FileCode, details: Details = {}, line = 0, column?: string) {
    super(code)
    this.name = 'WorkbookFault'
    this.fault = fileFault(code, details)
    this.line = line
    this.column = column
  }
}
