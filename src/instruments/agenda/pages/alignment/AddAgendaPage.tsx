import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { FileDrop } from '../../../../platform/ui/FileDrop.tsx'
import { Breadcrumbs, PageTitle, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import type { ProblemDocument } from '../../../../platform/ui/problemErrors.ts'
import type { ReadAgenda } from '../../dossier/otherAgenda.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { KeepForm } from './KeepForm.tsx'
import { TypePassage } from './TypePassage.tsx'
import { alignmentPathOf, useOtherAgenda } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** An agenda of another comes in: read first, kept when somebody says so. With `agenda`: a newer text of one. */
export function AddAgendaPage({ agenda }: { agenda: string | null }) {
  const say = useAlignmentWords()
  const words = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const known = useOtherAgenda(agenda)
  const [file, setFile] = useState<File | null>(null)
  const [read, setRead] = useState<ReadAgenda | null>(null)
  const [problem, setProblem] = useState<ProblemDocument | null>(null)
  const title = known.data ? say.add.newer(known.data.title) : say.add.title
  port.useTitle(title, words.title)
  const fault = port.problemOf(known.error)
  if (fault) return <ErrorState problem={fault} onRetry={() => void known.refetch()} />
  if (agenda !== null && !known.data) return <LoadingState lines={4} />
  const look = async (chosen: File) => {
    setFile(chosen)
    setRead(null)
    setProblem(null)
    try {
      setRead(await port.upload<ReadAgenda>(`${alignmentPathOf(port.organisation)}/read`, chosen, format.locale))
    } catch (wrong) {
      setProblem(port.problemOf(wrong))
    }
  }
  const type = (passage: ReadAgenda['passages'][number]) => {
    setFile(null)
    setProblem(null)
    setRead({ title: '', dated: null, passages: [passage], faults: [], skipped: 0 })
  }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: `${port.home}/agenda`, label: words.title },
          { href: `${port.home}/agenda/alignment`, label: say.title },
          { label: title },
        ]}
      />
      <PageTitle lead={say.add.lead}>{title}</PageTitle>
      <FileDrop
        name="agenda"
        label={say.add.file}
        hint={say.add.fileHint}
        accept=".txt,.md,.csv,.xlsx,.json"
        chosen={file ? { name: file.name, size: file.size } : null}
        onFile={(chosen) => void look(chosen)}
      />
      {problem ? (
        <Alert kind="error" live>
          {problem.detail}
        </Alert>
      ) : null}
      {read ? (
        <KeepForm key={file?.name ?? ''} read={read} fileName={file?.name ?? ''} known={known.data ?? null} />
      ) : (
        <Section title={say.add.byHand}>
          <TypePassage label={say.add.use} busy={false} onPassage={type} />
        </Section>
      )}
    </>
  )
}
