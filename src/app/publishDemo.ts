import { asTenant } from '../platform/db/tenancy.ts'
import { checkJob } from '../platform/disclosure/checkJob.ts'
import { ledgerCommands } from '../platform/disclosure/ledgerCommands.ts'
import type { AnyDb } from '../platform/http/endpoint.ts'
import { runJob } from '../platform/jobs/runner.ts'
import { proposePublication } from '../register/publishing/proposePublication.ts'

type People = { readonly proposer: string; readonly approver: string; readonly now: Date }

/**
 * Publishes the facts of an organisation of the demo the way people do: one proposes, the gate checks, another approves.
 * The whole goes first.
 */
export async function publishDemo(db: AnyDb, organisation: string, { proposer, approver, now }: People): Promise<void> {
  // The check runs below, at once.
  const queue = () => ({ enqueue: async () => undefined, stop: async () => undefined })
  const commands = [proposePublication(queue), ...ledgerCommands(queue)]
  const run = (id: string, account: string, input: unknown) =>
    asTenant(db, organisation, async (trx) => {
      const command = commands.find((one) => one.id === id)
      if (!command) throw new Error(`no command ${id}`)
      const { result } = await command.run(trx, command.input.parse(input), {
        person: { account, name: '', locale: 'nl', demo: true, session: '', roles: {} },
        organisation,
        roles: ['officer', 'publisher'],
        origin: 'demo',
        now,
        ifMatch: null,
        idempotencyKey: null,
        afterCommit: () => undefined,
      })
      return result as { readonly proposal: string; readonly job: string } // as the first of the two says
    })
  for (const level of ['whole', 'municipalities']) {
    const { proposal, job } = await run('register.propose-publication', proposer, { level })
    await runJob(db, new Map([[checkJob.id, checkJob]]), organisation, job, new AbortController())
    await run('disclosure.approve', approver, { proposal })
  }
}
