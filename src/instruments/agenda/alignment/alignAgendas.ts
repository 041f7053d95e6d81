import { asTenant } from '../../../platform/db/tenancy.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import type { GivenAlignment } from '../calc/alignment/findAlignment.ts'
import type { FindingContent, FoundPassage } from '../dossier/finding.ts'
import { alignmentInputs } from '../store/alignmentInputs.ts'
import { actionRows } from '../store/actions.ts'
import { bookRun, type NewFinding } from '../store/findings.ts'
import { otherAgendaRows, passageRows } from '../store/otherAgendas.ts'
import { readPlan } from '../store/plan.ts'
import { findingKey } from './findingKey.ts'
import { longAlignment } from './longAlignment.ts'
import { ownPassage } from './ownPassage.ts'

/** More than anybody talks through in a year; how many there were is told. */
const mostFindings = 1000

type Side = Omit<FoundPassage, 'marks'>
type Inputs = {
  readonly given: GivenAlignment
  readonly sides: ReadonlyMap<string, Side>
  readonly agendas: number
  readonly inputs: string
}

type Run = { readonly signal: AbortSignal; readonly report: (phase: string, done: number, total: number) => void }

/** Lays the own actions beside each other and beside every passage of the other agendas, and books what is found. */
export async function alignAgendas(db: AnyDb, organisation: string, at: Date, { signal, report }: Run) {
  report('reading', 0, 3)
  const { given, sides, agendas, inputs } = await asTenant(db, organisation, (trx) => readInputs(trx, organisation, at))
  report('comparing', 1, 3)
  const answer = given.own.length === 0 ? { findings: [], gaps: [] } : await longAlignment(given, signal)
  if (!('findings' in answer)) throw new Error(`the stored passages make no case: ${answer.why} at ${answer.at}`)
  const all = [
    ...answer.findings.map(({ kind, strength, a, b, marksA, marksB, why }) => ({
      kind,
      strength,
      content: { a: side(sides, a, marksA), b: side(sides, b, marksB), why },
    })),
    ...answer.gaps.map(({ passage, marks, why }) => ({
      kind: 'gap' as const,
      strength: 0.3,
      content: { a: null, b: side(sides, passage, marks), why },
    })),
  ]
  report('storing', 2, 3)
  const findings = withKeys(all.slice(0, mostFindings))
  const counts = { actions: given.own.length, agendas, passages: given.others.length, found: all.length }
  const run = { at: at.toISOString(), inputs, ...counts }
  const fresh = await asTenant(db, organisation, (trx) => bookRun(trx, organisation, run, findings))
  report('storing', 3, 3)
  return { ...counts, kept: findings.length, fresh }
}

async function readInputs(trx: AnyDb, organisation: string, at: Date): Promise<Inputs> {
  const { plan } = await readPlan(trx, organisation, at.toISOString().slice(0, 10))
  const actions = (await actionRows(trx, organisation)).filter(
    ({ fields: { status } }) => status !== 'done' && status !== 'stopped',
  )
  const agendas = new Map((await otherAgendaRows(trx, organisation)).map((row) => [row.id, row]))
  const passages = await passageRows(trx, organisation)
  const sides = new Map<string, Side>()
  for (const { id, fields } of actions) {
    sides.set(`action ${id}`, {
      agenda: plan.title,
      action: id,
      otherAgenda: null,
      page: null,
      line: null,
      dated: null,
      text: ownPassage(fields),
      owner: fields.owner.name || fields.owner.role,
      from: fields.start,
      to: fields.end,
    })
  }
  for (const { id, agenda, text, owner, starts, ends, page, line } of passages) {
    const { title = '', body = '', dated = null } = agendas.get(agenda) ?? {}
    sides.set(`passage ${id}`, {
      agenda: body === '' || title.includes(body) ? title : `${title} · ${body}`,
      action: null,
      otherAgenda: agenda,
      text,
      owner,
      from: starts,
      to: ends,
      page,
      line,
      dated,
    })
  }
  const all = [...sides].map(([id, one]) => ({
    id,
    agenda: one.agenda.slice(0, 200),
    text: one.text,
    ...(one.owner === '' ? {} : { owner: one.owner.slice(0, 200) }),
    ...(one.from === null ? {} : { from: one.from }),
    ...(one.to === null ? {} : { to: one.to }),
    ...(one.page === null ? {} : { page: one.page }),
  }))
  const given = { own: all.slice(0, actions.length), others: all.slice(actions.length) }
  return { given, sides, agendas: agendas.size, inputs: await alignmentInputs(trx, organisation) }
}

function side(sides: ReadonlyMap<string, Side>, id: string, marks: FoundPassage['marks']): FoundPassage {
  const one = sides.get(id)
  if (!one) throw new Error(`a finding in a passage that nobody gave: ${id}`)
  return { ...one, marks: [...marks] }
}

/** Two passages can say the very same: the second time a key comes it gets a number. */
function withKeys(all: readonly Omit<NewFinding, 'key'>[]): NewFinding[] {
  const seen = new Map<string, number>()
  return all.map((one) => {
    const key = findingKey(one.kind, one.content satisfies FindingContent)
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return { ...one, key: times === 0 ? key : `${key} ${times}` }
  })
}
