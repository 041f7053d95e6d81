import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { ImportIssue } from '../../../../platform/imports/issue.ts'
import { refusalsCsv } from '../../../../platform/imports/refusalsCsv.ts'
import { Button } from '../../../../platform/ui/Button.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { RefusalTable } from '../RefusalTable.tsx'
import { useImportWords } from './useImportWords.tsx'

type RefusedRowsProps = {
  readonly refusals: readonly ImportIssue[]
  readonly all: number
  /** The file as a whole cannot be stored, so going on without these rows is no choice. */
  readonly blocked: boolean
}

/** Which rows cannot come along. Nothing is stored yet, so the download is made here. */
export function RefusedRows({ refusals, all, blocked }: RefusedRowsProps) {
  const say = useImportWords()
  const format = useFormat()
  const locale = useLocale()
  if (all === 0) return <Section title={say.refusedNone}>{null}</Section>
  const whole = new Set(refusals.map(({ line, sheet }) => `${sheet ?? ''} ${line}`)).size >= all
  const advice = blocked ? say.refusedToo : say.refusedIntro
  const intro = whole ? advice : `${advice} ${say.refusedShown(format.number(refusals.length), format.number(all))}`
  const download = () => {
    const address = URL.createObjectURL(new Blob([refusalsCsv(refusals, locale)], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = address
    link.download = say.refusedFile
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <Section
      title={all === 1 ? say.refusedOne : say.refusedSome(format.count(all, say.line))}
      intro={intro}
      tools={
        whole ? (
          <Button kind="subtle" small onClick={download}>
            {say.refusedDownload}
          </Button>
        ) : null
      }
    >
      <RefusalTable refusals={refusals} />
    </Section>
  )
}
