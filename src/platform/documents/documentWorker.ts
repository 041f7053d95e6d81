import { Worker } from 'node:worker_threads'
import type { DocumentModel } from './model.ts'
import type { Pdf } from './pdf.ts'
import type { PdfStandard } from './typst.ts'

type ThreadFormat = 'pdf' | 'docx' | 'xlsx'

export type DocumentOrder = {
  readonly id: number
  readonly format: ThreadFormat
  readonly model: DocumentModel
  readonly createdAt: string
}

export type DocumentAnswer = {
  readonly id: number
  readonly bytes?: Uint8Array
  readonly standard?: PdfStandard
  readonly error?: string
}

type At = { readonly createdAt: Date }

/** Documents made beside the event loop. Close it when the process is done; it holds no process alive by itself. */
export type DocumentWorker = {
  pdf(model: DocumentModel, at: At): Promise<Pdf>
  docx(model: DocumentModel, at: At): Promise<Uint8Array>
  xlsx(model: DocumentModel, at: At): Promise<Uint8Array>
  close(): Promise<void>
}

type Waiting = {
  readonly resolve: (answer: DocumentAnswer) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/**
 * One thread with one compiler for the whole process. A document that takes longer than the deadline, or that brings
 * the thread down, fails with all that wait behind it, and the next order gets a new thread.
 */
export function openDocumentWorker({ deadlineMs = 60_000 }: { readonly deadlineMs?: number } = {}): DocumentWorker {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let orders = 0

  const stop = async (reason: Error): Promise<void> => {
    const stopped = thread
    thread = null
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(reason)
    }
    waiting.clear()
    await stopped?.terminate()
  }

  const start = (): Worker => {
    const started = new Worker(new URL('./documentThread.ts', import.meta.url))
    const fell = (error: Error): void => {
      if (thread === started) void stop(error)
    }
    started.on('message', (answer: DocumentAnswer) => {
      const order = waiting.get(answer.id)
      if (!order) return
      waiting.delete(answer.id)
      clearTimeout(order.timer)
      if (waiting.size === 0) started.unref()
      order.resolve(answer)
    })
    started.on('error', fell)
    started.on('exit', () => fell(new Error('the document thread ended')))
    started.unref()
    return started
  }

  const order = async (format: ThreadFormat, model: DocumentModel, { createdAt }: At): Promise<DocumentAnswer> => {
    const id = ++orders
    const worker = (thread ??= start())
    const answer = await new Promise<DocumentAnswer>((resolve, reject) => {
      const late = new Error(`the ${format} "${model.title}" took more than ${deadlineMs} ms`)
      const timer = setTimeout(() => void stop(late), deadlineMs)
      waiting.set(id, { resolve, reject, timer })
      worker.ref()
      worker.postMessage({ id, format, model, createdAt: createdAt.toISOString() } satisfies DocumentOrder)
    })
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer
  }
  const bytesOf = (answer: DocumentAnswer): Uint8Array => {
    if (!answer.bytes) throw new Error('the document thread gave no bytes')
    return answer.bytes
  }

  thread = start()
  return {
    pdf: async (model, at) => {
      const answer = await order('pdf', model, at)
      return { bytes: bytesOf(answer), standard: answer.standard ?? 'tagged' }
    },
    docx: async (model, at) => bytesOf(await order('docx', model, at)),
    xlsx: async (model, at) => bytesOf(await order('xlsx', model, at)),
    close: () => stop(new Error('the document worker is closed')),
  }
}
