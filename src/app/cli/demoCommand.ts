import type { Command } from 'commander'
import { listOrganisations } from '../../platform/identity/organisation.ts'
import { loadDemo } from '../demo.ts'
import { openApp } from '../openApp.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { CliRefusal, print, progressLine } from './output.ts'

export function demoCommand(program: Command): void {
  program
    .command('demo')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .description('Fill a store with made-up makers. / Vul een map met verzonnen makers.')
    .action(demo)
}

async function demo(options: CommonOptions): Promise<void> {
  const json = options.json ?? false
  const app = await openApp(configOf(options), { https: false, loopback: true, origins: [] }, false)
  const line = progressLine(json)
  try {
    if ((await listOrganisations(app.store.db)).length > 0) {
      throw new CliRefusal(
        'In deze map staan al gegevens. Neem een lege map voor de voorbeeldgegevens. / This folder has data already; take an empty one for the demo.',
        { code: 'not-empty', detail: 'the data folder is not empty' },
        json,
      )
    }
    await loadDemo(app.store.db, (text) => line.show(text))
    line.end()
    const organisations = await listOrganisations(app.store.db)
    print(
      { organisations },
      json,
      organisations.map((organisation) => `${organisation.id}\t${organisation.name}`).join('\n'),
    )
  } finally {
    await app.close()
  }
}
