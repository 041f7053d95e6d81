import { parentPort } from 'node:worker_threads'
import type { DocumentAnswer, DocumentOrder } from './documentWorker.ts'
import { renderPdf } from './pdf.ts'
import { typst } from './typst.ts'

/** The other side of `openDocumentWorker`: renders one document after the other in a thread of its own. */
async function render({ format, model, createdAt }: DocumentOrder): Promise<Omit<DocumentAnswer, 'id'>> {
  const at = { createdAt: new Date(createdAt) }
  if (format === 'pdf') return renderPdf(model, at)
  // Loaded when first asked for: a PDF need not wait for them.
  if (format === 'docx') return { bytes: await (await import('./docx.ts')).renderDocx(model, at) }
  return { bytes: await (await import('./xlsx.ts')).renderXlsx(model, at) }
}

const port = parentPort
if (!port) throw new Error('this file is a worker thread')

// Opened before the first order comes, so that the first reader does not wait for it.
void typst()

let queue: Promise<void> = Promise.resolve()
port.on('message', (order: DocumentOrder) => {
  queue = queue.then(async () => {
    try {
      const answer = await render(order)
      port.postMessage({ ...answer, id: order.id } satisfies DocumentAnswer)
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
      port.postMessage({ id: order.id, error: why } satisfies DocumentAnswer)
    }
  })
})
