import { Problem } from '../../core/problem.ts'
import type { Books } from '../../platform/imports/books.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'

/** The file as a whole cannot be taken: its first issue is the sentence, all of them are the places. */
export function fileRefused(issues: readonly ImportIssue[]): Problem {
  const first = issues[0]
  const words = {
    nl: first?.nl ?? 'Dit bestand kan niet worden gelezen.',
    en: first?.en ?? 'This file cannot be read.',
  }
  return new Problem(422, first?.code ?? 'file-refused', words, { errors: issues.map(placeOf) })
}

/** Not one row could be stored: an empty register in the place of the earlier one would look like a result. */
export function nothingUsable({ refused }: Books, refusals: readonly ImportIssue[]): Problem {
  const first = refusals[0]
  return new Problem(
    422,
    'nothing-usable',
    {
      nl: `Geen enkele regel is bruikbaar: alle ${refused} regels met makers zijn afgewezen, en er is niets veranderd. De eerste, regel ${first?.line}: ${first?.nl} Kijk ook of de kolommen en de SBI-versie kloppen.`,
      en: `Not one row can be used: all ${refused} rows with makers were refused, and nothing changed. The first, line ${first?.line}: ${first?.en} Also check the columns and the SBI version.`,
    },
    { errors: refusals.slice(0, 50).map(placeOf) },
  )
}

function placeOf(issue: ImportIssue) {
  const parts = [issue.sheet, issue.line > 0 ? `line ${issue.line}` : null, issue.column]
  return {
    in: 'file',
    location: parts.filter(Boolean).join(', '),
    code: issue.code,
    detail: { nl: issue.nl, en: issue.en },
  } as const
}
