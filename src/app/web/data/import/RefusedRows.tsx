import { useMutation } from '@tanstack/react-query'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { ImportIssue } from '../../../../platform/imports/issue.ts'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import { Button } from '../../../../platform/ui/Button.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { base, call } from '../../api.ts'
import { RefusalTable } from '../RefusalTable.tsx'
import { problemOf } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import type { SbiVersion } from './draft.ts'
import { useImportWords } from './useImportWords.tsx'

type RefusedRowsProps = {
  readonly upload: string
  readonly mapping: { readonly profile: MappingProfile; readonly sbiVersion: SbiVersion }
  /** The first ones; the download has them all. */
  readonly refusals: readonly ImportIssue[]
  readonly all: number
  /** The file as a whole cannot be stored, so going on without these rows is no choice. */
  readonly blocked: boolean
}

/** Which rows cannot come along. Nothing is stored yet, so the file is read once more for the download. */
export function RefusedRows({ upload, mapping, refusals, all, blocked }: RefusedRowsProps) {
  const say = useImportWords()
  const format = useFormat()
  const { id } = useHere()
  const download = useMutation({
    mutationFn: async () => {
      const path = `${base(id)}/uploads/${upload}/refusals`
      const file = await (await call(path, { body: mapping, accept: 'text/csv' })).blob()
      const address = URL.createObjectURL(file)
      const link = document.createElement('a')
      link.href = address
      link.download = say.refusedFile
      link.click()
      URL.revokeObjectURL(address)
    },
  })
  if (all === 0) return <Section title={say.refusedNone}>{null}</Section>
  const whole = new Set(refusals.map(({ line, sheet }) => `${sheet ?? ''} ${line}`)).size >= all
  const advice = blocked ? say.refusedToo : say.refusedIntro
  const intro = whole ? advice : `${advice} ${say.refusedShown(format.number(refusals.length), format.number(all))}`
  const problem = problemOf(download.error)
  return (
    <Section
      title={all === 1 ? say.refusedOne : say.refusedSome(format.count(all, say.line))}
      intro={intro}
      tools={
        <Button kind="subtle" small busy={download.isPending} onClick={() => download.mutate()}>
          {whole ? say.refusedDownload : say.refusedDownloadAll(format.number(all))}
        </Button>
      }
    >
      {problem ? <ErrorState problem={problem} onRetry={() => download.mutate()} /> : null}
      <RefusalTable refusals={refusals} />
    </Section>
  )
}
