import { type Choice, type ConflictField, ConflictView, isClash } from '../../../../platform/ui/ConflictView.tsx'
import type { ActionFields } from '../../dossier/actionFields.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { useFieldWords } from './useFieldWords.tsx'

type Name = keyof ActionFields

/** Both texts side by side, field by field; a field that only one of the two changed needs no choice. */
export function ActionClash(props: {
  readonly base: ActionFields
  readonly mine: ActionFields
  readonly theirs: ActionFields
  readonly choices: Readonly<Record<string, Choice>>
  readonly onChoose: (field: string, choice: Choice) => void
  readonly onSave: (fields: ActionFields) => void
  readonly onDrop: () => void
}) {
  const { base, mine, theirs, choices, onChoose, onSave, onDrop } = props
  const say = useAgendaWords()
  const { label, write } = useFieldWords()
  const names = Object.keys(base) as Name[] // Object.keys forgets the keys' type
  const fields: readonly ConflictField[] = names
    .map((name) => ({
      name,
      label: label(name),
      base: write(name, base),
      mine: write(name, mine),
      theirs: write(name, theirs),
    }))
    .filter((field) => field.mine !== field.base || field.theirs !== field.base)
  const save = () => {
    const clashing = new Set(fields.filter(isClash).map(({ name }) => name))
    const own = names.filter((name) => {
      const isMine = write(name, mine) !== write(name, base)
      return isMine && (!clashing.has(name) || choices[name] === 'mine')
    })
    onSave({ ...theirs, ...Object.fromEntries(own.map((name) => [name, mine[name]])) })
  }
  return (
    <ConflictView
      fields={fields}
      choices={choices}
      onChoose={onChoose}
      onSave={save}
      onDrop={onDrop}
      dropLabel={say.form.conflictDrop}
    />
  )
}
