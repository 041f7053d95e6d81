import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { PageTitle, Stamp } from '../../../../platform/ui/PageParts.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import type { Interval } from '../../hubDossier.ts'
import type { Assumptions } from '../engine/assumptions.ts'
import type { YearAnswer } from '../engine/yearAnswer.ts'
import { useHubWords } from '../useHubWords.tsx'
import { batteryLife } from '../engine/sizeAnswer.ts'
import { writeEnergy } from '../writeEnergy.ts'

/** How many companies count with their own readings for this reader. */
function countedMembers({ sums, members }: HubDossier): number {
  if (!sums.usesMeasured) return 0
  if (sums.why !== 'fewer-than-five') return sums.measuredMembers
  return members.filter(({ load }) => load.from === 'measured' && !load.isHidden).length
}

/** The answer in a sentence, what it means in money, and how sure it is. */
export function AnswerTitle({ hub, answer }: { hub: HubDossier; answer: YearAnswer }) {
  const say = useHubWords()
  const format = useFormat()
  const { without, withBattery, solarKwh, wanted } = answer
  const lost = without.curtailedKwh
  const left = withBattery.curtailedKwh
  const hasBattery = wanted.batteryKw > 0 && wanted.batteryKwh > 0
  const measured = countedMembers(hub)
  const stamp = (
    <Stamp
      parts={[
        measured === 0
          ? say.answer.allEstimated
          : say.answer.measured(format.number(measured), format.count(hub.members.length, say.company)),
        say.answer.year(String(hub.year)),
        say.answer.changed(format.day(hub.changedAt.slice(0, 10))),
        say.answer.computed(format.number(answer.ms)),
      ]}
    />
  )
  const none = solarKwh < 1 ? say.answer.noSolar : lost < 0.5 ? say.answer.noneLost : null
  return (
    <PageTitle kind="answer" stamp={stamp} stampBelow lead={<Money answer={answer} hasBattery={hasBattery} />}>
      {none ? (
        <>
          <b>{none}</b>
          {solarKwh < 1 ? say.answer.noSolarAfter : say.answer.noneLostAfter}
        </>
      ) : (
        <>
          {say.answer.lost.before}
          <b className="ma-lost">{writeEnergy(lost, format)}</b>
          {say.answer.lost.after}
          {hasBattery ? (
            <>
              {say.answer.withBattery.before}
              <b>{format.quantity(wanted.batteryKwh, 'kWh', 0)}</b>
              {say.answer.withBattery.between}
              <b>{writeEnergy(left, format)}</b>
              {say.answer.withBattery.after}
            </>
          ) : (
            say.answer.noBattery
          )}
        </>
      )}
    </PageTitle>
  )
}

function Money({ answer, hasBattery }: { answer: YearAnswer; hasBattery: boolean }) {
  const say = useHubWords()
  const format = useFormat()
  if (!hasBattery) return null
  const { without, withBattery } = answer
  const saved = without.curtailedKwh - withBattery.curtailedKwh
  const investment = investmentOf(answer.wanted)
  // What a shortage is priced at is no money that anybody pays.
  const yearly = without.cost - withBattery.cost
  const years = yearly > 0 ? investment / yearly : Infinity
  const euro = (value: number) => format.euro(value)
  return (
    <>
      {without.curtailedKwh < 0.5
        ? null
        : saved >= 0.5
          ? say.answer.saves(writeEnergy(saved, format), format.percent(saved / without.curtailedKwh))
          : say.answer.noSaving}
      {without.shortageKwh >= 0.5
        ? null
        : years <= batteryLife.years
          ? say.answer.pays(euro(investment), euro(yearly), say.answer.years(format.number(years, 1)))
          : say.answer.neverPays(euro(investment), euro(Math.max(0, yearly)))}
    </>
  )
}

export function investmentOf(wanted: Assumptions): number {
  return wanted.batteryEurPerKw * wanted.batteryKw + wanted.batteryEurPerKwh * wanted.batteryKwh
}

/** What the reader must know beside the sentence: a connection that is too small, estimates, and what is hidden. */
export function AnswerAlerts({ hub, answer, band }: { hub: HubDossier; answer: YearAnswer; band: Interval | null }) {
  const say = useHubWords()
  const format = useFormat()
  const { without, withBattery } = answer
  const isEstimated = hub.members.some((member) => member.load.from === 'estimated') || !hub.sums.usesMeasured
  return (
    <>
      {withBattery.shortageKwh >= 0.5 ? (
        <Alert kind="warning" title={say.answer.short}>
          {say.answer.shortWhy(writeEnergy(withBattery.shortageKwh, format))}
        </Alert>
      ) : without.shortageKwh >= 0.5 ? (
        <Alert kind="ok" title={say.answer.shortSolved}>
          {say.answer.shortSolvedWhy(writeEnergy(without.shortageKwh, format))}
        </Alert>
      ) : null}
      {isEstimated ? (
        <Alert kind="info" title={say.answer.bandTitle}>
          {band && band.high - band.low >= 1
            ? `${say.answer.band(writeEnergy(band.low, format), writeEnergy(band.high, format))} `
            : ''}
          {hub.sums.why === 'fewer-than-five' ? say.answer.hiddenWhy : say.answer.bandDo}
        </Alert>
      ) : null}
    </>
  )
}

/** The certificate: what no plan can beat, and how near this one is. */
export function Certificate({ answer }: { answer: YearAnswer }) {
  const say = useHubWords()
  const format = useFormat()
  const { cost, lowerBound } = answer.withBattery
  const apart = Math.abs(cost - lowerBound)
  return (
    <Alert kind="ok" title={say.answer.proof(format.euro(lowerBound))}>
      {say.answer.proofWhy(format.euro(cost), apart < 0.01 ? say.answer.gapCents : format.euro(apart, 2))}
    </Alert>
  )
}
