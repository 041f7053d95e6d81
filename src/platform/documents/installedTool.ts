import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** For tests against other programs: false, or the sentence that says why the test is skipped. */
export function skipWithout(tool: string): string | false {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, tool))) ? false : `${tool} is not installed`
}
