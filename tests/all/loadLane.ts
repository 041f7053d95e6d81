import { resolve } from 'node:path'

/** The files of one lane of a test run, loaded in this process: see tests/run.ts. */
export async function loadLane(name: string): Promise<void> {
  const lanes: Readonly<Record<string, readonly string[]>> = JSON.parse(process.env['TEST_LANES'] ?? '{}')
  for (const file of lanes[name] ?? []) await import(resolve(file))
}
