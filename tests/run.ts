import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

/**
 * Runs every test of the house in one process (a process per file is twenty times slower), then the
 * journeys in a real browser. What cannot run here is said in one line and skipped.
 */
const night = process.argv.includes('--night')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const files =
  named.length > 0
    ? named
    : globSync(['{src,tests,demo}/**/*.test.ts', ...(night ? ['{src,tests,demo}/**/*.night.ts'] : [])])
const journeys = named.length > 0 ? [] : globSync('tests/journeys/*.journey.ts')
if (files.length === 0) throw new Error('no test files were found')

const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
if (!process.env['TEST_DATABASE_URL'])
  say('Postgres: overgeslagen, TEST_DATABASE_URL ontbreekt / skipped, TEST_DATABASE_URL is not set')
if (!chromium) say('Browser: overgeslagen, geen Chromium gevonden / skipped, no Chromium found')

const seed = night ? [] : ['--import', './tests/support/seed.ts']
const args = [
  ...seed,
  '--test',
  '--test-isolation=none',
  '--test-timeout=240000',
  ...files,
  ...(chromium ? journeys : []),
]
const env = { ...process.env, NODE_NO_WARNINGS: '1', ...(chromium ? { CHROMIUM: chromium } : {}) }
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1

function say(line: string): void {
  process.stdout.write(`# ${line}\n`)
}
