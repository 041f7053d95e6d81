import type { Command } from 'commander'
import { z } from 'zod'
import { connect } from './connect.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, print } from './output.ts'

type UserOptions = CommonOptions & { organisation: string; name: string; email?: string; role: string[] }

export function userCommand(program: Command): void {
  const user = program.command('user').description('Accounts of an organisation. / Accounts van een organisatie.')
  user
    .command('list')
    .requiredOption('--organisation <id>', 'such as GM0222')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .action(list)
  user
    .command('add')
    .requiredOption('--organisation <id>', 'such as GM0222')
    .requiredOption('--name <name>', 'name of the person')
    .option('--email <address>')
    .requiredOption('--role <roles...>', 'reader, officer, publisher, admin')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .action(add)
}

const Members = z.object({
  members: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) }).loose()),
})

async function list(options: UserOptions): Promise<void> {
  const json = options.json ?? false
  const connection = await connect(configOf(options))
  try {
    const { members } = Members.parse(
      await bodyOf(await connection.call('GET', `/v1/organisations/${options.organisation}/members`), json),
    )
    print(members, json, members.map((member) => `${member.name}\t${member.roles.join(', ')}`).join('\n'))
  } finally {
    await connection.close()
  }
}

async function add(options: UserOptions): Promise<void> {
  const json = options.json ?? false
  const connection = await connect(configOf(options))
  try {
    const body = { name: options.name, email: options.email ?? null, roles: options.role }
    const response = await connection.call('POST', `/v1/organisations/${options.organisation}/members`, body)
    const made = z.object({ account: z.string(), link: z.string() }).parse(await bodyOf(response, json))
    print(made, json, `Eenmalige link, 15 minuten geldig / one-time link, good for 15 minutes:\n${made.link}`)
  } finally {
    await connection.close()
  }
}
