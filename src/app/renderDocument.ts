import { renderDocx } from '../platform/documents/docx.ts'
import type { DocumentModel } from '../platform/documents/model.ts'
import { renderPdf } from '../platform/documents/pdf.ts'

export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  svg: 'image/svg+xml',
  json: 'application/json',
} as const

export type DocumentFormat = 'pdf' | 'docx'

/** One model, in the form that was asked for; the same model and moment give the same bytes. */
export async function renderDocument(
  model: DocumentModel,
  format: DocumentFormat,
  createdAt: Date,
): Promise<Uint8Array> {
  if (format === 'pdf') return (await renderPdf(model, { createdAt })).bytes
  return renderDocx(model, { createdAt })
}
