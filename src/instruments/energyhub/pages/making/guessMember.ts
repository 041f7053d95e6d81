/** Small words that many company names share say nothing about whose file it is. */
const common = new Set(['bv', 'nv', 'vof', 'de', 'het', 'van', 'en', 'metaal', 'machinefabriek', 'the', 'and'])

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !common.has(word))
}

/** The company whose name stands most fully in the name of a file; nobody when two are equally near. */
export function guessMember(
  fileName: string,
  members: readonly { readonly id: string; readonly name: string }[],
): string | null {
  const inFile = new Set(wordsOf(fileName))
  const scored = members
    .map(({ id, name }) => ({ id, score: wordsOf(name).filter((word) => inFile.has(word)).length }))
    .toSorted((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first || first.score === 0 || first.score === second?.score) return null
  return first.id
}
