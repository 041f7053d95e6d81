import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { FileDrop } from '../../../../platform/ui/FileDrop.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { ApiProblem, command } from '../../api.ts'
import { uploadFile } from '../import/uploadFile.ts'
import { useHere } from '../useHere.tsx'
import { isGoingOn, useJob } from '../useJob.tsx'
import { useTableWords } from './useTableWords.tsx'

type TableUploadProps = {
  readonly id: 'cbs' | 'sbi'
  readonly title: string
  readonly how: string
  readonly accept: string
  readonly parameters: Readonly<Record<string, string>>
  /** Whether the publisher gives a file beside it that tells the unit. */
  readonly metadata?: boolean
}

/** One kind of table: what to fetch, the place to drop it, and what came of it. */
export function TableUpload({ id, title, how, accept, parameters, metadata = false }: TableUploadProps) {
  const say = useTableWords()
  const organisation = useHere().id
  const [chosen, setChosen] = useState<File | null>(null)
  const [beside, setBeside] = useState<File | null>(null)
  const send = useMutation({
    mutationFn: async (file: File) => {
      const watch = { signal: new AbortController().signal, progress: () => undefined }
      const upload = (await uploadFile(organisation, file, watch)).id
      const unit = beside ? { metadata: (await uploadFile(organisation, beside, watch)).id } : {}
      const input = { upload, ...parameters, ...unit }
      const { body } = await command<{ job: string }>(organisation, `register.import-${id}`, input)
      return body.job
    },
  })
  const take = (file: File) => {
    setChosen(file)
    send.mutate(file)
  }
  const why = send.error instanceof ApiProblem ? send.error.detail : say.lost
  return (
    <Section title={title}>
      <Paragraph>{how}</Paragraph>
      {metadata ? (
        <FileDrop
          id={`metadata-${id}`}
          name={`${id}-metadata`}
          label={say.metadata}
          hint={say.metadataHow}
          accept=".csv,.json"
          chosen={beside}
          onFile={setBeside}
        />
      ) : null}
      <FileDrop id={`table-${id}`} name={id} label={say.file} accept={accept} chosen={chosen} onFile={take} />
      {send.isPending ? <Alert live>{say.busy}</Alert> : null}
      {send.error ? (
        <Alert kind="error" live title={`${say.failed}.`}>
          {why}
        </Alert>
      ) : null}
      {send.data ? <Reading job={send.data} organisation={organisation} /> : null}
    </Section>
  )
}

function Reading({ job: id, organisation }: { readonly job: string; readonly organisation: string }) {
  const say = useTableWords()
  const locale = useLocale()
  const { data: job } = useJob(organisation, id).job
  if (!job || isGoingOn(job)) return <Alert live>{say.busy}</Alert>
  if (job.state === 'done') return <Alert kind="ok" live title={say.done} />
  return (
    <Alert kind="error" live title={`${say.failed}.`}>
      {job.error?.detail[locale]}
    </Alert>
  )
}
