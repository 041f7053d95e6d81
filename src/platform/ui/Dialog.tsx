import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Actions, Button } from './Button.tsx'
import { useKitWords } from './useKitWords.tsx'

export type DialogProps = {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  readonly actions?: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, title, children, onClose, actions }: DialogProps) {
  const id = useId()
  const say = useKitWords()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog className="utrecht-alert-dialog ma-dialog" ref={box} aria-labelledby={id} onClose={onClose}>
      <h2 className="utrecht-heading-3" id={id}>
        {title}
      </h2>
      <div className="ma-dialog-body">{children}</div>
      {actions ?? (
        <Actions>
          <Button onClick={onClose}>{say.close}</Button>
        </Actions>
      )}
    </dialog>
  )
}

export type ConfirmProps = Omit<DialogProps, 'actions'> & {
  readonly onConfirm: () => void
  /** The verb of what happens, "Verwijder 61 makers": better than yes. */
  readonly confirm?: string
  readonly danger?: boolean
}

export function ConfirmDialog({ onConfirm, confirm, danger, ...dialog }: ConfirmProps) {
  const say = useKitWords()
  const actions = (
    <Actions>
      <Button kind={danger ? 'danger' : 'primary'} onClick={onConfirm}>
        {confirm ?? say.yes}
      </Button>
      <Button onClick={dialog.onClose}>{say.no}</Button>
    </Actions>
  )
  return <Dialog {...dialog} actions={actions} />
}
