import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

/**
 * Every `*.bench.ts`, or those whose path holds one of the words given. Each prints a JSON line per case:
 * name, value, unit, against, ratio (the peer's time / ours), n.
 */
const words = process.argv.slice(2)
const files = globSync('{src,tests}/**/*.bench.ts').filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
)
if (files.length === 0) throw new Error(`no benchmark matches ${words.join(' ')}`)
let failed = 0
for (const file of files.toSorted()) {
  const done = spawnSync(process.execPath, [file], { stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } })
  if (done.status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1
