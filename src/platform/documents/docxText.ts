import type { IRunOptions } from 'docx'
import { ExternalHyperlink, TextRun } from 'docx'
import type { Run } from './model.ts'
import { plainText, safeHref } from './plainText.ts'

/** A text as runs: a line end inside it becomes a line break. */
export function textRuns(text: string, look: IRunOptions = {}): readonly TextRun[] {
  const lines = plainText(text).split('\n')
  return lines.map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }))
}

export function docxRuns(runs: readonly Run[]): readonly (TextRun | ExternalHyperlink)[] {
  return runs.flatMap((run): readonly (TextRun | ExternalHyperlink)[] => {
    if (run.kind === 'strong') return textRuns(run.text, { bold: true })
    const link = run.kind === 'link' ? safeHref(run.href) : null
    if (link === null) return textRuns(run.text)
    return [new ExternalHyperlink({ link, children: [...textRuns(run.text, { style: 'Hyperlink' })] })]
  })
}
