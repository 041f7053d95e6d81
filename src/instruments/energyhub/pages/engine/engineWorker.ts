import type { EngineRequest } from './engineMessages.ts'
import { createEngineTask } from './engineTask.ts'

/** The entry of the browser's worker. */
const port = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'> // a worker's own scope is not in the DOM types
const take = createEngineTask(
  (message, transfer) => port.postMessage(message, transfer),
  (work) => setTimeout(work, 0),
)
port.addEventListener('message', (event) => take((event as MessageEvent<EngineRequest>).data)) // only our page posts here
