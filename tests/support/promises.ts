import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'oxc-parser'

/** A value that a document promises: `1 + 1 // => 2`. */
export type Kept = { readonly line: number; readonly expected: unknown; readonly actual: unknown }

export type Block = { readonly path: string; readonly line: number; readonly code: string }

/** The ```` ```ts ```` blocks of a document that promise a value. */
export function promisingBlocks(path: string, text: string): Block[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
    .map((match) => ({ path, line: text.slice(0, match.index).split('\n').length + 1, code: match[1] ?? '' }))
    .filter(({ code }) => code.includes('// =>'))
}

/** Runs a block as it stands; imports are found from the folder of the document. */
export async function keepPromises(block: Block, root: string): Promise<Kept[]> {
  const javascript = stripTypeScriptTypes(withChecks(block, root), { mode: 'transform' })
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(javascript)}`)
  if (!isKept(module)) throw new Error(`${block.path}:${block.line} kept no promises`)
  return module.kept
}

function isKept(module: unknown): module is { readonly kept: Kept[] } {
  return typeof module === 'object' && module !== null && 'kept' in module && Array.isArray(module.kept)
}

function withChecks({ path, line, code }: Block, root: string): string {
  const { program, module, comments, errors } = parseSync('example.ts', code)
  if (errors[0]) throw new Error(`${path}:${line} cannot be parsed: ${errors[0].message}`)
  const folder = join(root, dirname(path))
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = []
  for (const { moduleRequest } of module.staticImports) {
    if (!moduleRequest.value.startsWith('.')) continue
    const address = pathToFileURL(join(folder, moduleRequest.value)).href
    edits.push({ from: moduleRequest.start, to: moduleRequest.end, text: `'${address}'` })
  }
  for (const comment of comments) {
    if (!comment.value.startsWith(' =>')) continue
    const at = line + code.slice(0, comment.start).split('\n').length - 1
    const statement = program.body.findLast(({ end }) => end <= comment.start)
    if (!statement || code.slice(statement.end, comment.start).includes('\n')) {
      throw new Error(`${path}:${at} promises a value of nothing`)
    }
    const expected = expectedText(comment.value.slice(3).trim())
    const { start, end } = statement
    if (statement.type === 'ExpressionStatement') {
      const expression = code.slice(statement.expression.start, statement.expression.end)
      edits.push({
        from: start,
        to: end,
        text: `kept.push({ line: ${at}, expected: ${expected}, actual: ${expression} });`,
      })
      continue
    }
    const declared = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.id : undefined
    if (declared?.type !== 'Identifier') throw new Error(`${path}:${at} promises a value of nothing`)
    edits.push({
      from: end,
      to: end,
      text: `;kept.push({ line: ${at}, expected: ${expected}, actual: ${declared.name} });`,
    })
  }
  const inReverse = edits.toSorted((a, b) => b.from - a.from)
  const body = inReverse.reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code)
  return `export const kept = []\n${body}`
}

/** `0.8333…` is a number of which only the first digits are promised. */
function expectedText(written: string): string {
  return written.endsWith('…') ? `{ digits: '${written.slice(0, -1)}' }` : `(${written})`
}

export function isKeptPromise({ expected, actual }: Kept, equal: (a: unknown, b: unknown) => void): boolean {
  if (typeof expected === 'object' && expected !== null && 'digits' in expected) {
    return String(actual).startsWith(String(expected.digits))
  }
  try {
    equal(actual, expected)
    return true
  } catch {
    return false
  }
}
