import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { insertJob } from '../../../platform/jobs/jobStore.ts'
import type { Jobs } from '../../../platform/jobs/runner.ts'
import { alignmentCommands as api } from '../alignmentApi.ts'

/** Needs the queue, which only the app has: the app adds it to the commands of the room. */
export function alignCommand(jobs: () => Jobs): AnyCommand {
  return command({
    id: api.align.id,
    title: { nl: 'Leg de agenda naast andere agenda’s', en: 'Lay the agenda beside other agendas' },
    roles: ['officer'],
    input: api.align.input,
    result: api.align.result,
    object: () => 'agenda',
    run: async (trx, _input, { organisation, person, afterCommit }) => {
      const job = await insertJob(trx, organisation, {
        kind: 'agenda.align',
        title: 'Afstemming',
        parameters: {},
        createdBy: person?.account ?? '',
      })
      afterCommit(() => jobs().enqueue(organisation, job))
      return { result: { job } }
    },
  })
}
