import type { Details, Fault, ImportIssue, IssuePlace } from './issue.ts'
import { fault, issueAt } from './issue.ts'
import type { FileCode } from './words.ts'
import { fileWords } from './words.ts'

/** A fault in the words of the engine. */
export function fileFault(code: FileCode, details: Details = {}): Fault {
  return fault(code, fileWords[code], details)
}

export function fileIssue(place: IssuePlace, code: FileCode, details: Details = {}): ImportIssue {
  return issueAt(place, fileFault(code, { line: place.line, ...details }))
}
