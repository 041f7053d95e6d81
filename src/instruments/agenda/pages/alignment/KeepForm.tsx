import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { DateField, RadioField, SelectField, TextField } from '../../../../platform/ui/Fields.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import type { ReadAgenda } from '../../dossier/otherAgenda.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { PassageTable } from './PassageTable.tsx'
import { type OneAgenda, useAlignmentCommand } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

type Given = { readonly read: ReadAgenda; readonly fileName: string; readonly known: OneAgenda | null }
const themes = [
  'environment',
  'energy',
  'mobility',
  'housing',
  'education',
  'economy',
  'water',
  'finance',
  'other',
] as const

/** What was read, what could not be read, and whose it is: then it is kept. */
export function KeepForm({ read, fileName, known }: Given) {
  const say = useAlignmentWords()
  const format = useFormat()
  const port = useAgendaPort()
  const keep = useAlignmentCommand('keepAgenda')
  const [fields, setFields] = useState({
    title: known?.title ?? read.title,
    whose: known?.whose ?? (read.title === '' ? 'own' : 'neighbour'),
    theme: known?.theme ?? (read.title === '' ? 'environment' : 'economy'),
    body: known?.body ?? '',
    source: fileName === '' ? (known?.source ?? '') : fileName,
    dated: read.dated ?? known?.dated ?? '',
  })
  const [isNameless, setNameless] = useState(false)
  const problem = port.problemOf(keep.error)
  const set = (part: Partial<typeof fields>) => setFields({ ...fields, ...part })
  const submit = () => {
    setNameless(fields.title.trim() === '')
    if (fields.title.trim() === '') return
    const input = {
      agenda: known?.id ?? null,
      fields: { ...fields, dated: fields.dated === '' ? null : fields.dated },
      passages: read.passages,
    }
    keep.mutate({ input }, { onSuccess: () => port.go(`${port.home}/agenda/alignment`) })
  }
  return (
    <>
      <Paragraph>
        {say.add.found(format.count(read.passages.length, say.passage))}{' '}
        {read.skipped > 0 ? say.add.skipped(format.number(read.skipped)) : null}
      </Paragraph>
      {read.faults.length > 0 ? (
        <Section title={say.add.faults} level={3} intro={say.add.faultsIntro} close>
          <DataTable
            caption={say.add.faults}
            hiddenCaption
            stack
            rows={read.faults.slice(0, 50)}
            rowKey={({ line }) => `${line}`}
            columns={[
              { id: 'line', head: say.add.lineHead, cell: ({ line }) => `${line}` },
              { id: 'what', head: say.add.what, cell: (fault) => fault[format.locale] },
            ]}
          />
        </Section>
      ) : null}
      <Section title={say.add.preview} level={3} close>
        <PassageTable passages={read.passages.slice(0, 5).map((passage, k) => ({ ...passage, id: `${k}` }))} />
      </Section>
      {read.passages.length === 0 ? null : (
        <form
          noValidate
          className="app-form"
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          {problem ? (
            <Alert kind="error" live>
              {problem.detail}
            </Alert>
          ) : null}
          <TextField
            name="title"
            label={say.add.name}
            hint={say.add.nameHint}
            value={fields.title}
            onChange={(title) => set({ title })}
            error={isNameless ? say.add.nameNeeded : null}
          />
          <RadioField
            name="whose"
            label={say.add.whose}
            value={fields.whose}
            onChange={(chosen) => set({ whose: chosen === 'own' ? 'own' : 'neighbour' })}
            options={(['own', 'neighbour'] as const).map((value) => ({ value, label: say.whose[value] }))}
          />
          {fields.whose === 'neighbour' ? (
            <TextField
              name="body"
              label={say.add.body}
              hint={say.add.bodyHint}
              optional
              value={fields.body}
              onChange={(body) => set({ body })}
            />
          ) : null}
          <SelectField
            name="theme"
            label={say.add.theme}
            value={fields.theme}
            onChange={(chosen) => set({ theme: themes.find((one) => one === chosen) ?? 'other' })}
            options={themes.map((value) => ({ value, label: say.themes[value] }))}
          />
          <DateField
            name="dated"
            label={say.add.dated}
            optional
            value={fields.dated}
            onChange={(dated) => set({ dated })}
          />
          <TextField
            name="source"
            label={say.add.source}
            hint={say.add.sourceHint}
            optional
            value={fields.source}
            onChange={(source) => set({ source })}
          />
          <Actions>
            <Button type="submit" kind="primary" busy={keep.isPending}>
              {say.add.keep}
            </Button>
            <ButtonLink kind="subtle" href={`${port.home}/agenda/alignment`}>
              {say.add.stop}
            </ButtonLink>
          </Actions>
        </form>
      )}
    </>
  )
}
