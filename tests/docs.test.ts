import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { test } from 'node:test'
import { listFiles, projectRoot } from './house.ts'
import type { Block } from './support/promises.ts'
import { isKeptPromise, keepPromises, promisingBlocks } from './support/promises.ts'

const atTheRoot = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'STYLE.md', 'SECURITY.md', 'GOVERNANCE.md']
const documents = [
  ...atTheRoot,
  ...['docs', 'src', 'demo', 'tests'].flatMap((folder) =>
    listFiles(projectRoot, folder).filter((path) => path.endsWith('.md')),
  ),
]
const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const blocks = documents.flatMap((path) => promisingBlocks(path, textOf(path)))

async function broken(block: Block): Promise<string[]> {
  const kept = await keepPromises(block, projectRoot)
  return kept
    .filter((promise) => !isKeptPromise(promise, assert.deepEqual))
    .map(
      ({ line, expected, actual }) =>
        `${block.path}:${line} ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`,
    )
}

test('the documents promise something', () => assert.ok(blocks.length >= 3, `${blocks.length} blocks with a promise`))

for (const block of blocks) {
  test(`what ${block.path}:${block.line} promises comes out`, async () => assert.deepEqual(await broken(block), []))
}

test('every document that is named is there', () => {
  const gone = documents.flatMap((path) =>
    linksIn(textOf(path))
      .map((link) => posix.join(posix.dirname(path), link))
      .filter((target) => !existsSync(join(projectRoot, target)))
      .map((target) => `${path} points to ${target}`),
  )
  assert.deepEqual(gone, [])
})

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^(https?:|mailto:)/.test(link))
}

test('documents know nothing of the machine they were written on', () => {
  for (const path of documents) assert.doesNotMatch(textOf(path), /\/(home|root|work|tmp)\/|localhost:\d{5}/, path)
})

const here = join(dirname('docs'), 'planted.md')
const planted = (code: string): Block => ({ path: here, line: 1, code })

test('a planted fault is seen: a promised value that was changed', async () => {
  const sound = `import { sizeClass } from './src/core/sizeClass.ts'\nsizeClass(10) // => '10-20'\n`
  assert.deepEqual(await broken(planted(sound)), [])
  assert.equal((await broken(planted(sound.replace('10-20', '5-10')))).length, 1)
})

test('a promise can be made of a name, of a list and of the first digits', async () => {
  const code = [
    'const third: number = 1 / 3 // => 0.3333…',
    'const list: readonly number[] = [1,',
    '  2] // => [1, 2]',
    '2 / 3 // => 0.66…',
    "list.map(String) // => ['1', '2']",
  ].join('\n')
  assert.deepEqual(await broken(planted(code)), [])
  assert.equal((await broken(planted(code.replace('0.66…', '0.67…')))).length, 1)
})

test('a planted fault is seen: a promise of nothing, or an example that does not parse', async () => {
  await assert.rejects(() => broken(planted('// => 3')), /promises a value of nothing/)
  await assert.rejects(() => broken(planted('const = 3 // => 3')), /cannot be parsed/)
})

test('a block without a promise is left alone', () => {
  const text = '# Title\n\n```ts\nexport function f(): number\n```\n\n```ts\n1 + 1 // => 2\n```\n'
  assert.deepEqual(promisingBlocks('a.md', text), [{ path: 'a.md', line: 8, code: '1 + 1 // => 2\n' }])
})
