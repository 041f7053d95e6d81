import { type AnyCommand, command } from '../../../platform/http/command.ts'
import type { Jobs } from '../../../platform/jobs/runner.ts'
import { agendaCommands as api } from '../agendaApi.ts'
import { startRecompute } from '../indicators/startRecompute.ts'

/** Needs the queue, which only the app has: the app adds it to the commands of the room. */
export function recomputeCommand(jobs: () => Jobs): AnyCommand {
  return command({
    id: api.recompute.id,
    title: { nl: 'Bereken de cijfers van de agenda opnieuw', en: 'Compute the figures of the agenda again' },
    roles: ['officer'],
    input: api.recompute.input,
    result: api.recompute.result,
    object: () => 'agenda',
    run: async (trx, _input, { organisation, person, afterCommit }) => {
      const job = await startRecompute(trx, organisation, person?.account ?? '')
      afterCommit(() => jobs().enqueue(organisation, job))
      return { result: { job } }
    },
  })
}
