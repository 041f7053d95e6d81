import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type ImportMeasured = {
  readonly milliseconds: number
  /** The most that the process ever had in memory, from its start to its end. */
  readonly megabytes: number
}

/** As scripts/boot.mjs starts the program. */
const lean = ['--max-semi-space-size=8', '--heap-growing-percent=50']
const program = fileURLToPath(new URL('./importOnce.program.ts', import.meta.url))

/** Imports a file in a process that does nothing else: what making the file took in memory does not count. */
export async function importInOwnProcess(
  kind: 'postgres' | 'pglite',
  folder: string,
  path: string,
): Promise<ImportMeasured> {
  const child = spawn(process.execPath, [...lean, program, kind, folder, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = ''
  for await (const line of createInterface(child.stdout)) last = line
  if (last === '') throw new Error(`the import of ${path} ended without a measurement`)
  // The program prints exactly this as its last line.
  return JSON.parse(last) as ImportMeasured
}
