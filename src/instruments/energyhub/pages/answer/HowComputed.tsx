import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { Explanation } from '../../../../platform/ui/Explanation.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import type { Assumptions } from '../engine/assumptions.ts'
import type { HubCase } from '../engine/hubCase.ts'
import { batteryOf, changedCase, type YearAnswer } from '../engine/yearAnswer.ts'
import { useHubWords } from '../useHubWords.tsx'
import { writeEnergy } from '../writeEnergy.ts'

export type HowProps = {
  readonly hub: HubDossier
  readonly given: HubCase
  readonly answer: YearAnswer
  readonly method: string
  readonly sources: readonly { readonly title: string; readonly vintage: string }[]
}

const fileName = 'energiehub.json'

/** The sums behind the sentence and the certificate, with the file and the command that give them again. */
export function HowComputed({ hub, given, answer, method, sources }: HowProps) {
  const say = useHubWords()
  const format = useFormat()
  const { withBattery, without, solarKwh, bill, wanted } = answer
  const energy = (kwh: number) => writeEnergy(kwh, format)
  const euro = (value: number) => format.euro(value)
  const hasBattery = batteryOf(wanted) !== null
  const stored = withBattery.chargeKwh - withBattery.dischargeKwh
  const used = solarKwh - withBattery.curtailedKwh - withBattery.exportKwh - stored
  const isEstimated = !hub.sums.usesMeasured || hub.members.some(({ load }) => load.from === 'estimated')
  const shared = {
    sources: sources.map(({ title, vintage }) =>
      /^\d{4}-\d{2}-\d{2}/.test(vintage) ? say.how.source(title, format.day(vintage.slice(0, 10))) : title,
    ),
    limits: [...say.how.limits, ...(isEstimated ? [say.how.estimated] : []), ...(hub.sample ? [say.how.madeUp] : [])],
    stamp: `${say.how.stamp(method)}. ${say.how.method}`,
    command: `npm run -s maakagenda -- ask energyhub.dispatch ${fileName} --json`,
  }
  const save = (
    <p>
      <Button small onClick={() => saveCase(given, wanted)}>
        {say.how.file}
      </Button>{' '}
      <span className="ma-small">{say.how.fileWords}</span>
    </p>
  )
  return (
    <div className="ma-section ma-section--close">
      <Explanation
        {...shared}
        figure={say.how.lost(energy(withBattery.curtailedKwh))}
        sum={[
          { number: energy(solarKwh), words: say.how.sun },
          { sign: '−' },
          { number: energy(Math.max(0, used)), words: say.how.used },
          { sign: '−' },
          { number: energy(withBattery.exportKwh), words: say.how.fed },
          ...(hasBattery ? [{ sign: '−' }, { number: energy(stored), words: say.how.stored }] : []),
        ]}
        answer={energy(withBattery.curtailedKwh)}
        words={say.how.lostWords}
      >
        {save}
      </Explanation>
      <Explanation
        {...shared}
        figure={say.how.cost(euro(withBattery.cost))}
        sum={[
          { number: euro(bill.boughtEur), words: say.how.bought(energy(withBattery.importKwh)) },
          { sign: '−' },
          { number: euro(bill.soldEur), words: say.how.sold(energy(withBattery.exportKwh)) },
          ...(Math.abs(bill.otherEur) >= 0.5
            ? [{ sign: '+' }, { number: euro(bill.otherEur), words: say.how.other }]
            : []),
        ]}
        answer={euro(withBattery.cost)}
        words={say.how.costWords}
      >
        {save}
      </Explanation>
      {hasBattery ? (
        <Explanation
          {...shared}
          figure={say.how.saving(euro(without.cost - withBattery.cost))}
          sum={[
            { number: euro(without.cost), words: say.how.savingOver },
            { sign: '−' },
            { number: euro(withBattery.cost), words: say.how.savingUnder },
          ]}
          answer={euro(without.cost - withBattery.cost)}
        >
          {save}
        </Explanation>
      ) : null}
    </div>
  )
}

/** The case as the command line takes it, with what the reader changed. */
function saveCase(given: HubCase, wanted: Assumptions): void {
  const { lostBehindKwh: _, shortBehindKwh: __, ...year } = changedCase(given, wanted)
  const plain = JSON.stringify({ ...year, battery: batteryOf(wanted) }, (_key, value: unknown) =>
    value instanceof Float64Array ? Array.from(value) : value,
  )
  const address = URL.createObjectURL(new Blob([plain], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
