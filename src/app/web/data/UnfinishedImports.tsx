import { useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { dropDraft, unfinishedDrafts } from './import/draft.ts'
import { useImportWords } from './import/useImportWords.tsx'
import { useHere } from './useHere.tsx'

/** Files that were read in this tab and wait to be stored. */
export function UnfinishedImports() {
  const say = useImportWords()
  const { id, paths } = useHere()
  const [drafts, setDrafts] = useState(() => unfinishedDrafts(id))
  const forget = (upload: string) => {
    dropDraft(upload)
    setDrafts(unfinishedDrafts(id))
  }
  if (drafts.length === 0) return null
  return (
    <Alert title={say.unfinished}>
      <ul>
        {drafts.map(({ upload, fileName }) => (
          <li key={upload}>
            <Link href={paths.wizard({ upload, step: 'columns' })}>{say.unfinishedGoOn(fileName)}</Link>{' '}
            <Button kind="subtle" small label={`${say.forget}: ${fileName}`} onClick={() => forget(upload)}>
              {say.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
