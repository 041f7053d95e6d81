import { type Config, readConfig } from '../config.ts'

export type CommonOptions = { readonly data?: string; readonly json?: boolean }

/** The same settings as the server's, with --data in the place of its own. */
export function configOf(options: CommonOptions): Config {
  return readConfig(options.data ? ['--data', options.data] : [], process.env)
}
