import type { ActionFields } from '../dossier/actionFields.ts'
import { canonicalJson } from '../versions/contentHash.ts'

/** The names of the fields that differ; everything when there is nothing to compare with. */
export function changedFields(before: ActionFields | null, after: ActionFields): string[] {
  if (before === null) return []
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after)
    .filter(([name, value]) => canonicalJson(value) !== canonicalJson(old.get(name)))
    .map(([name]) => name)
}
