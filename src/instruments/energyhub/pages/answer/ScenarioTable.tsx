import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../../platform/ui/DataTable.tsx'
import { GapMark } from '../../../../platform/ui/FigureView.tsx'
import type { HubDossier, Scenario, ScenarioResult } from '../../hubDossier.ts'
import { useHubWords } from '../useHubWords.tsx'

export type ScenarioRow = { readonly scenario: Partial<Scenario> & Pick<Scenario, 'name' | 'kind' | 'changes'> } & {
  readonly result: ScenarioResult | null
  readonly refused: string | null
}

type TableProps = {
  /** With its prices the table says what a battery costs. */
  readonly prices?: HubDossier['prices']
  readonly rows: readonly ScenarioRow[]
  readonly nameOf: (row: ScenarioRow) => string
  readonly onPropose?: (row: ScenarioRow) => void
  readonly onRemove?: (row: ScenarioRow) => void
}

/** The comparison as a table; on a shared page without buttons. */
export function ScenarioTable({ prices, rows, nameOf, onPropose, onRemove }: TableProps) {
  const say = useHubWords()
  const format = useFormat()
  // On a phone the head stands beside each number, so it says the unit too.
  const withUnit = (head: string, unit: string) => `${head}, ${unit}`
  const nothing = rows.find(({ scenario }) => scenario.kind === 'nothing')?.result ?? null
  const mwh = (kwh: number) => format.number(kwh / 1000, Math.abs(kwh) < 10_000 ? 1 : 0)
  const value = (row: ScenarioRow, write: (result: ScenarioResult) => string) =>
    row.result ? write(row.result) : <GapMark>{row.refused ?? say.scenarios.refused}</GapMark>
  const hasShort = rows.some(({ result }) => (result?.shortageKwh ?? 0) >= 0.5)
  const columns: Column<ScenarioRow>[] = [
    { id: 'name', head: say.scenarios.head, cell: nameOf },
    {
      id: 'lost',
      head: say.scenarios.lost,
      headText: withUnit(say.scenarios.lost, say.scenarios.lostUnit),
      unit: say.scenarios.lostUnit,
      number: true,
      cell: (row) =>
        value(row, ({ curtailedKwh, curtailedBand: { low, high } }) =>
          high - low >= 50 ? `${mwh(curtailedKwh)} ${say.scenarios.band(mwh(low), mwh(high))}` : mwh(curtailedKwh),
        ),
    },
    {
      id: 'saves',
      head: say.scenarios.saves,
      headText: withUnit(say.scenarios.saves, say.scenarios.lostUnit),
      unit: say.scenarios.lostUnit,
      number: true,
      cell: (row) =>
        row.result && nothing && row.result !== nothing ? mwh(nothing.curtailedKwh - row.result.curtailedKwh) : '',
    },
    ...(hasShort
      ? [
          {
            id: 'short',
            head: say.scenarios.short,
            headText: withUnit(say.scenarios.short, say.scenarios.shortUnit),
            unit: say.scenarios.shortUnit,
            number: true,
            cell: (row: ScenarioRow) => (row.result ? mwh(row.result.shortageKwh) : ''),
          },
        ]
      : []),
    {
      id: 'cost',
      head: say.scenarios.cost,
      headText: withUnit(say.scenarios.cost, say.scenarios.costUnit),
      unit: say.scenarios.costUnit,
      number: true,
      cell: (row) => (row.result ? format.number(row.result.cost) : ''),
    },
    {
      id: 'peak',
      head: say.scenarios.peak,
      headText: withUnit(say.scenarios.peak, 'kW'),
      unit: 'kW',
      number: true,
      cell: (row) => (row.result ? format.number(row.result.peakImportKw) : ''),
    },
    ...(prices
      ? [
          {
            id: 'investment',
            head: say.scenarios.investment,
            headText: withUnit(say.scenarios.investment, '€'),
            unit: '€',
            number: true,
            cell: ({ result }: ScenarioRow) =>
              result
                ? format.number(result.batteryKw * prices.batteryEurPerKw + result.batteryKwh * prices.batteryEurPerKwh)
                : '',
          },
        ]
      : []),
  ]
  if (onPropose) {
    columns.push({
      id: 'do',
      head: say.scenarios.agenda,
      hiddenHead: true,
      width: 'action',
      cell: (row) => (
        <>
          {row.scenario.kind === 'nothing' || !row.result ? null : (
            <Button
              small
              kind={row.scenario.kind === 'share-battery' ? 'primary' : 'secondary'}
              label={say.scenarios.agendaName(nameOf(row))}
              onClick={() => onPropose(row)}
            >
              {say.scenarios.agenda}
            </Button>
          )}
          {row.scenario.kind === 'custom' && row.scenario.id && onRemove ? (
            <Button small kind="subtle" label={say.scenarios.removeName(nameOf(row))} onClick={() => onRemove(row)}>
              {say.scenarios.remove}
            </Button>
          ) : null}
        </>
      ),
    })
  }
  return (
    <DataTable
      caption={say.scenarios.title}
      hiddenCaption
      stack
      middle
      rows={rows}
      rowKey={(row) => row.scenario.id ?? row.scenario.kind + row.scenario.name}
      chosen={(row) => row.scenario.kind === 'share-battery'}
      columns={columns}
    />
  )
}
