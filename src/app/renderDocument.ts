import { type DocumentWorker, openDocumentWorker } from '../platform/documents/documentWorker.ts'
import type { DocumentModel } from '../platform/documents/model.ts'

export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

export type DocumentFormat = keyof typeof documentTypes

export function isDocumentFormat(text: string): text is DocumentFormat {
  return Object.hasOwn(documentTypes, text)
}

/** One thread with one compiler for the process; it is made at the first document. */
let worker: DocumentWorker | null = null

/** One model, in the form that was asked for (a CSV holds a table and not a document); the same model and moment give the same bytes. */
export async function renderDocument(
  model: DocumentModel,
  format: Exclude<DocumentFormat, 'csv'>,
  createdAt: Date,
): Promise<Uint8Array> {
  worker ??= openDocumentWorker()
  if (format === 'pdf') return (await worker.pdf(model, { createdAt })).bytes
  return worker[format](model, { createdAt })
}
