import { plainText } from './plainText.ts'

const longest = 31

/** Names that a spreadsheet accepts: at most 31 characters, none of []:*?/\, no quote at an end, all different. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const clean = plainText(name)
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
    const wanted = clean === '' || clean.toLowerCase() === 'history' ? `Tabel ${at}` : clean
    const free = [wanted, ...names.map((_, number) => `${cut(wanted, longest - 5)} (${number + 2})`)]
      .map((candidate) => cut(candidate, longest))
      .find((candidate) => !taken.has(candidate.toLowerCase()))
    if (free === undefined) throw new Error(`no free sheet name for "${name}"`)
    taken.add(free.toLowerCase())
    return free
  })
}

/** The first characters of a text, never half a character. */
function cut(text: string, length: number): string {
  const kept = text.slice(0, length)
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)).trimEnd()
}
