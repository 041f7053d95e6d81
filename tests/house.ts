import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StaticExportEntry } from 'oxc-parser'
import { parseSync } from 'oxc-parser'

/** The folder in which the whole project stands. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

export type Import = {
  /** As it is written: './figure.ts', 'zod', 'node:fs'. */
  readonly specifier: string
  /** Path from the project root for a file of ours; `null` for a package or a part of Node. */
  readonly target: string | null
  readonly line: number
  /** True when all that is imported are types: such an import is gone at run time. */
  readonly typeOnly: boolean
  readonly names: readonly string[]
}

export type SourceFile = {
  /** From the project root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly exports: readonly { readonly name: string; readonly isType: boolean; readonly line: number }[]
  readonly hasDefaultExport: boolean
  /** Nothing in it but names of other files. */
  readonly isBarrel: boolean
}

const wallsOfTheHouse = ['src', 'demo', 'tests', 'tools', 'scripts']

/** Every source file of the project. Throws when it finds none: rules about nothing always hold. */
export function readHouse(root: string = projectRoot, folders: readonly string[] = wallsOfTheHouse): SourceFile[] {
  const paths = folders.flatMap((folder) => listFiles(root, folder)).filter((path) => /\.tsx?$/.test(path))
  if (paths.length === 0) throw new Error(`no source files found in ${folders.join(', ')} below ${root}`)
  return paths.map((path) => parseFile(path, readFileSync(join(root, path), 'utf8')))
}

/** Paths of the files below a folder, from the root; without installed packages. An absent folder is empty. */
export function listFiles(root: string, folder: string): string[] {
  const entries = readFolder(join(root, folder))
  return entries.flatMap((entry) => {
    const path = relative(root, join(root, folder, entry.name))
      .split(sep)
      .join('/')
    if (entry.name === 'node_modules' || entry.name === '.git' || entry.name === 'dist') return []
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}

function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

export function parseFile(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text)
  const broken = errors[0]
  if (broken) throw new Error(`${path} cannot be parsed: ${broken.message}`)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const importOf = (specifier: string, start: number, names: readonly string[], typeOnly: boolean): Import => ({
    specifier,
    target: resolveOwn(path, specifier),
    line: lineAt(start),
    typeOnly,
    names,
  })
  const exported = module.staticExports.flatMap((statement) => statement.entries)
  const imports = [
    ...module.staticImports.map(({ moduleRequest, start, entries }) =>
      importOf(
        moduleRequest.value,
        start,
        entries.map((entry) => entry.importName.name ?? entry.localName.value),
        entries.length > 0 && entries.every((entry) => entry.isType),
      ),
    ),
    ...exported.flatMap((entry) =>
      entry.moduleRequest
        ? [importOf(entry.moduleRequest.value, entry.start, [entry.importName.name ?? '*'], entry.isType)]
        : [],
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest, start }) => {
      const written = text.slice(moduleRequest.start, moduleRequest.end)
      return /^['"]/.test(written) ? [importOf(written.slice(1, -1), start, [], false)] : []
    }),
  ]
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports,
    exports: exported.filter(hasName).map((entry) => ({
      name: entry.exportName.name ?? '',
      isType: entry.isType,
      line: lineAt(entry.start),
    })),
    hasDefaultExport: exported.some((entry) => entry.exportName.kind === 'Default'),
    isBarrel:
      exported.some((entry) => entry.moduleRequest) &&
      program.body.every((one) => one.type === 'ExportNamedDeclaration' || one.type === 'ExportAllDeclaration') &&
      exported.every((entry) => entry.moduleRequest),
  }
}

function hasName(entry: StaticExportEntry): boolean {
  return entry.exportName.kind === 'Name'
}

function resolveOwn(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return posix.normalize(posix.join(posix.dirname(from), specifier))
}

export function isTestFile(path: string): boolean {
  return /\.(test|bench|night)\.tsx?$/.test(path) || path.startsWith('tests/')
}
