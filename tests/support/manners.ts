import type { SourceFile } from '../house.ts'
import { isTestFile } from '../house.ts'

/** How files refer to each other and what they hand over. */
export function mannerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...tsxFromTs(file),
    ...withoutEnding(file),
    ...(file.isBarrel ? [`${file.path} is a barrel: import from the file itself`] : []),
    ...(file.hasDefaultExport && !isConfig(file.path) ? [`${file.path} has a default export: name it`] : []),
    ...(/\/?utils?\.tsx?$/.test(file.path) ? [`${file.path}: find the noun`] : []),
  ])
}

/** Node cannot load `.tsx`; a type of it can be imported, since that is gone at run time. */
function tsxFromTs({ path, imports }: SourceFile): string[] {
  if (path.endsWith('.tsx')) return []
  return imports
    .filter(({ target, typeOnly }) => target?.endsWith('.tsx') && !typeOnly)
    .map(({ line, target }) => `${path}:${line} a .ts file may not import ${target}`)
}

function withoutEnding({ path, imports }: SourceFile): string[] {
  return imports
    .filter(({ target }) => target !== null && !/\.(tsx?|css|json|js|mjs|svg|ttf)$/.test(target))
    .map(({ line, specifier }) => `${path}:${line} '${specifier}' has no ending: write .ts or .tsx`)
}

function isConfig(path: string): boolean {
  return /\.config\.ts$|\.d\.ts$/.test(path)
}

const sqlPlaces = /^src\/platform\/db\/|\/migrations(\/|\.ts$)|\/migrations\.ts$/

/** Text as SQL only where it cannot come from outside: the database floor and migrations. */
export function rawSqlFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => !isTestFile(path) && !sqlPlaces.test(path) && /\bsql\.(raw|lit)\b/.test(text))
    .map(({ path }) => `${path} uses sql.raw outside platform/db and migrations`)
}

const doors = /^src\/app\/|\/endpoints(\/|\.ts$)|\/server\.ts$|\/commands\.ts$|\/pages\/|\.tsx$/

/** SQL lives in stores: a front door, a page and the app ask for it by name. */
export function sqlAtTheDoor(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTestFile(path) && doors.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, typeOnly }) => specifier === 'kysely' && !typeOnly)
        .map(({ line }) => `${path}:${line} SQL lives in a store, not here`),
    )
}

/** What the browser loads, followed from the shell: nothing of Node, no database, no server. */
export function browserFaults(files: readonly SourceFile[], entries: readonly string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const seen = new Map<string, string>(entries.map((entry) => [entry, entry]))
  const faults: string[] = []
  for (const [path, road] of seen) {
    for (const { target, specifier, typeOnly, line } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue
      if (target === null && isServerPackage(specifier)) faults.push(`${path}:${line} ${specifier} (by ${road})`)
      if (target !== null && byPath.has(target) && !seen.has(target)) seen.set(target, `${road} > ${target}`)
    }
  }
  return faults
}

function isServerPackage(specifier: string): boolean {
  return /^(node:|kysely|pg$|pg-|hono|@hono\/|@electric-sql\/|docx$|@myriaddreamin\/|highs$)/.test(specifier)
}
