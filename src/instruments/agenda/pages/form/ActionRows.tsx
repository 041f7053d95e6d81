import { DateField, NumberField, SelectField, TextField } from '../../../../platform/ui/Fields.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { fundingSources } from '../../dossier/fundingSources.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import type { FieldsetProps } from './ActionFieldset.tsx'
import { RowsField } from './RowsField.tsx'

/** The parts of an action that come in rows. */
export function ActionRows({ typed, errors, onChange }: FieldsetProps) {
  const say = useAgendaWords()
  const sources = fundingSources.map((value) => ({ value, label: say.sources[value] }))
  const yesNo = [
    { value: '', label: say.no },
    { value: 'yes', label: say.yes },
  ]
  return (
    <>
      <Section title={say.form.money}>
        <RowsField
          legend={say.view.budget}
          noun={say.view.budget}
          rows={typed.budget}
          blank={{ year: '', source: 'council', planned: '', spent: '' }}
          add={say.form.addBudget}
          onChange={(budget) => onChange({ ...typed, budget })}
        >
          {(row, at, set) => (
            <>
              <TextField
                name={`budget-${at}-year`}
                label={say.form.year}
                width="short"
                error={errors[`budget-${at}-year`] ?? null}
                value={row.year}
                onChange={(value) => set('year', value)}
              />
              <SelectField
                name={`budget-${at}-source`}
                label={say.view.source}
                options={sources}
                value={row.source}
                onChange={(value) => set('source', value)}
              />
              <NumberField
                name={`budget-${at}-planned`}
                label={say.form.planned}
                error={errors[`budget-${at}-planned`] ?? null}
                value={row.planned}
                onChange={(value) => set('planned', value)}
              />
              <NumberField
                name={`budget-${at}-spent`}
                label={say.form.spent}
                error={errors[`budget-${at}-spent`] ?? null}
                value={row.spent}
                onChange={(value) => set('spent', value)}
              />
            </>
          )}
        </RowsField>
      </Section>
      <Section title={say.view.milestones}>
        <RowsField
          legend={say.view.milestones}
          noun={say.view.milestone}
          rows={typed.milestones}
          blank={{ title: '', date: '', doneOn: '' }}
          add={say.form.addMilestone}
          onChange={(milestones) => onChange({ ...typed, milestones })}
        >
          {(row, at, set) => (
            <>
              <TextField
                name={`milestone-${at}-title`}
                label={say.view.milestone}
                value={row.title}
                onChange={(value) => set('title', value)}
              />
              <DateField
                name={`milestone-${at}-date`}
                label={say.form.date}
                value={row.date}
                onChange={(value) => set('date', value)}
              />
              <DateField
                name={`milestone-${at}-done`}
                label={say.form.doneOn}
                optional
                value={row.doneOn}
                onChange={(value) => set('doneOn', value)}
              />
            </>
          )}
        </RowsField>
        <RowsField
          legend={say.view.tasks}
          noun={say.view.task}
          rows={typed.tasks}
          blank={{ title: '', who: '', due: '', done: '' }}
          add={say.form.addTask}
          onChange={(tasks) => onChange({ ...typed, tasks })}
        >
          {(row, at, set) => (
            <>
              <TextField
                name={`task-${at}-title`}
                label={say.view.task}
                value={row.title}
                onChange={(value) => set('title', value)}
              />
              <TextField
                name={`task-${at}-who`}
                label={say.view.who}
                optional
                value={row.who}
                onChange={(value) => set('who', value)}
              />
              <DateField
                name={`task-${at}-due`}
                label={say.view.due}
                optional
                value={row.due}
                onChange={(value) => set('due', value)}
              />
              <SelectField
                name={`task-${at}-ready`}
                label={say.statuses.done}
                options={yesNo}
                value={row.done}
                onChange={(value) => set('done', value)}
              />
            </>
          )}
        </RowsField>
        <RowsField
          legend={say.view.documents}
          noun={say.form.documentTitle}
          rows={typed.documents}
          blank={{ title: '', url: '' }}
          add={say.form.addDocument}
          onChange={(documents) => onChange({ ...typed, documents })}
        >
          {(row, at, set) => (
            <>
              <TextField
                name={`document-${at}-title`}
                label={say.form.documentTitle}
                value={row.title}
                onChange={(value) => set('title', value)}
              />
              <TextField
                name={`document-${at}-url`}
                label={say.form.url}
                type="url"
                value={row.url}
                onChange={(value) => set('url', value)}
              />
            </>
          )}
        </RowsField>
      </Section>
    </>
  )
}
