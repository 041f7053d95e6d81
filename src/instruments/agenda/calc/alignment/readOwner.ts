import type { Passage } from './alignmentPair.ts'

const inText =
  /(?:trekker|eigenaar|aanspreekpunt|verantwoordelijke?|projectleider|programmamanager|getrokken door|geleid door|uitgevoerd door|voorbereid door|begeleid door|opgepakt door)(?: is| zijn)?:? (?:de |het )?((?:[A-Z]\. ?)*(?:van |de |der |den |ten )*\p{Lu}\p{L}+(?: (?:van |de |der |den |ten )*\p{Lu}\p{L}+)*|\p{L}*(?:manager|coördinator|adviseur|regisseur|projectleider|inkoper|makelaar|coach)(?: \p{Ll}{4,})?)/giu
const person = /(?<![\p{L}.])(?:[A-Z]\. ?|\p{Lu}\p{Ll}+ )(?:(?:van|de|der|den|ten|ter|te) )*\p{Lu}\p{Ll}+/gu
const works =
  /\b(?:werkt|trekt|leidt|coördineert|getrokken|begeleidt|projectleider|trekker|verantwoordelijk|voert|stuurt|schrijft|regelt|door)\b/
const nobody = new RegExp(
  String.raw`^(?:de )?(?:gemeente|college|raad|provincie|bedrijven|allen?|regio|nog te bepalen|n\.?t\.?b\.?|onbekend|gemeenten|b en w|team|afdeling)\b(?: \S+)?$`,
  'i',
)
const titles = new Set(
  'de het heer mevrouw dhr mevr mw drs ir ing senior junior projectleider trekker beleidsmedewerker van der den ten ter te'.split(
    ' ',
  ),
)

/** Who does it, as the words of each name; from the field, or from the text where that is empty. */
export function readOwners({ owner, text }: Passage): string[][] {
  if (owner !== undefined) return split(owner)
  const named = [...text.matchAll(inText)].flatMap((match) =>
    split((match[1] ?? '').replace(/ (?:trekt|werkt|wordt|planning)\b.*/, '')),
  )
  const people = works.test(text) ? [...text.matchAll(person)].flatMap((match) => split(match[0])) : []
  return [...named, ...people.filter((words) => words.length > 1)]
}

function split(owners: string): string[][] {
  const people = /^[\p{L}' -]+, ?[A-Z]\./u.test(owners) ? [owners] : owners.split(/[;/]|, | en (?=\p{Lu})/u)
  return people
    .filter((name) => name.trim() !== '' && !nobody.test(name.trim()))
    .map((name) =>
      name
        .toLowerCase()
        .replace(/\([^)]*\)/g, ' ')
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && !titles.has(word)),
    )
    .filter((words) => words.length > 0)
    .map((words) => words.toSorted())
}

/** Whether two names are of one: the same words, or one leaves out a title or a first letter. */
export function isSameOwner(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === many.length)
    return few.every((word) => many.includes(word) || many.some((other) => isInitial(word, other)))
  return (
    few.some((word) => word.length === 1) &&
    few.some((word) => word.length > 2) &&
    few.every((word) => many.includes(word))
  )
}

const isInitial = (a: string, b: string) => a[0] === b[0] && (a.length === 1) !== (b.length === 1)
