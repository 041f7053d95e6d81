import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningServer = {
  readonly url: string
  readonly dataDir: string
  /** The one-time link that was printed. */
  readonly link: string
  /** The command line's own token: a session without spending the link. */
  readonly token: string
  readonly stop: () => Promise<void>
}

/** The product as a user starts it, in a process and a data folder of its own. */
export async function startServer(...args: string[]): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'maakagenda-journey-'))
  // A run of all tests fills one folder and every server gets a copy: filling takes longer than most journeys.
  const filled = process.env['DEMO_FOLDER']
  if (filled && args.includes('--demo')) await cp(filled, dataDir, { recursive: true })
  const port = await freePort()
  const env = { ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: undefined, PUBLIC_URL: undefined }
  const child = spawn(process.execPath, ['src/app/main.ts', '--data', dataDir, '--port', String(port), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const link = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http\S+\/login#\S+/.exec(said)?.[0]
      if (found) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`the server stopped: ${said}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    link,
    token: await readFile(join(dataDir, 'cli-token'), 'utf8'),
    stop,
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
