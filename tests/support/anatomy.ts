import type { Example, Origin } from '../../src/core/example.ts'
import type { SourceFile } from '../house.ts'
import { isTestFile } from '../house.ts'

/** What every room has. */
const partsOfARoom = ['README.md', 'instrument.ts', 'model.ts', 'server.ts', 'web.tsx'] as const

export const headingsOfARoom = [
  'Vraag',
  'Wat u krijgt',
  'Methode',
  'Bronnen',
  'Grenzen',
  'Voorbeeld',
  'For developers',
] as const

/** The rooms of the house, by the folders there are. */
export function roomsIn(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => /^src\/instruments\/([^/]+)\//.exec(path)?.[1] ?? []))]
}

export function missingParts(room: string, paths: readonly string[]): string[] {
  return partsOfARoom
    .map((part) => `src/instruments/${room}/${part}`)
    .filter((path) => !paths.includes(path))
    .map((path) => `${path} is not there`)
}

/** The headings of a README that are not there, or not in their place. */
export function headingFaults(path: string, readme: string): string[] {
  const found = [...readme.matchAll(/^## (.+)$/gm)].map((match) => match[1])
  const ours = found.filter((heading) => headingsOfARoom.some((one) => one === heading))
  const missing = headingsOfARoom.filter((heading) => !ours.includes(heading))
  if (missing.length > 0) return missing.map((heading) => `${path} has no heading "## ${heading}"`)
  return headingsOfARoom.every((heading, index) => ours[index] === heading)
    ? []
    : [`${path} has its headings in another order than ${headingsOfARoom.join(', ')}`]
}

/** Files that answer a question and have no golden table with its test beside them. */
export function bareAnswers(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  return calculationsIn(files)
    .filter(({ exports }) => exports.some(({ name }) => /^answer[A-Z]/.test(name)))
    .flatMap(({ path }) => ['examples', 'test'].map((kind) => path.replace(/\.ts$/, `.${kind}.ts`)))
    .filter((wanted) => !paths.has(wanted))
    .map((wanted) => `${wanted} is not there`)
}

/** Steps of a calculation that no test beside them reaches, not even through the answer they belong to. */
export function untestedSteps(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reached = new Set(files.map(({ path }) => path).filter((path) => /\/calc\/.+\.test\.ts$/.test(path)))
  for (const path of reached) {
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (target && !typeOnly) reached.add(target)
  }
  return calculationsIn(files)
    .filter(({ path }) => !reached.has(path))
    .map(({ path }) => `${path} is reached by no test`)
}

function calculationsIn(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(
    ({ path, exports }) =>
      /^src\/instruments\/[^/]+\/calc\/[^/.]+\.ts$/.test(path) && exports.some(({ isType }) => !isType),
  )
}

/**
 * What a golden table of a calculation lacks: three rows, one from outside, and an origin that says
 * something. A calculation that is held against another program in full needs no single row of it.
 */
export function tableFaults(
  path: string,
  examples: readonly Example<readonly unknown[], unknown>[],
  checkedByProgram = false,
): string[] {
  const silent = examples.filter(({ origin }) => wordsOf(origin).trim().length < 8)
  const outside = checkedByProgram || examples.some(({ origin }) => origin.kind !== 'hand')
  return [
    ...(examples.length < 3
      ? [`${path} has ${examples.length} rows: a normal one, an edge and a refusal are three`]
      : []),
    ...(outside ? [] : [`${path} has no row from outside`]),
    ...silent.map(({ name }) => `${path}: the origin of "${name}" says nothing`),
  ]
}

/** Whether a reference test beside it holds the calculation of this table, or its engine, against another program. */
export function isCheckedByProgram(examplesPath: string, files: readonly SourceFile[]): boolean {
  const calculation = examplesPath.replace(/\.examples\.ts$/, '.ts')
  const folder = examplesPath.slice(0, examplesPath.lastIndexOf('/') + 1)
  const engine = files.find(({ path }) => path === calculation)?.imports ?? []
  const parts = new Set([calculation, ...engine.flatMap(({ target, typeOnly }) => (typeOnly ? [] : (target ?? [])))])
  return files.some(
    ({ path, imports }) =>
      path.startsWith(folder) &&
      path.endsWith('.reference.test.ts') &&
      imports.some(({ target }) => target !== null && target.startsWith(folder) && parts.has(target)),
  )
}

function wordsOf(origin: Origin): string {
  if (origin.kind === 'hand') return origin.steps
  if (origin.kind === 'program') return `${origin.program} ${origin.version}`
  return origin.source
}

const fixedNames =
  /^(instrument|model|server|web|main|bin|tables|migrations|words|schemas|commands|outcome|sample|[a-z]+Words)$/

/**
 * Files whose name says nothing of what they hand over: no noun of the name stands in any export, nor the
 * other way round. `Parts` files and workers hand over a set, or nothing.
 */
export function strangeNames(files: readonly SourceFile[]): string[] {
  return files
    .filter(
      ({ path }) =>
        !isTestFile(path) &&
        !path.startsWith('tools/') &&
        !/\.(examples|d|program)\.ts$|(Worker|Thread)\.ts$/.test(path),
    )
    .filter(({ path, exports }) => {
      const name = (path.split('/').at(-1) ?? '')
        .replace(/\.tsx?$/, '')
        .replace(/^\d+_/, '')
        .replace(/\.(nl|en)$/, '')
      if (fixedNames.test(name)) return false
      const nouns = nounsOf(name)
      return !exports.some((one) => nounsOf(one.name).some((noun) => nouns.some((own) => sameNoun(own, noun))))
    })
    .map(({ path, exports }) => `${path} hands over ${exports.map(({ name }) => name).join(', ') || 'nothing'}`)
}

/** 'serve' and 'served', 'route' and 'router': four letters in common from the start. */
function sameNoun(one: string, other: string): boolean {
  return one === other || (one.length >= 4 && other.length >= 4 && one.slice(0, 4) === other.slice(0, 4))
}

/** 'oneTimeLink' and 'SBI2008' in their separate words, each without its plural. */
function nounsOf(name: string): string[] {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []
  return words.map((word) => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''))
}

export type Lengths = {
  readonly files: number
  readonly median: number
  readonly longest: string
  readonly most: number
}

export function lengthsOf(files: readonly SourceFile[]): Lengths {
  const byLength = files.toSorted((a, b) => a.lines - b.lines)
  const longest = byLength.at(-1)
  return {
    files: files.length,
    median: byLength[Math.floor(byLength.length / 2)]?.lines ?? 0,
    longest: longest?.path ?? '',
    most: longest?.lines ?? 0,
  }
}
