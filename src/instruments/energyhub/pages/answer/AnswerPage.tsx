import { lazy, memo, Suspense, useCallback, useMemo, useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { ButtonLink } from '../../../../platform/ui/Button.tsx'
import { Columns, PageTitle } from '../../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import type { CaseOf } from '../../../../core/instrument.ts'
import type { HubDossier } from '../../hubDossier.ts'
import type { dispatch } from '../../questions/dispatch.ts'
import { HubFrame } from '../HubFrame.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useBehind, useHub, useHubPart, useHubYear } from '../port/hubQueries.tsx'
import { useEngineYear } from '../port/useEngineYear.tsx'
import type { Assumptions } from '../engine/assumptions.ts'
import { useHubWords } from '../useHubWords.tsx'
import { AnswerAlerts, AnswerTitle, Certificate } from './AnswerTitle.tsx'
import { AssumptionFields, type FieldValues } from './AssumptionFields.tsx'
import { calendarOf } from './calendar.ts'
import { changesOf } from './changesOf.ts'
import { caseOf, levelOf, mapReach, startOf } from './startOf.ts'
import { writeEnergy } from '../writeEnergy.ts'

/** The answer of one hub: sentence, pictures, what can be done, assumptions, and how it was computed. */
export function AnswerPage({ hub: id }: { hub: string }) {
  const port = useHubPort()
  const say = useHubWords()
  const hub = useHub(id)
  const year = useHubYear(id)
  const behind = useBehind(id)
  const problem =
    port.problemOf(hub.error ?? null) ?? (hub.data?.members.length === 0 ? null : port.problemOf(year.error ?? null))
  if (problem) {
    return <ErrorState problem={problem} onRetry={() => void Promise.all([hub.refetch(), year.refetch()])} />
  }
  if (!hub.data) return <LoadingState lines={8}>{say.answer.loading}</LoadingState>
  if (hub.data.members.length === 0) {
    return (
      <HubFrame hub={hub.data} tab="answer">
        <PageTitle>{hub.data.name}</PageTitle>
        <EmptyState
          title={say.answer.noMembers}
          action={
            <ButtonLink kind="primary" href={`${port.home}/energy-hubs/${id}/members`}>
              {say.answer.addMembers}
            </ButtonLink>
          }
        >
          {say.answer.noMembersDo}
        </EmptyState>
      </HubFrame>
    )
  }
  return (
    <HubFrame hub={hub.data} tab="answer">
      {year.data && !behind.isPending ? (
        <Filled
          key={standardKey(id, hub.data, year.data.case)}
          hub={hub.data}
          filled={year.data.case}
          behind={behind.data ?? nothingBehind}
          method={year.data.method}
          sources={year.data.provenance.sources}
        />
      ) : (
        <LoadingState lines={8}>{say.answer.loading}</LoadingState>
      )}
    </HubFrame>
  )
}

const nothingBehind = { lostKwh: 0, shortKwh: 0 }

/** What the fields start from: when that changes they start anew, and what the reader typed is kept otherwise. */
function standardKey(id: string, { prices }: HubDossier, filled: CaseOf<typeof dispatch>): string {
  const first = (given: number | readonly number[]) => (typeof given === 'number' ? given : given[0])
  const { battery, importLimitKw, exportLimitKw, sell } = filled
  return JSON.stringify([id, prices, battery, first(importLimitKw), first(exportLimitKw), first(sell)])
}

type FilledProps = {
  readonly behind: { readonly lostKwh: number; readonly shortKwh: number }
  readonly hub: HubDossier
  readonly filled: CaseOf<typeof dispatch>
  readonly method: string
  readonly sources: readonly { readonly title: string; readonly vintage: string }[]
}

/** The picture is fetched while the data are on their way; what stands below it while the reader looks at the answer. */
const week = import('./WeekPicture.tsx').then((file) => ({ default: file.WeekPicture }))
const WeekPicture = memo(lazy(() => week))
const BelowAnswer = memo(lazy(() => import('./BelowAnswer.tsx').then((file) => ({ default: file.BelowAnswer }))))
const KeepInHub = lazy(() => import('./KeepInHub.tsx').then((file) => ({ default: file.KeepInHub })))
const Refused = lazy(() => import('./Refused.tsx').then((file) => ({ default: file.Refused })))

/** With nothing among them twenty-one make round steps. */
const mapPoints = 21

function Filled({ hub, filled, behind, method, sources }: FilledProps) {
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const given = useMemo(() => caseOf(filled, behind), [filled, behind])
  const calendar = useMemo(() => calendarOf(hub.year, given.load.length), [hub.year, given])
  const standard = useMemo((): FieldValues => {
    const start = startOf(hub, filled, given)
    return {
      ...start,
      importLimitKw: levelOf(given.importLimitKw),
      exportLimitKw: levelOf(given.exportLimitKw),
      sellEurPerKwh: levelOf(given.sell),
    }
  }, [hub, filled, given])
  const [values, setValues] = useState(standard)
  // What is as the hub has it stays a series where it is one.
  const wanted = useMemo((): Assumptions => {
    const own = (key: 'importLimitKw' | 'exportLimitKw' | 'sellEurPerKwh') =>
      values[key] === standard[key] ? null : values[key]
    return {
      ...values,
      importLimitKw: own('importLimitKw'),
      exportLimitKw: own('exportLimitKw'),
      sellEurPerKwh: own('sellEurPerKwh'),
    }
  }, [values, standard])
  const most = useMemo(() => mapReach(given, { ...standard }), [given, standard])
  const { year, refused, size, isBusy, isSizing } = useEngineYear(given, wanted, most, mapPoints)
  const { importLimitKw: importKw, exportLimitKw: exportKw } = values
  const limits = useMemo(() => ({ importKw, exportKw }), [importKw, exportKw])
  const take = useCallback(
    (batteryKw: number, batteryKwh: number) => setValues((before) => ({ ...before, batteryKw, batteryKwh })),
    [],
  )
  const changes = useMemo(() => changesOf(values, standard), [values, standard])
  // Six years more for the server: the first answer goes before them.
  const comparison = useHubPart(hub.id, 'comparison', year !== null)
  const base = comparison.data?.rows.find(({ scenario }) => scenario.kind === 'share')?.result?.curtailedBand ?? null
  port.useTitle(hub.name, ...(year ? [say.answer.tabTitle(writeEnergy(year.without.curtailedKwh, format))] : []))
  const isChanged = JSON.stringify(values) !== JSON.stringify(standard)
  const fields = (
    <div>
      <AssumptionFields values={values} standard={standard} most={most} onChange={setValues} />
      {isChanged && port.mayChange ? (
        <Suspense fallback={null}>
          <KeepInHub hub={hub} values={values} standard={standard} />
        </Suspense>
      ) : null}
    </div>
  )
  if (!year) {
    return refused ? (
      <>
        <PageTitle>{hub.name}</PageTitle>
        <Suspense fallback={null}>
          <Refused code={refused.refused} />
        </Suspense>
        {fields}
      </>
    ) : (
      <LoadingState lines={8}>{say.answer.loading}</LoadingState>
    )
  }
  return (
    <>
      <div aria-busy={isBusy}>
        <AnswerTitle hub={hub} answer={year} />
      </div>
      {refused ? (
        <Suspense fallback={null}>
          <Refused code={refused.refused} />
        </Suspense>
      ) : null}
      <AnswerAlerts hub={hub} answer={year} band={base} />
      <Columns aside>
        <div>
          <Suspense fallback={<LoadingState lines={6} />}>
            <WeekPicture calendar={calendar} answer={year} exportLimitKw={values.exportLimitKw} />
          </Suspense>
        </div>
        {fields}
      </Columns>
      <Certificate answer={year} />
      <Suspense fallback={<LoadingState lines={6} />}>
        <BelowAnswer
          hub={hub}
          given={given}
          calendar={calendar}
          answer={year}
          method={method}
          sources={sources}
          changes={changes}
          limits={limits}
          size={size}
          isSizing={isSizing}
          onTake={take}
        />
      </Suspense>
    </>
  )
}
