import type { ScenarioChange } from '../../hubDossier.ts'
import type { FieldValues } from './AssumptionFields.tsx'

/** What the reader changed, as changes of a scenario. Prices belong to the hub and not to a scenario. */
export function changesOf(values: FieldValues, standard: FieldValues): readonly ScenarioChange[] {
  const has = values.batteryKw > 0 && values.batteryKwh > 0
  const changes: ScenarioChange[] = [
    { path: '/share', value: true },
    { path: '/battery', value: has },
  ]
  if (has) {
    changes.push({ path: '/batteryKw', value: values.batteryKw }, { path: '/batteryKwh', value: values.batteryKwh })
  }
  if (values.importLimitKw !== standard.importLimitKw) {
    changes.push({ path: '/groupImportKw', value: values.importLimitKw })
  }
  if (values.exportLimitKw !== standard.exportLimitKw) {
    changes.push({ path: '/groupExportKw', value: values.exportLimitKw })
  }
  if (values.solarFactor !== 1) changes.push({ path: '/solarFactor', value: values.solarFactor })
  return changes
}
