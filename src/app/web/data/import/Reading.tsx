import { useQuery } from '@tanstack/react-query'
import { Progress } from '../../../../platform/ui/Progress.tsx'
import { LoadingState } from '../../../../platform/ui/States.tsx'
import { howFarQuery } from './fileQueries.ts'
import { useImportWords } from './useImportWords.tsx'

/** Below this a file is read before anybody can read how far it is. */
const large = 3_000_000

/** A file that is being read: lines that come, and for a large one how far it is. */
export function Reading({ upload, what, lines }: { upload: string; what: string; lines: number }) {
  const say = useImportWords()
  const far = useQuery(howFarQuery(upload)).data
  if (!far || far.ofBytes < large) return <LoadingState lines={lines}>{what}</LoadingState>
  const kilobytes = (bytes: number) => Math.round(bytes / 1000)
  // Read twice, once to look and once to take over, a file counts double; a reader sees its own size.
  const share = far.bytes / far.ofBytes
  const total = kilobytes(far.ofBytes)
  return <Progress phase={what} done={Math.round(share * total)} total={total} noun={say.uploadNoun} stays={false} />
}
