import { createHash } from 'node:crypto'
import type { AgendaContent } from '../dossier/agendaContent.ts'

/** One text per content, whatever order its fields were written in or a store gave them back. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}

export function contentHash(content: AgendaContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
