import type { ProblemDocument } from '../../../../platform/ui/problemErrors.ts'
import { ApiProblem, base, queryOf } from '../../api.ts'
import type { Upload } from '../model.ts'

type Watch = { readonly signal: AbortSignal; readonly progress: (sent: number, of: number) => void }

/** The line broke: the server kept nothing, and the file still stands ready here. */
export class ConnectionLost extends Error {}

/** Sends a file as it is. XMLHttpRequest, because fetch cannot tell how much has gone. */
export function uploadFile(organisation: string, file: File, { signal, progress }: Watch): Promise<Upload> {
  const { promise, resolve, reject } = Promise.withResolvers<Upload>()
  const request = new XMLHttpRequest()
  request.open('POST', `${base(organisation)}/uploads${queryOf({ fileName: file.name.slice(0, 200) })}`)
  request.setRequestHeader('Accept-Language', document.documentElement.lang || 'nl')
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded, total))
  request.addEventListener('load', () => {
    if (request.status >= 200 && request.status < 300) return resolve(request.response as Upload) // as the route declares
    const said: Partial<ProblemDocument> = request.response ?? {}
    reject(new ApiProblem({ ...said, status: request.status }))
  })
  request.addEventListener('error', () => reject(new ConnectionLost()))
  request.addEventListener('abort', () => reject(new DOMException('upload stopped', 'AbortError')))
  signal.addEventListener('abort', () => request.abort(), { once: true })
  request.send(file)
  return promise
}
