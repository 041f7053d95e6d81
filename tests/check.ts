import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Types, lint, format and dead code: everything that needs no running. */
const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', 'typescript/bin/tsc', []],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'demo', 'tools', 'vite.config.ts']],
  ['format', '@biomejs/biome/bin/biome', ['format', '.']],
  ['dead code', 'knip/bin/knip.js', []],
]

let failed = 0
for (const [name, program, args] of steps) {
  const done = spawnSync(process.execPath, [join('node_modules', program), ...args], { stdio: 'inherit' })
  process.stdout.write(`${done.status === 0 ? 'ok  ' : 'FAIL'} ${name}\n`)
  if (done.status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1
