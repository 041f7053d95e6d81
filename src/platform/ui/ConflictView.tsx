import type { ReactNode } from 'react'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { Alert } from './Alert.tsx'
import { Actions, Button } from './Button.tsx'
import { useKitWords } from './useKitWords.tsx'

export type ConflictField = {
  readonly name: string
  readonly label: string
  readonly base: string
  readonly mine: string
  readonly theirs: string
}
export type Choice = 'mine' | 'theirs'

export type ConflictViewProps = {
  readonly fields: readonly ConflictField[]
  /** Who saved first, and when. */
  readonly who?: string
  readonly when?: ReactNode
  readonly choices: Readonly<Record<string, Choice>>
  readonly onChoose: (field: string, choice: Choice) => void
  readonly onSave: () => void
  readonly onDrop?: () => void
  readonly dropLabel?: string
}

/** A field that only one of both changed needs no choice; one that both changed to the same neither. */
export function isClash({ base, mine, theirs }: ConflictField): boolean {
  return mine !== theirs && mine !== base && theirs !== base
}

function ChoiceCell(props: {
  field: ConflictField
  side: Choice
  label: string
  chosen: boolean
  onChoose: () => void
  fixed: boolean
}) {
  const say = useKitWords()
  const { field, side, label, chosen, onChoose, fixed } = props
  const text = field[side] === '' ? <i>{say.conflictEmpty}</i> : field[side]
  if (fixed) return <span className="ma-conflict-fixed">{text}</span>
  return (
    <label className="ma-radio-option ma-conflict-option">
      <input type="radio" name={`conflict-${field.name}`} checked={chosen} onChange={onChoose} />
      <span>
        <span className="ma-conflict-side">{label}</span>
        {text}
      </span>
    </label>
  )
}

/** Two people changed the same record: the loser keeps his text and chooses per field. */
export function ConflictView(props: ConflictViewProps) {
  const { fields, who, when, choices, onChoose, onSave, onDrop, dropLabel } = props
  const say = useKitWords()
  const format = useFormat()
  const open = fields.filter((field) => isClash(field) && choices[field.name] === undefined).length
  const theirs = say.conflictTheirs(who ?? say.conflictSomeone)
  return (
    <div className="ma-conflict">
      <Alert kind="warning" title={`${say.conflictTitle}.`} live>
        {say.conflictExplain} {when}
      </Alert>
      <table className="utrecht-table ma-table ma-table--stack ma-table--middle">
        <caption className="ma-hidden">{say.conflictTitle}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{say.conflictField}</th>
            <th scope="col">{say.conflictBase}</th>
            <th scope="col">{say.conflictMine}</th>
            <th scope="col">{theirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const clash = isClash(field)
            return (
              <tr key={field.name} className={clash && !choices[field.name] ? 'ma-row--attention' : undefined}>
                <th scope="row" className="utrecht-table__cell">
                  {field.label}
                </th>
                <td className="utrecht-table__cell ma-soft" data-label={say.conflictBase}>
                  {field.base === '' ? <i>{say.conflictEmpty}</i> : field.base}
                </td>
                {(['mine', 'theirs'] as const).map((side) => (
                  <td
                    key={side}
                    className="utrecht-table__cell"
                    data-label={side === 'mine' ? say.conflictMine : theirs}
                  >
                    <ChoiceCell
                      field={field}
                      side={side}
                      label={`${field.label}: ${side === 'mine' ? say.conflictMine : theirs}`}
                      chosen={choices[field.name] === side}
                      onChoose={() => onChoose(field.name, side)}
                      fixed={!clash}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <Actions>
        <Button
          kind="primary"
          onClick={onSave}
          disabledWhy={open > 0 ? say.conflictOpen(format.count(open, say.field)) : null}
        >
          {say.conflictTake}
        </Button>
        {onDrop ? <Button onClick={onDrop}>{dropLabel ?? say.no}</Button> : null}
      </Actions>
    </div>
  )
}
