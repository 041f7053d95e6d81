import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { throughGate } from '../db/tenancy.ts'
import type { AnyCommand } from '../http/command.ts'
import { command } from '../http/command.ts'
import type { AnyDb } from '../http/endpoint.ts'
import { insertJob } from '../jobs/jobStore.ts'
import type { Jobs } from '../jobs/runner.ts'
import { checkJob } from './checkJob.ts'
import type { Payload } from './ledgerStore.ts'
import { findProposal, lockGate, publish, setProposal, writeLedger } from './ledgerStore.ts'
import { Offer } from './offer.ts'
import { PublicationFile } from './publishedTable.ts'
import { worldHead } from './world.ts'

const ProposalId = z.strictObject({ proposal: z.uuid() })
const Reason = z.strictObject({ nl: z.string().trim().min(5).max(500), en: z.string().trim().min(5).max(500) })

/** How figures get out: an editor proposes, the gate checks, another person publishes. */
export function ledgerCommands(jobs: () => Jobs): readonly AnyCommand[] {
  return [propose(jobs), recheck(jobs), approve, askPublisher, approveFor, withdraw, readFile]
}

type Caller = Parameters<AnyCommand['run']>[2]

async function startCheck(trx: AnyDb, jobs: () => Jobs, caller: Caller, proposal: string, title: string) {
  const createdBy = caller.person?.account ?? ''
  const job = await insertJob(trx, caller.organisation, {
    kind: checkJob.id,
    title,
    parameters: { proposal },
    createdBy,
  })
  caller.afterCommit(() => jobs().enqueue(caller.organisation, job))
  return job
}

/** Keeps an offer as a proposal and starts its check. */
export async function proposeOffer(
  trx: AnyDb,
  jobs: () => Jobs,
  offer: z.output<typeof Offer>,
  caller: Caller,
): Promise<{ readonly proposal: string; readonly job: string }> {
  const id = randomUUID()
  await trx
    .insertInto('disclosure.proposal')
    .values({
      organisation: caller.organisation,
      id,
      title_nl: offer.title.nl,
      title_en: offer.title.en,
      given: JSON.stringify(offer),
      state: 'proposed',
      proposed_by: caller.person?.account ?? '',
      proposed_at: caller.now.toISOString(),
    })
    .execute()
  await note(trx, caller, 'proposed', { proposal: id })
  return { proposal: id, job: await startCheck(trx, jobs, caller, id, offer.title.nl) }
}

function propose(jobs: () => Jobs): AnyCommand {
  return command({
    id: 'disclosure.propose',
    title: { nl: 'Stel cijfers voor om te publiceren', en: 'Propose figures for publication' },
    roles: ['officer'],
    input: Offer,
    result: z.object({ proposal: z.string(), job: z.string() }),
    object: ({ title }) => `proposal ${title.nl}`,
    run: async (trx, input, caller) => ({ result: await proposeOffer(trx, jobs, input, caller) }),
  })
}

function recheck(jobs: () => Jobs): AnyCommand {
  return command({
    id: 'disclosure.recheck',
    title: { nl: 'Reken een voorstel opnieuw door', en: 'Check a proposal again' },
    roles: ['officer', 'publisher'],
    input: ProposalId,
    result: z.object({ job: z.string() }),
    object: ({ proposal }) => `proposal ${proposal}`,
    run: async (trx, { proposal }, caller) => {
      const { state } = await findProposal(trx, caller.organisation, proposal)
      if (state === 'approved') throw alreadyOut()
      return { result: { job: await startCheck(trx, jobs, caller, proposal, proposal) } }
    },
  })
}

const approve = command({
  id: 'disclosure.approve',
  title: { nl: 'Keur een publicatie goed', en: 'Approve a publication' },
  roles: ['publisher'],
  input: ProposalId,
  result: z.object({ publication: z.string() }),
  object: ({ proposal }) => `proposal ${proposal}`,
  run: async (trx, { proposal }, caller) => {
    const { organisation, now } = caller
    const found = await findProposal(trx, organisation, proposal)
    if (found.state === 'approved') throw alreadyOut()
    if (found.state !== 'checked' || !found.payload) throw notChecked()
    if (found.proposedBy === caller.person?.account) throw samePerson()
    const { payload } = found
    await throughGate(trx, (gate) => letOut(gate, proposal, organisation, payload, now))
    await setProposal(trx, organisation, proposal, { state: 'approved' })
    await note(trx, caller, 'approved', { proposal, publication: proposal, rules: payload.rules })
    return { result: { publication: proposal } }
  },
})

const askPublisher = command({
  id: 'disclosure.ask-publisher',
  title: { nl: 'Vraag een publicist van de regio om goedkeuring', en: 'Ask a publisher of the region to approve' },
  roles: ['officer'],
  input: ProposalId.extend({ organisation: z.string().min(2).max(40) }),
  result: z.object({ asked: z.string() }),
  object: ({ proposal }) => `proposal ${proposal}`,
  run: async (trx, input, caller) => {
    const { organisation, now } = caller
    const found = await findProposal(trx, organisation, input.proposal)
    if (found.state !== 'checked' || !found.payload) throw notChecked()
    if (input.organisation === organisation) throw askAnother()
    const payload = JSON.stringify(found.payload)
    await throughGate(trx, async (gate) => {
      const earlier = await gate
        .selectFrom('disclosure.request')
        .select('asked')
        .where('proposal', '=', input.proposal)
        .executeTakeFirst()
      if (earlier) throw alreadyAsked()
      await gate
        .insertInto('disclosure.request')
        .values({
          proposal: input.proposal,
          organisation,
          asked: input.organisation,
          requested_by: found.proposedBy,
          requested_at: now.toISOString(),
          payload,
        })
        .execute()
    })
    await setProposal(trx, organisation, input.proposal, { state: 'checked', asked: input.organisation })
    await note(trx, caller, 'asked', { proposal: input.proposal, detail: { asked: input.organisation } })
    return { result: { asked: input.organisation } }
  },
})

const approveFor = command({
  id: 'disclosure.approve-for',
  title: { nl: 'Keur de publicatie van een ander goed', en: 'Approve the publication of another' },
  roles: ['publisher'],
  input: ProposalId,
  result: z.object({ publication: z.string() }),
  object: ({ proposal }) => `proposal ${proposal}`,
  run: async (trx, { proposal }, caller) => {
    const rules = await throughGate(trx, async (gate) => {
      const request = await gate
        .selectFrom('disclosure.request')
        .selectAll()
        .where('proposal', '=', proposal)
        .where('asked', '=', caller.organisation)
        .executeTakeFirst()
      if (!request) throw noRequest()
      if (request.requested_by === caller.person?.account) throw samePerson()
      const payload = request.payload as Payload // written by ask-publisher alone
      await letOut(gate, proposal, request.organisation, payload, caller.now)
      return payload.rules
    })
    await note(trx, caller, 'approved', { proposal, publication: proposal, rules })
    return { result: { publication: proposal } }
  },
})

const withdraw = command({
  id: 'disclosure.withdraw',
  title: { nl: 'Trek een publicatie in', en: 'Withdraw a publication' },
  roles: ['publisher'],
  input: z.strictObject({ publication: z.string().min(1).max(80), reason: Reason }),
  result: z.object({ withdrawn: z.string() }),
  object: ({ publication }) => `publication ${publication}`,
  run: async (trx, { publication, reason }, caller) => {
    await throughGate(trx, async (gate) => {
      const found = await gate
        .selectFrom('disclosure.publication')
        .leftJoin('disclosure.withdrawal', 'disclosure.withdrawal.publication', 'disclosure.publication.id')
        .select('withdrawn_at')
        .where('id', '=', publication)
        .where('organisation', '=', caller.organisation)
        .executeTakeFirst()
      if (!found) throw noPublication()
      if (found.withdrawn_at !== null) throw alreadyWithdrawn()
      await gate
        .insertInto('disclosure.withdrawal')
        .values({
          publication,
          withdrawn_at: caller.now.toISOString(),
          reason_nl: reason.nl,
          reason_en: reason.en,
        })
        .execute()
    })
    await note(trx, caller, 'withdrawn', { publication, detail: reason })
    return { result: { withdrawn: publication } }
  },
})

/** What others have published is outside knowledge: CBS, or another installation. It is shown as theirs, and guarded against. */
const readFile = command({
  id: 'disclosure.read-publication',
  title: { nl: 'Lees een publicatie van een ander in', en: 'Read a publication of another' },
  roles: ['publisher'],
  input: PublicationFile,
  result: z.object({ publication: z.string() }),
  object: ({ id }) => `publication ${id}`,
  run: async (trx, file, caller) => {
    const id = `${file.organisation}:${file.id}`
    await throughGate(trx, async (gate) => {
      await lockGate(gate)
      const known = await gate.selectFrom('disclosure.publication').select('id').where('id', '=', id).executeTakeFirst()
      if (known) throw alreadyRead()
      const tables = file.tables.map((table, at) => ({ ...table, id: `${at}` }))
      const payload: Payload = { ...file, tables, watched: [], rules: null, checkedAgainst: '' }
      await publish(
        gate,
        id,
        file.organisation,
        file.organisation === 'CBS' ? 'cbs' : 'file',
        payload,
        file.publishedAt,
      )
    })
    await note(trx, caller, 'read', { publication: id })
    return { result: { publication: id } }
  },
})

async function letOut(gate: AnyDb, id: string, organisation: string, payload: Payload, now: Date): Promise<void> {
  await lockGate(gate)
  const out = await gate.selectFrom('disclosure.publication').select('id').where('id', '=', id).executeTakeFirst()
  if (out) throw alreadyOut()
  if ((await worldHead(gate)) !== payload.checkedAgainst) throw othersFirst()
  await publish(gate, id, organisation, 'own', payload, now.toISOString())
}

type Event = Parameters<typeof writeLedger>[2]['event']

function note(
  trx: AnyDb,
  caller: Caller,
  event: Event,
  what: { proposal?: string; publication?: string; rules?: unknown; detail?: unknown },
): Promise<void> {
  const { proposal = null, publication = null, rules = null, detail = null } = what
  const actor = caller.person?.account ?? 'system'
  const entry = { at: caller.now.toISOString(), event, proposal, publication, actor, rules, detail }
  return writeLedger(trx, caller.organisation, entry)
}

function samePerson(): Problem {
  return new Problem(403, 'same-person', {
    nl: 'U hebt dit zelf voorgesteld. Een tweede persoon keurt goed; is die er niet, vraag dan een publicist van de regio.',
    en: 'You proposed this yourself. A second person approves; where there is none, ask a publisher of the region.',
  })
}

function notChecked(): Problem {
  return new Problem(409, 'not-checked', {
    nl: 'Dit voorstel is nog niet doorgerekend, of afgewezen. Wacht op de controle of pas het voorstel aan.',
    en: 'This proposal has not been checked yet, or was refused. Wait for the check or change the proposal.',
  })
}

function othersFirst(): Problem {
  return new Problem(409, 'checked-before-others', {
    nl: 'Sinds de controle is er iets anders gepubliceerd. Reken het voorstel opnieuw door en keur het daarna goed.',
    en: 'Something else was published since the check. Check the proposal again, then approve it.',
  })
}

function alreadyOut(): Problem {
  return new Problem(409, 'already-published', { nl: 'Dit is al gepubliceerd.', en: 'This is already published.' })
}

function alreadyAsked(): Problem {
  return new Problem(409, 'already-asked', {
    nl: 'Dit is al aan een publicist gevraagd. Wacht op het antwoord.',
    en: 'A publisher has been asked already. Wait for the answer.',
  })
}

function askAnother(): Problem {
  return new Problem(400, 'ask-another', {
    nl: 'Vraag een andere organisatie: de regio of de provincie.',
    en: 'Ask another organisation: the region or the province.',
  })
}

function noRequest(): Problem {
  return new Problem(404, 'no-request', {
    nl: 'Er ligt geen verzoek met dit nummer bij uw organisatie.',
    en: 'No request with this number lies with your organisation.',
  })
}

function noPublication(): Problem {
  return new Problem(404, 'no-publication', {
    nl: 'Deze publicatie is er niet, of is niet van uw organisatie.',
    en: 'There is no such publication, or it is not of your organisation.',
  })
}

function alreadyWithdrawn(): Problem {
  return new Problem(409, 'already-withdrawn', {
    nl: 'Deze publicatie is al ingetrokken.',
    en: 'This publication has been withdrawn already.',
  })
}

function alreadyRead(): Problem {
  return new Problem(409, 'already-read', {
    nl: 'Deze publicatie is al ingelezen.',
    en: 'This publication has been read already.',
  })
}
