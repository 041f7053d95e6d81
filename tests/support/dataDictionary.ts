export type StoredColumn = { readonly table: string; readonly column: string }

/** What a data dictionary leaves out, and what it describes that is not there. An empty list: it is whole. */
export function dictionaryFaults(text: string, stored: readonly StoredColumn[]): string[] {
  const described = describedColumns(text)
  const there = new Set(stored.map(({ table, column }) => `${table}.${column}`))
  const missing = [...there].filter((name) => !described.has(name)).map((name) => `${name} has no line`)
  const gone = [...described].filter((name) => !there.has(name)).map((name) => `${name} is not in the store`)
  return [...missing, ...gone]
}

/** A line counts only when each of its cells says something. */
function describedColumns(text: string): Set<string> {
  const described = new Set<string>()
  let table = ''
  for (const line of text.split('\n')) {
    table = /^### (\S+)$/.exec(line)?.[1] ?? table
    const column = /^\| `(\w+)` \| \S.* \| \S.* \|$/.exec(line)?.[1]
    if (column) described.add(`${table}.${column}`)
  }
  return described
}
