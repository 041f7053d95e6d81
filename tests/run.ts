import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs every test of the house and the journeys in a real browser. A process per file is twenty times slower than one
 * process for all, and one process leaves the machine idle while it waits: so two processes share the tests, and what
 * starts programs of its own (a hook around the whole file) has a process beside them. What cannot run here is said in
 * one line and skipped.
 */
const night = process.argv.includes('--night')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const tests = globSync(['{src,tests,demo}/**/*.test.ts', ...(night ? ['{src,tests,demo}/**/*.night.ts'] : [])])
if (tests.length === 0) throw new Error('no test files were found')

const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
if (!process.env['TEST_DATABASE_URL'])
  say('Postgres: overgeslagen, TEST_DATABASE_URL ontbreekt / skipped, TEST_DATABASE_URL is not set')
if (!chromium) say('Browser: overgeslagen, geen Chromium gevonden / skipped, no Chromium found')

const { args, lanes } = named.length > 0 ? { args: ['--test-isolation=none', ...named], lanes: {} } : inLanes()
const demo = named.length > 0 ? null : filledFolder()
const seed = night ? [] : ['--import', './tests/support/seed.ts']
const env = {
  ...process.env,
  NODE_NO_WARNINGS: '1',
  ...(night ? { TEST_NIGHT: '1' } : {}),
  TEST_LANES: JSON.stringify(lanes),
  ...(chromium ? { CHROMIUM: chromium } : {}),
  ...(demo ? { DEMO_FOLDER: demo } : {}),
}
const { status } = spawnSync(process.execPath, [...seed, '--test', ...args], { stdio: 'inherit', env })
if (demo) rmSync(demo, { recursive: true, force: true })
process.exitCode = status ?? 1

function inLanes() {
  const hasHook = (file: string) => /^(before|after)\(/m.test(readFileSync(file, 'utf8'))
  const shared = tests.filter((file) => !hasHook(file))
  const alone = [...tests.filter(hasHook), ...(chromium ? globSync('tests/journeys/*.journey.ts') : [])]
  const isOfApp = (file: string) => file.startsWith('tests/')
  return {
    lanes: { app: shared.filter(isOfApp), house: shared.filter((file) => !isOfApp(file)) },
    args: ['--test-concurrency=3', '--test-timeout=600000', 'tests/all/app.ts', 'tests/all/house.ts', ...alone],
  }
}

/** The example data, once for all servers of this run. Null when it cannot be made: the tests then say why. */
function filledFolder(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'maakagenda-demo-'))
  const env = { ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: undefined }
  const made = spawnSync(process.execPath, ['src/app/bin.ts', 'demo', '--data', folder], { stdio: 'ignore', env })
  if (made.status === 0) return folder
  rmSync(folder, { recursive: true, force: true })
  return null
}

function say(line: string): void {
  process.stdout.write(`# ${line}\n`)
}
