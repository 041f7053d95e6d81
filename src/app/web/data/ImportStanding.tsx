import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import type { Import } from './model.ts'
import { useDataWords } from './useDataWords.tsx'

/** What it means that this file is not the one in use. */
export function ImportStanding({ imported }: { imported: Import }) {
  const say = useDataWords()
  const format = useFormat()
  if (imported.status === 'current') return null
  if (imported.status === 'writing') return <Alert>{say.importWriting}</Alert>
  if (imported.status === 'superseded') return <Alert>{say.importSuperseded}</Alert>
  if (imported.status === 'abandoned') return <Alert kind="warning">{say.importAbandoned}</Alert>
  return <Alert>{say.importUndone(format.moment(imported.undoneAt ?? imported.createdAt))}</Alert>
}
