import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { nbsp } from '../i18n/number.ts'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { controlProps, FieldFrame, type FieldProps } from './Field.tsx'
import { useKitWords } from './useKitWords.tsx'

export type FileDropProps = FieldProps & {
  /** As the `accept` of a file input: ".csv,.xlsx". */
  readonly accept?: string
  readonly chosen?: { readonly name: string; readonly size: number } | null
  readonly onFile: (file: File) => void
}

function useSize(): (bytes: number) => string {
  const format = useFormat()
  return (bytes) => {
    if (bytes < 1000) return `${format.number(bytes)}${nbsp}B`
    if (bytes < 1_000_000) return `${format.number(bytes / 1000)}${nbsp}kB`
    return `${format.number(bytes / 1_000_000, 1)}${nbsp}MB`
  }
}

/** Choose, drag or paste. Pasted rows become a file of their own, so that what follows knows one way only. */
export function FileDrop(props: FileDropProps) {
  const { accept, chosen, onFile } = props
  const say = useKitWords()
  const size = useSize()
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const control = controlProps(props)
  const take = (file: File | undefined) => file && onFile(file)
  const takeText = (text: string) => {
    if (text.trim() === '') return
    onFile(new File([text], say.dropPastedName, { type: 'text/csv' }))
    setPasted('')
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const onPaste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0]
    const text = event.clipboardData.getData('text/plain')
    if (!file && text === '') return
    event.preventDefault()
    if (file) return take(file)
    takeText(text)
  }
  return (
    <FieldFrame {...props}>
      <div
        className={classes('ma-drop', over && 'ma-drop--over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        onPaste={onPaste}
      >
        <input
          {...control}
          className="ma-drop-input"
          type="file"
          accept={accept}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <p className="ma-drop-text">
          <span className="utrecht-button utrecht-button--secondary-action" aria-hidden="true">
            {chosen ? say.dropOther : say.dropChoose}
          </span>
          <span>{chosen ? say.dropChosen(chosen.name, size(chosen.size)) : say.dropHere}</span>
        </p>
      </div>
      <details className="ma-drop-paste">
        <summary>{say.dropPaste}</summary>
        <textarea
          className="utrecht-textarea ma-control"
          rows={4}
          aria-label={say.dropPasteLabel}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Button small onClick={() => takeText(pasted)}>
          {say.dropPasteUse}
        </Button>
      </details>
    </FieldFrame>
  )
}
