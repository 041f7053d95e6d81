import type { Schema } from './servedOperations.ts'

export type Ids = { readonly uuid: string; readonly number: number }

/** A body that fits its schema as far as a machine can tell, with the given ids wherever an id can stand. */
export function exampleBody(schema: Schema, ids: Ids, name = ''): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0]
  if (choice) return exampleBody(choice, ids, name)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const properties = Object.entries(schema.properties ?? {})
    return Object.fromEntries(properties.map(([key, value]) => [key, exampleBody(value, ids, key)]))
  }
  if (type === 'array') return [exampleBody(schema.items ?? {}, ids, name)]
  if (type === 'integer' || type === 'number') {
    const { minimum = 0, maximum = ids.number } = schema
    return Math.min(Math.max(ids.number, minimum), maximum)
  }
  if (type === 'boolean') return true
  if (type !== 'string') return null
  if (schema.format === 'date') return '2026-01-01'
  if (schema.format === 'date-time') return '2026-01-01T00:00:00Z'
  if (schema.format === 'email') return 'iemand@voorbeeld.example'
  return schema.format === 'uuid' || isIdName(name) ? ids.uuid : 'voorbeeld'
}

/** Ids that are declared as any text. */
function isIdName(name: string): boolean {
  return /^(id|hub|member|import|upload|job|proposal|publication|series|mandate|scenario|link|file|\w+Id)$/.test(name)
}
