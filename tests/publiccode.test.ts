import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectRoot } from './house.ts'
import { Publiccode } from './support/publiccode.ts'

const written: unknown = parse(readFileSync(join(projectRoot, 'publiccode.yml'), 'utf8'))
const publiccode = Publiccode.parse(written)
const manifest = z
  .object({ version: z.string(), license: z.string() })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')))

test('publiccode.yml says what the package says', () => {
  assert.equal(publiccode.softwareVersion, manifest.version)
  assert.equal(publiccode.legal.license, manifest.license)
  assert.match(readFileSync(join(projectRoot, 'LICENSE'), 'utf8'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
})

test('what public code has beside it is there', () => {
  const files = ['README.md', 'CONTRIBUTING.md', 'GOVERNANCE.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md']
  assert.deepEqual(
    files.filter((path) => !existsSync(join(projectRoot, path))),
    [],
  )
  assert.match(readFileSync(join(projectRoot, 'CHANGELOG.md'), 'utf8'), new RegExp(`^## .*${manifest.version}`, 'm'))
})

const faults: readonly [string, Record<string, unknown>][] = [
  ['another licence', { legal: { license: 'MIT' } }],
  ['no contact', { maintenance: { type: 'community', contacts: [] } }],
  ['a status that does not exist', { developmentStatus: 'nearly' }],
  ['a description in one language', { description: { nl: publiccode.description.nl } }],
  [
    'a short description that is long',
    {
      description: {
        ...publiccode.description,
        en: { ...publiccode.description.en, shortDescription: 'x'.repeat(151) },
      },
    },
  ],
  ['an address without https', { url: 'http://maakagenda.example/code.git' }],
  ['a key that nobody knows', { stars: 5 }],
]

for (const [name, change] of faults) {
  test(`a planted fault is seen: publiccode with ${name}`, () =>
    assert.equal(Publiccode.safeParse({ ...publiccode, ...change }).success, false))
}
