import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { projectRoot } from './house.ts'

const Package = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const LockFile = z.looseObject({ packages: z.record(z.string(), Package) })
type LockFile = z.output<typeof LockFile>

/**
 * Parts for other machines that the lock file does not have in the version that is asked for. `npm install`
 * forgets them without a word, and then `npm ci` dies in a fresh clone.
 */
function missingParts({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => foundFrom(packages, path, name) !== version)
      .map(([name, version]) => `${path || 'package.json'} asks ${name} ${version}`),
  )
}

/** The version that Node would find: in the folder of the package, or in one above it. */
function foundFrom(packages: LockFile['packages'], path: string, name: string): string | undefined {
  const here = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`]
  if (here || path === '') return here?.version
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  return foundFrom(packages, parent, name)
}

for (const path of ['package-lock.json', 'tools/node/package-lock.json']) {
  test(`${path} has every part for every machine`, () => {
    const lock = LockFile.parse(JSON.parse(readFileSync(join(projectRoot, path), 'utf8')))
    assert.deepEqual(missingParts(lock), [])
  })
}

test('every package is asked for in one exact version', () => {
  const manifest = z
    .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')))
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  assert.deepEqual(
    loose.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version)),
    [],
  )
})

test('a planted fault is seen: a part that is absent, or of another version', () => {
  const asked = { version: '2.0.0', optionalDependencies: { 'parser-linux': '2.0.0' } }
  assert.equal(missingParts({ packages: { 'node_modules/parser': asked } }).length, 1)
  const old = { 'node_modules/parser': asked, 'node_modules/parser-linux': { version: '1.0.0' } }
  assert.equal(missingParts({ packages: old }).length, 1)
  const own = { ...old, 'node_modules/parser/node_modules/parser-linux': { version: '2.0.0' } }
  assert.deepEqual(missingParts({ packages: own }), [])
})
