import { Command, CommanderError } from 'commander'
import { UsageError } from './config.ts'
import { askCommand } from './cli/askCommand.ts'
import { CliRefusal } from './cli/output.ts'
import { demoCommand } from './cli/demoCommand.ts'
import { factsheetCommand } from './cli/factsheetCommand.ts'
import { importCommand } from './cli/importCommand.ts'
import { reportCommand } from './cli/reportCommand.ts'
import { backupCommand, restoreCommand } from './cli/backupCommand.ts'
import { userCommand } from './cli/userCommand.ts'
import { sentenceFor } from './sentenceFor.ts'
import { version } from './version.ts'

const program = new Command('maakagenda')
  .description('Leer de makers van uw gemeente kennen. / Know the makers of your municipality.')
  .version(version)
  .exitOverride()
for (const add of [
  askCommand,
  importCommand,
  factsheetCommand,
  reportCommand,
  demoCommand,
  backupCommand,
  restoreCommand,
  userCommand,
])
  add(program)

process.exitCode = await program.parseAsync().then(
  () => process.exitCode ?? 0,
  (error: unknown) => tell(error),
)

/** 0 ok, 1 the input is wrong, 2 usage, 3 our fault. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`)
    return 2
  }
  if (error instanceof CliRefusal) {
    if (error.json) process.stdout.write(`${JSON.stringify(error.document)}\n`)
    if (!error.json) process.stderr.write(`${error.message}\n`)
    return 1
  }
  const sentence = sentenceFor(error)
  if (sentence !== null) {
    process.stderr.write(`${sentence}\n`)
    return 1
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 3
}
