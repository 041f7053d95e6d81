import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Scenario, ScenarioResult } from '../hubDossier.ts'
import type { Db } from '../store/hubs.ts'
import type { HubState } from './hubState.ts'
import { groupLimits, type HubCompany, hubCompanies } from './hubYear.ts'
import { scenarioResult } from './scenarioResult.ts'
import { type Setup, setupOf } from './setup.ts'

type Given = Pick<Scenario, 'changes'>

/** A scenario with all that its sums need: what is read in a transaction, and solved after it. */
export type PreparedScenario = {
  readonly setup: Setup
  readonly companies: readonly HubCompany[]
  readonly state: HubState
}

export async function prepareScenarios(
  db: Db,
  organisation: string,
  state: HubState,
  scenarios: readonly Given[],
): Promise<PreparedScenario[]> {
  const { fields } = state.row
  // Most scenarios leave the series as they are: these are read once.
  const kept = new Map<string, HubCompany[]>()
  const prepared: PreparedScenario[] = []
  for (const { changes } of scenarios) {
    const plain = setupOf(fields, changes, 0)
    const key = `${plain.solarFactor}/${plain.nightToDay}`
    const companies = kept.get(key) ?? (await hubCompanies(db, organisation, state, plain, state.rule.counted))
    kept.set(key, companies)
    prepared.push({ companies, state, setup: setupOf(fields, changes, groupLimits(companies, plain).importKw) })
  }
  return prepared
}

export function solveScenario({ companies, setup, state }: PreparedScenario): ScenarioResult | Refusal {
  const { prices, year } = state.row.fields
  const result = scenarioResult(companies, setup, prices, year)
  return isRefusal(result) ? result : rounded(result)
}

/** Tenths of a kWh and cents say all; the gap keeps its own digits. */
function rounded(result: ScenarioResult): ScenarioResult {
  const tenth = (value: number) => Math.round(value * 10) / 10
  const { low, high } = result.curtailedBand
  return {
    ...result,
    loadKwh: tenth(result.loadKwh),
    solarKwh: tenth(result.solarKwh),
    curtailedKwh: tenth(result.curtailedKwh),
    importKwh: tenth(result.importKwh),
    exportKwh: tenth(result.exportKwh),
    shortageKwh: tenth(result.shortageKwh),
    peakImportKw: tenth(result.peakImportKw),
    peakExportKw: tenth(result.peakExportKw),
    curtailedBand: { value: tenth(result.curtailedKwh), low: tenth(low), high: tenth(high) },
  }
}
