import { csvText } from './csvText.ts'
import type { ImportIssue } from './issue.ts'

const headers = {
  nl: ['Regel', 'Kolom', 'Staat er', 'Waarom niet'],
  en: ['Row', 'Column', 'It says', 'Why not'],
} as const

/** Which rows could not come along and why, to open in a spreadsheet and mend. */
export function refusalsCsv(issues: readonly ImportIssue[], language: 'nl' | 'en'): string {
  const withSheet = issues.some((issue) => issue.sheet !== undefined)
  const sheet = language === 'nl' ? 'Blad' : 'Sheet'
  const head = withSheet ? [sheet, ...headers[language]] : headers[language]
  return csvText([
    head,
    ...issues.map((issue) => {
      const row = [String(issue.line), issue.column ?? '', issue.value ?? '', issue[language]]
      return withSheet ? [issue.sheet ?? '', ...row] : row
    }),
  ])
}
