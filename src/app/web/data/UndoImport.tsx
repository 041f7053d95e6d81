import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../platform/ui/Dialog.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import type { Import } from './model.ts'
import { registerKey } from './queries.ts'
import { problemOf, useCommand } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

type UndoImportProps = {
  readonly imported: Import
  /** Hears the sentence to show, because the button itself disappears with what it undid. */
  readonly onUndone: (sentence: string) => void
  readonly small?: boolean
}

/** Takes a whole file back, after saying what disappears and what comes back. */
export function UndoImport({ imported, onUndone, small = false }: UndoImportProps) {
  const say = useDataWords()
  const format = useFormat()
  const { id, isOfficer } = useHere()
  const [asking, setAsking] = useState(false)
  const undo = useCommand<{ import: string }, { restored: string | null }>(id, 'register.undo-import', [
    registerKey(id),
  ])
  if (!isOfficer || imported.status !== 'current') return null
  const confirm = () => {
    setAsking(false)
    undo.mutate(
      { import: imported.id },
      { onSuccess: ({ restored }) => onUndone(restored === null ? say.undone : say.undoneRestored) },
    )
  }
  const makers = format.count(imported.books?.stored ?? 0, say.maker)
  const problem = problemOf(undo.error)
  return (
    <div className="data-undo">
      <Button
        small={small}
        busy={undo.isPending}
        onClick={() => setAsking(true)}
        label={`${say.undo}: ${imported.fileName}, ${format.day(imported.referenceDate)}`}
      >
        {say.undo}
      </Button>
      {problem ? <ErrorState title={say.undoFailed} problem={problem} /> : null}
      <ConfirmDialog
        open={asking}
        title={say.undoTitle(imported.fileName)}
        confirm={say.undoConfirm}
        danger
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <p className="utrecht-paragraph">{say.undoText(makers, format.day(imported.referenceDate))}</p>
      </ConfirmDialog>
    </div>
  )
}
