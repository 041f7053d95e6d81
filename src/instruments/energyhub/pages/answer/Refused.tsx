import { Alert } from '../../../../platform/ui/Alert.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { useRefusalWords } from './useRefusalWords.tsx'

/** Why the engine does not compute with what was filled in. */
export function Refused({ code }: { code: string }) {
  const say = useHubWords()
  const refusal = useRefusalWords()
  return (
    <Alert kind="error" title={say.answer.refused} live>
      {refusal(code)}
    </Alert>
  )
}
