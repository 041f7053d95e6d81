import { useEffect, useRef, useState } from 'react'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Progress } from '../../../../platform/ui/Progress.tsx'
import { ApiProblem } from '../../api.ts'
import type { Upload } from '../model.ts'
import { useHere } from '../useHere.tsx'
import { uploadFile } from './uploadFile.ts'
import { useImportWords } from './useImportWords.tsx'

type UploadingProps = {
  readonly file: File
  readonly onDone: (upload: Upload) => void
  readonly onStop: () => void
}

/** Sends the file and tells how far it is; a line that breaks costs one press of a button. */
export function Uploading({ file, onDone, onStop }: UploadingProps) {
  const say = useImportWords()
  const { id } = useHere()
  const [sent, setSent] = useState(0)
  const [fault, setFault] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(1)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    const stop = new AbortController()
    uploadFile(id, file, { signal: stop.signal, progress: setSent }).then(
      (upload) => done.current(upload),
      (problem: unknown) => stop.signal.aborted || setFault(problem),
    )
    return () => stop.abort()
  }, [id, file, attempt])
  const sendAgain = () => {
    setFault(null)
    setSent(0)
    setAttempt(attempt + 1)
  }
  if (fault) {
    return (
      <Alert kind="error" live title={`${say.uploadFailed}.`}>
        {fault instanceof ApiProblem ? fault.detail : say.uploadLost}
        <Actions>
          <Button small kind="primary" onClick={sendAgain}>
            {say.again}
          </Button>
          <Button small onClick={onStop}>
            {say.back}
          </Button>
        </Actions>
      </Alert>
    )
  }
  const kilobytes = (bytes: number) => Math.round(bytes / 1000)
  return (
    <Progress
      phase={say.uploading}
      done={kilobytes(Math.min(sent, file.size))}
      total={Math.max(1, kilobytes(file.size))}
      noun={say.uploadNoun}
      onCancel={onStop}
      stays={false}
    />
  )
}
