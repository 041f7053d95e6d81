import { normaliseSbi } from '../../core/sbi.ts'
import { fault } from '../../platform/imports/issue.ts'
import type { RowTyper } from '../../platform/imports/rowTyper.ts'

export type SbiRow = { readonly code: string; readonly title: string }

/** Turns rows of a list of codes and titles into codes; a letter is a section, which the house has already. */
export function makeSbiTyper(_parameters: unknown): RowTyper<SbiRow> {
  const seen = new Map<string, number>()
  return {
    type: (row) => {
      const text = row.text('code')
      const title = row.text('title')
      if (/^[A-Z]$/i.test(text)) return { kind: 'outside' }
      const code = normaliseSbi(text)
      if (!code) return { kind: 'refuse', faults: [{ field: 'code', value: text, fault: noCode(text) }] }
      const earlier = seen.get(code)
      if (earlier !== undefined)
        return { kind: 'refuse', faults: [{ field: 'code', value: text, fault: twice(text, earlier) }] }
      if (!title) return { kind: 'refuse', faults: [{ field: 'title', value: '', fault: noTitle(text) }] }
      seen.set(code, row.line)
      return { kind: 'store', row: { code, title } }
    },
    summary: () => null,
  }
}

function noCode(code: string) {
  const nl = '"{code}" is geen SBI-code van twee tot vijf cijfers.'
  return fault('sbi-code', { nl, en: '"{code}" is no SBI code of two to five digits.' }, { code })
}

function twice(code: string, line: number) {
  const nl = 'Code {code} staat ook op regel {line}.'
  return fault('sbi-twice', { nl, en: 'Code {code} stands on line {line} too.' }, { code, line })
}

function noTitle(code: string) {
  const nl = 'Code {code} heeft geen titel.'
  return fault('sbi-no-title', { nl, en: 'Code {code} has no title.' }, { code })
}
