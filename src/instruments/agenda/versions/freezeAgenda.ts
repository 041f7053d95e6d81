import type { Kysely } from 'kysely'
import { asksOfMission } from '../../../core/askOfMission.ts'
import { ActionFields } from '../dossier/actionFields.ts'
import { actionRows } from '../store/actions.ts'
import { newestEffects } from '../store/effects.ts'
import { indicatorRows, readingsOf } from '../store/indicators.ts'
import { readPlan } from '../store/plan.ts'
import type { AgendaTables } from '../tables.ts'
import { AgendaContent, type FrozenAction } from '../dossier/agendaContent.ts'

const orderOfAsks = Object.keys(asksOfMission)

/** The agenda as it stands now: everything that is no draft, with its indicators and what was measured. */
export async function freezeAgenda(db: Kysely<AgendaTables>, organisation: string, at: string): Promise<AgendaContent> {
  const { plan } = await readPlan(db, organisation, at)
  const rows = (await actionRows(db, organisation)).filter(({ fields }) => !fields.draft)
  const indicators = await indicatorRows(db, organisation)
  const readings = await readingsOf(
    db,
    organisation,
    indicators.map(({ id }) => id),
  )
  const effects = await newestEffects(db, organisation)
  const actions: FrozenAction[] = rows.map(({ id, version, fields }) => ({
    id,
    version,
    fields: withoutNames(ActionFields.parse(fields)),
    indicators: indicators
      .filter(({ action }) => action === id)
      .map((one) => ({
        id: one.id,
        fields: one.fields,
        readings: (readings.get(one.id) ?? []).map((reading) => ({ ...reading, by: '' })),
      })),
    effect: effects.get(id) ?? null,
  }))
  return AgendaContent.parse({
    schema: 1,
    organisation,
    sample: rows.some(({ sample }) => sample),
    plan,
    frozenAt: at,
    actions: actions.toSorted(inOrder),
  })
}

/** A version can never be changed again, so it names functions and no persons. */
function withoutNames(fields: ActionFields): ActionFields {
  return {
    ...fields,
    owner: { name: '', role: fields.owner.role, account: null },
    tasks: fields.tasks.map((task) => ({ ...task, who: '' })),
  }
}

function inOrder(a: FrozenAction, b: FrozenAction): number {
  const asks = orderOfAsks.indexOf(a.fields.askOfMission) - orderOfAsks.indexOf(b.fields.askOfMission)
  if (asks !== 0) return asks
  const keys = [a, b].map(({ fields, id }) => `${fields.start ?? '9999'} ${fields.title} ${id}`)
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1
}
