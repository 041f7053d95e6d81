export type SbiCode = { readonly code: string; readonly section: string; readonly title: string }

export type SbiTable = {
  /** Letter -> title. */
  readonly sections: ReadonlyMap<string, string>
  /** Digits (2 to 5) -> code. */
  readonly codes: ReadonlyMap<string, SbiCode>
  /** Codes that have finer codes under them. */
  readonly parents: ReadonlySet<string>
}

/** Reads lines of "code title"; a letter starts a section, and a code without title has the title of its parent. */
export function parseSbiTable(text: string): SbiTable {
  const sections = new Map<string, string>()
  const codes = new Map<string, SbiCode>()
  const parents = new Set<string>()
  let section = ''
  for (const line of text.trim().split('\n')) {
    const space = line.indexOf(' ')
    const code = space < 0 ? line : line.slice(0, space)
    const parent = code.slice(0, -1)
    const title = space < 0 ? codes.get(parent)?.title : line.slice(space + 1)
    if (title === undefined) throw new Error(`SBI table: ${code} has no title and no parent`)
    if (code.length === 1) {
      section = code
      sections.set(code, title)
      continue
    }
    codes.set(code, { code, section, title })
    parents.add(parent)
  }
  return { sections, codes, parents }
}
