import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import type { HubDossier, HubPrices } from '../../hubDossier.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import type { FieldValues } from './AssumptionFields.tsx'

/** Makes what the reader filled in the hub's own battery, limits and prices. More panels belong to a company. */
export function KeepInHub(props: {
  readonly hub: HubDossier
  readonly values: FieldValues
  readonly standard: FieldValues
}) {
  const { hub, values, standard } = props
  const say = useHubWords()
  const port = useHubPort()
  const edit = useHubCommand('editHub')
  const has = values.batteryKw > 0 && values.batteryKwh > 0
  const [own] = hub.batteries
  const kept = (key: 'importLimitKw' | 'exportLimitKw', before: number | null) =>
    values[key] === standard[key] ? before : values[key]
  const keep = () =>
    edit.mutate({
      input: {
        hub: hub.id,
        fields: {
          batteries: has
            ? [
                {
                  name: own?.name ?? '',
                  powerKw: values.batteryKw,
                  energyKwh: values.batteryKwh,
                  efficiency: values.efficiency,
                  wearEurPerKwh: values.wearEurPerKwh,
                  member: null,
                },
              ]
            : [],
          groupImportKw: kept('importLimitKw', hub.groupImportKw),
          groupExportKw: kept('exportLimitKw', hub.groupExportKw),
          prices: {
            ...hub.prices,
            buy: dearer(hub.prices.buy, values.buyMore),
            sellEurPerKwh: values.sellEurPerKwh,
            batteryEurPerKwh: values.batteryEurPerKwh,
          },
        },
      },
      version: hub.version,
    })
  const problem = edit.error ? port.problemOf(edit.error) : null
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      {hub.batteries.length > 1 ? <Alert kind="info">{say.assume.several}</Alert> : null}
      <Button small busy={edit.isPending} onClick={keep}>
        {say.assume.keep}
      </Button>
    </>
  )
}

function dearer(buy: HubPrices['buy'], more: number): HubPrices['buy'] {
  if (buy.kind === 'flat') return { ...buy, eurPerKwh: buy.eurPerKwh + more }
  return { ...buy, dayEurPerKwh: buy.dayEurPerKwh + more, nightEurPerKwh: buy.nightEurPerKwh + more }
}
