import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type Config = {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly ownerUrl: string | null
  /** What to put in a store that has nothing yet; null: the demo region. */
  readonly first: 'demo' | 'empty' | null
  readonly publicUrl: string
  readonly uploadsFolder: string
}

export class UsageError extends Error {
  override name = 'UsageError'
}

/** Reads the command line and the environment; throws a UsageError with a sentence. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { values } = parse(args)
  if (values.demo && values.empty)
    throw new UsageError('Kies --demo of --empty, niet allebei. / Choose --demo or --empty, not both.')
  const port = Number(values.port ?? env['PORT'] ?? 4400)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(
      `--port moet een getal van 0 tot en met 65535 zijn, niet "${values.port}". / --port must be a number from 0 to 65535.`,
    )
  }
  const host = values.host ?? env['HOST'] ?? '127.0.0.1'
  const dataDir = resolve(values.data ?? env['MAAKAGENDA_DATA'] ?? '.data')
  return {
    host,
    port,
    dataDir,
    databaseUrl: env['DATABASE_URL'] ?? null,
    ownerUrl: env['DATABASE_OWNER_URL'] ?? null,
    first: values.demo ? 'demo' : values.empty ? 'empty' : null,
    publicUrl: (env['PUBLIC_URL'] ?? `http://${host}:${port}`).replace(/\/$/, ''),
    uploadsFolder: resolve(env['MAAKAGENDA_UPLOADS'] ?? `${dataDir}/uploads`),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean' },
        empty: { type: 'boolean' },
      },
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw new UsageError(
      `${why}\nGebruik / usage: npm start -- [--port N] [--data DIR] [--demo | --empty] [--host ADDRESS]`,
    )
  }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
