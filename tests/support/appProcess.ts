import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Call } from './testApp.ts'

export type AppProcess = {
  readonly url: string
  readonly token: string
  /** From the start of the process until it answers. */
  readonly milliseconds: number
  readonly call: Call
  /** As a power cut ends it: nothing gets the chance to tidy up. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The server as a user starts it, in a process of its own, on a data folder or on a Postgres. */
export async function startApp(dataDir: string, databaseUrl?: string): Promise<AppProcess> {
  const start = performance.now()
  const env = { ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: databaseUrl, PUBLIC_URL: undefined }
  const args = ['src/app/main.ts', '--data', dataDir, '--port', '0', '--empty']
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /(http\S+)\/login#\S+/.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`the server stopped: ${said}`)))
  })
  const milliseconds = performance.now() - start
  const token = await readFile(join(dataDir, 'cli-token'), 'utf8')
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    await ended
  }
  const call: Call = (method, path, body, headers = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(typeof body === 'object' ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { url, token, milliseconds, call, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
