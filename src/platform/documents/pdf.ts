import { readFileSync } from 'node:fs'
import { documentFonts } from './fonts.ts'
import type { DocumentModel } from './model.ts'
import { printDocument } from './printDocument.ts'
import type { PdfStandard, Typst } from './typst.ts'
import { typst } from './typst.ts'

export type Pdf = { readonly bytes: Uint8Array; readonly standard: PdfStandard }

let template: string | null = null

/**
 * A tagged PDF. The same model and moment give the same bytes, on another day and in another time zone too.
 * This works in the calling thread: a server asks `openDocumentWorker` instead.
 */
export async function renderPdf(
  model: DocumentModel,
  { createdAt }: { readonly createdAt: Date },
  compiler?: Typst,
): Promise<Pdf> {
  template ??= readFileSync(new URL('./pdf.typ', import.meta.url), 'utf8')
  const { pdf, standard } = compiler ?? (await typst())
  const document = JSON.stringify(printDocument(model, createdAt, documentFonts().glyphs))
  return { bytes: await pdf({ main: template, document, createdAt }), standard }
}
