import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { hubCommands as api } from '../hubApi.ts'
import { addEvent } from '../store/events.ts'
import { hubRow, nextVersion } from '../store/hubs.ts'
import { useSunFile } from '../store/sunFiles.ts'
import { byOf } from './hubCommands.ts'

export const sunCommands: readonly AnyCommand[] = [
  command({
    id: api.useSunFile.id,
    title: { nl: 'Kies de zon van een energiehub', en: 'Choose the sun of an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.useSunFile.input,
    result: api.useSunFile.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch)
      const before = await useSunFile(trx, organisation, row.id, input.file)
      await addEvent(trx, organisation, row.id, 'sun-chosen', null, by)
      return { result: { hub: row.id, version, before }, version }
    },
  }),
]
