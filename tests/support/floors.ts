import type { Import, SourceFile } from '../house.ts'

/** A part of the house, and what its files may import. */
export type Floor = {
  readonly name: string
  readonly holds: RegExp
  /** Paths of ours. `$room` stands for the room that the importing file is in. */
  readonly mayUse: readonly string[]
  readonly packages: readonly string[] | 'any'
}

const room = /^src\/instruments\/([^/]+)\//

/** The table of ARCHITECTURE.md; the first floor that holds a file decides. */
export const floors: readonly Floor[] = [
  { name: 'core', holds: /^src\/core\//, mayUse: ['src/core/'], packages: ['zod'] },
  { name: 'platform', holds: /^src\/platform\//, mayUse: ['src/core/', 'src/platform/'], packages: 'any' },
  {
    name: 'register',
    holds: /^src\/register\//,
    mayUse: ['src/core/', 'src/platform/', 'src/register/'],
    packages: ['kysely', 'hono', 'zod', 'node:'],
  },
  {
    name: 'instrument calc, model and name plate',
    holds: /^src\/instruments\/[^/]+\/(calc\/|questions\/|dossier\/|model\.ts$|instrument\.ts$|refusals\.ts$)/,
    mayUse: [
      'src/core/',
      'src/instruments/$room/calc/',
      'src/instruments/$room/questions/',
      'src/instruments/$room/dossier/',
      'src/instruments/$room/model.ts',
      'src/instruments/$room/instrument.ts',
      'src/instruments/$room/refusals.ts',
    ],
    packages: ['zod'],
  },
  {
    name: 'instrument pages',
    holds: /^src\/instruments\/[^/]+\/(pages\/|web\.tsx$|words\.(nl|en)\.ts$)/,
    mayUse: ['src/core/', 'src/platform/ui/', 'src/platform/charts/', 'src/platform/i18n/', 'src/instruments/$room/'],
    packages: ['react', 'react/jsx-runtime', '@tanstack/react-query', '@tanstack/react-router'],
  },
  {
    name: 'instrument, the rest',
    holds: room,
    mayUse: ['src/core/', 'src/platform/', 'src/register/', 'src/instruments/$room/'],
    packages: ['hono', 'kysely', 'zod', 'node:'],
  },
  {
    name: 'demo',
    holds: /^demo\//,
    mayUse: ['src/core/', 'src/platform/', 'src/register/', 'demo/'],
    packages: ['node:'],
  },
  { name: 'app', holds: /^src\/app\//, mayUse: ['src/', 'demo/', 'package.json'], packages: 'any' },
]

/** What a page of a room may take from its own room: the server's half stays out of the browser. */
const serverHalf = /^src\/instruments\/[^/]+\/(server|store|fill|report|tables)\.ts$|\/migrations\//

/** Imports that a floor does not allow, each as a sentence that names the file, the line and the floor. */
export function floorFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const floor = floors.find(({ holds }) => holds.test(file.path))
    if (!floor) return []
    return file.imports
      .filter((one) => !isAllowed(file, floor, one))
      .map((one) => `${file.path}:${one.line} ${floor.name} may not import ${one.target ?? one.specifier}`)
  })
}

function isAllowed(file: SourceFile, floor: Floor, { target, specifier }: Import): boolean {
  if (target === null) return floor.packages === 'any' || floor.packages.some((name) => isPackage(specifier, name))
  if (floor.name === 'instrument pages' && serverHalf.test(target)) return false
  const ownRoom = room.exec(file.path)?.[1] ?? ''
  return floor.mayUse.some((prefix) => target.startsWith(prefix.replace('$room', ownRoom)))
}

function isPackage(specifier: string, name: string): boolean {
  return name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)
}

/** Rooms have no connecting doors: also a test or a bench of one room knows no other. */
export function connectingDoors(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const own = room.exec(file.path)?.[1]
    if (!own) return []
    return file.imports.flatMap(({ target, line }) => {
      const other = target ? room.exec(target)?.[1] : undefined
      return other && other !== own ? [`${file.path}:${line} room ${own} may not import room ${other}`] : []
    })
  })
}

/** Nobody but the app itself, and what starts it, knows the composition root. */
export function importsOfApp(files: readonly SourceFile[]): string[] {
  const outside = files.filter(({ path }) => !/^(src\/app|tests|tools|scripts)\//.test(path))
  return outside.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target?.startsWith('src/app/'))
      .map(({ line, target }) => `${path}:${line} nobody may import ${target}`),
  )
}
