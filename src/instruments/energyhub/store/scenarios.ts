import { randomUUID } from 'node:crypto'
import { notFound } from '../../../core/problem.ts'
import { staleVersion } from '../../../platform/http/command.ts'
import { type Scenario, type ScenarioChange, type ScenarioKind, scenarioKinds } from '../hubDossier.ts'
import type { HubTables } from '../tables.ts'
import type { By, Db } from './hubs.ts'

type Row = HubTables['energyhub.scenario']

export async function insertScenario(
  db: Db,
  organisation: string,
  scenario: { hub: string; name: string; kind: ScenarioKind; changes: readonly ScenarioChange[] },
  by: By,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('energyhub.scenario')
    .values({
      organisation,
      id,
      ...scenario,
      changes: JSON.stringify(scenario.changes) as never, // jsonb goes in as text and comes out as the object
      version: 1,
      changed_at: by.at,
      deleted_at: null,
    })
    .execute()
  return id
}

export async function listScenarios(db: Db, organisation: string, hub: string): Promise<Scenario[]> {
  const rows = await db
    .selectFrom('energyhub.scenario')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  // In the order in which a group thinks: nothing, sharing, a battery, both.
  return rows.map(scenarioOf).toSorted((a, b) => scenarioKinds.indexOf(a.kind) - scenarioKinds.indexOf(b.kind))
}

export async function findScenario(db: Db, organisation: string, id: string, alsoDeleted = false): Promise<Scenario> {
  const row = await db
    .selectFrom('energyhub.scenario')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || (row.deleted_at !== null && !alsoDeleted)) throw notFound()
  return scenarioOf(row)
}

export async function changeScenario(
  db: Db,
  organisation: string,
  scenario: Scenario,
  change: { name?: string; changes?: readonly ScenarioChange[]; deleted_at?: string | null },
  by: By,
  ifMatch: number | null,
): Promise<number> {
  if (ifMatch !== null && ifMatch !== scenario.version) throw staleVersion(scenario)
  const { name, changes, deleted_at } = change
  const { numUpdatedRows } = await db
    .updateTable('energyhub.scenario')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(changes ? { changes: JSON.stringify(changes) as never } : {}), // jsonb, see above
      ...(deleted_at === undefined ? {} : { deleted_at }),
      version: scenario.version + 1,
      changed_at: by.at,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', scenario.id)
    .where('version', '=', scenario.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw staleVersion(scenario)
  return scenario.version + 1
}

function scenarioOf(row: Row): Scenario {
  return {
    id: row.id,
    hub: row.hub,
    name: row.name,
    kind: row.kind,
    changes: [...row.changes],
    version: row.version,
    changedAt: row.changed_at,
  }
}
