import { plainText } from './plainText.ts'
import type { DocumentModel } from './model.ts'
import { checkModel } from './model.ts'

/** The document as data, drawings included: numbers as numbers, gaps with their reasons. */
export function renderJson(model: DocumentModel, { createdAt }: { readonly createdAt: Date }): Uint8Array {
  checkModel(model)
  const written = JSON.stringify({ createdAt: createdAt.toISOString(), ...model }, wellFormed, 2)
  return new TextEncoder().encode(`${written}\n`)
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : value
}
