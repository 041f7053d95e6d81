import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { ImportIssue } from '../../../../platform/imports/issue.ts'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { useImportWords } from './useImportWords.tsx'

/** The check tells this many at most. */
const told = 50

/** What we mended by ourselves, such as zeros that Excel dropped: said, never hidden. */
export function MendedNotes({ notes }: { notes: readonly ImportIssue[] }) {
  const say = useImportWords()
  const format = useFormat()
  const locale = useLocale()
  const kinds = Map.groupBy(notes, ({ code, column }) => `${code} ${column ?? ''}`)
  return [...kinds].map(([kind, alike]) => {
    const [first] = alike
    if (!first) return null
    const { line, column = '', value = '' } = first
    const count = format.count(alike.length, say.line)
    return (
      <Alert key={kind} title={(notes.length < told ? say.mended : say.mendedAtLeast)(count, column)}>
        {say.mendedExample(format.number(line), value)} {lowerFirst(first[locale])}
      </Alert>
    )
  })
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
