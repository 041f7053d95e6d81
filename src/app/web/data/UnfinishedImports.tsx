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
  return drafts.map(({ upload, fileName }) => (
    <Alert key={upload} title={say.unfinished}>
      <Link href={paths.wizard({ upload, step: 'columns' })}>{say.unfinishedGoOn(fileName)}</Link>{' '}
      <Button kind="subtle" small onClick={() => forget(upload)}>
        {say.forget}
      </Button>
    </Alert>
  ))
}
