import { createHash } from 'node:crypto'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import { ActionFields } from './dossier/actionFields.ts'
import { AgendaPlan } from './dossier/agendaPlan.ts'
import { IndicatorFields } from './dossier/indicatorFields.ts'
import { computeReading } from './indicators/computeReading.ts'
import type { House } from './indicators/house.ts'
import { recompute } from './indicators/recompute.ts'
import { insertAction } from './store/actions.ts'
import { addReading, changeIndicator, indicatorRow, insertIndicator } from './store/indicators.ts'
import { publishAgenda } from './store/published.ts'
import { writePlan } from './store/plan.ts'
import { decideVersion, insertVersion, proposedVersion } from './store/versions.ts'
import type { MadeUpAction, MadeUpAgenda, MadeUpIndicator } from './madeUpAgenda.ts'
import { freezeAgenda } from './versions/freezeAgenda.ts'

type Demo = {
  readonly made: MadeUpAgenda
  /** The made-up energy hub; null: the actions about it have no figure. */
  readonly hub: string | null
  readonly proposer: string
  readonly approver: string
  readonly now: Date
}

/** The reference dates of the made-up register, for which the figures are computed one after another. */
const vintages = ['2024-01-01', '2025-01-01', '2026-01-01']

/** The hub as long as none of the actions is done. */
const asItIs = [
  { name: 'Niets doen', path: '/share', value: false },
  { name: 'Niets doen', path: '/battery', value: false },
]

/** Puts the made-up agenda in the store and publishes it as two people would. */
export async function loadDemoAgenda(house: House, db: AnyDb, organisation: string, demo: Demo): Promise<number> {
  const { made, hub, proposer, approver, now } = demo
  const by = { account: proposer, at: now.toISOString() }
  const idOf = (title: string) => uuidOf(`${organisation} ${title}`)
  await asTenant(db, organisation, async (trx) => {
    await writePlan(trx, organisation, planOf(made), by, 0)
    for (const action of made.actions) {
      const id = idOf(action.title)
      await insertAction(trx, organisation, fieldsOf(action, hub, idOf), by, { id, sample: true })
    }
  })
  for (const action of made.actions) {
    for (const one of action.indicators) {
      await loadIndicator(house, db, organisation, idOf(action.title), one, demo)
    }
  }
  await recompute(house, db, organisation, now)
  return asTenant(db, organisation, async (trx) => {
    const content = await freezeAgenda(trx, organisation, by.at)
    const id = uuidOf(`${organisation} version`)
    await insertVersion(trx, organisation, { content, note: made.note }, by, id)
    const row = await proposedVersion(trx, organisation, id)
    const decision = { state: 'approved', reason: '' } as const
    const number = await decideVersion(trx, organisation, row, decision, { account: approver, at: by.at })
    await publishAgenda(trx, organisation, { number: number ?? 0, content, at: by.at })
    return number ?? 0
  })
}

function planOf({ title, years }: MadeUpAgenda): AgendaPlan {
  return AgendaPlan.parse({
    title,
    years: years.map(([year, euro]) => ({ year, budgetCents: euro * 100 })),
    weights: { impact: 3, reach: 2, urgency: 2, feasibility: 1 },
    minimumShares: [{ pillar: 'smart', share: 0.2 }],
  })
}

function fieldsOf(made: MadeUpAction, hub: string | null, idOf: (title: string) => string): ActionFields {
  const [impact, reach, urgency, feasibility] = made.scores
  const { ask, role, hubChanges, draft = false, ...same } = made
  const changes = (hubChanges ?? []).map((change) => ({ name: made.title.slice(0, 80), ...change }))
  return ActionFields.parse({
    ...pick(same),
    draft,
    askOfMission: ask,
    owner: { name: '', role, account: null },
    milestones: made.milestones.map(([title, date, doneOn]) => ({ title, date, doneOn })),
    budget: made.budget.map(([year, source, planned, spent]) => ({
      year,
      source,
      plannedCents: planned * 100,
      spentCents: spent * 100,
    })),
    scores: { impact, reach, urgency, feasibility },
    requires: (made.requires ?? []).map(idOf),
    excludes: (made.excludes ?? []).map(idOf),
    measure:
      hub === null || changes.length === 0
        ? null
        : {
            ask: { question: 'energyhub.hub', version: 1, subject: { kind: 'hub', code: hub }, changes },
            without: [...asItIs],
            pointer: '/curtailedKwh',
            unit: 'kWh per jaar',
            betterWhen: 'down',
          },
  })
}

function pick({ indicators: _indicators, scores: _scores, ...rest }: Omit<MadeUpAction, 'ask' | 'role'>) {
  return rest
}

async function loadIndicator(
  house: House,
  db: AnyDb,
  organisation: string,
  action: string,
  made: MadeUpIndicator,
  { hub, proposer, now }: Demo,
): Promise<void> {
  const source = sourceOf(made, organisation, hub)
  if (source === null) return
  const point = (known: readonly [date: string, value: number] | undefined) =>
    known ? { date: known[0], value: known[1] } : null
  const fields = IndicatorFields.parse({
    title: made.title,
    unit: made.unit,
    direction: made.direction,
    baseline: point(made.baseline),
    target: point(made.target),
    source,
  })
  const by = { account: proposer, at: now.toISOString() }
  const id = uuidOf(`${action} ${made.title}`)
  await asTenant(db, organisation, async (trx) => {
    await insertIndicator(trx, organisation, action, fields, by, id)
    for (const [date, value] of made.typed ?? [])
      await addReading(trx, organisation, id, typedReading(date, value, proposer))
  })
  if (fields.source.kind !== 'computed') return
  if (made.hub) {
    const reading = await computeReading(house, db, organisation, fields.source, null, now)
    await asTenant(db, organisation, (trx) => addReading(trx, organisation, id, reading))
    const day = by.at.slice(0, 10)
    if (reading.value !== null) {
      const target = Math.round(reading.value * 0.6)
      await setEnds(
        db,
        organisation,
        id,
        fields,
        { from: { date: day, value: reading.value }, to: { date: made.target[0], value: target } },
        by,
      )
    }
    return
  }
  let before = null
  for (const to of vintages) {
    const { source: computed } = fields
    const asked = { ...computed, ask: { ...computed.ask, period: { from: to, to } } }
    const reading = await computeReading(house, db, organisation, asked, before, new Date(`${to}T12:00:00Z`))
    await asTenant(db, organisation, (trx) => addReading(trx, organisation, id, reading))
    before = reading
    if (to === vintages[0] && reading.value !== null) {
      // The target lies a twentieth above what the first file says.
      const target = { date: made.target[0], value: Math.round(reading.value * 1.05) }
      await setEnds(db, organisation, id, fields, { from: { date: to, value: reading.value }, to: target }, by)
    }
  }
}

type End = { readonly date: string; readonly value: number }

/** A computed indicator has its baseline from its own first value. */
async function setEnds(
  db: AnyDb,
  organisation: string,
  id: string,
  fields: IndicatorFields,
  { from, to }: { readonly from: End; readonly to: End },
  by: { account: string; at: string },
): Promise<void> {
  await asTenant(db, organisation, async (trx) => {
    const row = await indicatorRow(trx, organisation, id)
    await changeIndicator(trx, organisation, row, { fields: { ...fields, baseline: from, target: to } }, by, null)
  })
}

function sourceOf(made: MadeUpIndicator, organisation: string, hub: string | null): unknown {
  if (made.factsheet) {
    const { pointer, low = null, high = null } = made.factsheet
    const ask = { question: 'atlas.factsheet', version: 1, subject: { kind: 'place', code: organisation } }
    return { kind: 'computed', ask, pointer, lowPointer: low, highPointer: high }
  }
  if (made.hub === undefined) return { kind: 'typed', how: '' }
  if (hub === null) return null
  const ask = { question: 'energyhub.hub', version: 1, subject: { kind: 'hub', code: hub }, changes: asItIs }
  return { kind: 'computed', ask, pointer: made.hub }
}

function typedReading(date: string, value: number, by: string) {
  return {
    at: `${date}T00:00:00Z`,
    kind: 'typed' as const,
    value,
    low: null,
    high: null,
    why: null,
    method: null,
    caseHash: null,
    vintage: date,
    quality: 'typed' as const,
    sources: [],
    methodChange: null,
    worldChange: null,
    by,
  }
}

/** The same number for the same words in every store, so that the made-up agenda has one hash. */
function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
