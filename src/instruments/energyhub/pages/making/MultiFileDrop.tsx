import { type DragEvent, useState } from 'react'
import { classes } from '../../../../platform/ui/classes.ts'
import { FieldFrame, controlProps } from '../../../../platform/ui/Field.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** Several files at once, chosen or dragged. */
export function MultiFileDrop({
  onFiles,
  accept = '.csv,.xlsx,.txt,.tsv',
  ...given
}: {
  onFiles: (files: readonly File[]) => void
  name?: string
  label?: string
  hint?: string
  accept?: string
}) {
  const say = useHubWords()
  const [over, setOver] = useState(false)
  const field = { name: 'meter-files', label: say.members.drop, hint: say.members.dropHint, ...given }
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    <FieldFrame {...field}>
      <div
        className={classes('ma-drop', over && 'ma-drop--over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <input
          {...controlProps(field)}
          className="ma-drop-input"
          type="file"
          multiple
          accept={accept}
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
        <p className="ma-drop-text">
          <span>{say.members.dropHere}</span>
          <span className="utrecht-button utrecht-button--secondary-action" aria-hidden="true">
            {say.members.dropChoose}
          </span>
        </p>
      </div>
    </FieldFrame>
  )
}
