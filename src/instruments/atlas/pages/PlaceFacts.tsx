import { lazy, type ReactNode, Suspense } from 'react'
import { Columns } from '../../../platform/ui/PageParts.tsx'
import { LoadingState } from '../../../platform/ui/States.tsx'
import { BranchTable } from './BranchTable.tsx'
import { missingJobs } from './change.ts'
import { ChangePanel } from './ChangePanel.tsx'
import { EstatePanel } from './EstatePanel.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { MissingPanel } from './MissingPanel.tsx'
import { PlaceTitle } from './PlaceTitle.tsx'
import type { Answered, Compare, Factsheet, MapSquare, PlaceLinks, PlaceNames, Trend } from './placeView.ts'
import { SizePanel } from './SizePanel.tsx'
import { IndexSum, JobsSum, RatioSums, ShareSum } from './SumsWhenAsked.tsx'
import { useAtlasWords } from './useAtlasWords.tsx'

// The pictures stand below the figures, and the figures do not wait for them.
const MapPanel = lazy(() => import('./MapPanel.tsx').then((panel) => ({ default: panel.MapPanel })))
const TrendPanel = lazy(() => import('./TrendPanel.tsx').then((panel) => ({ default: panel.TrendPanel })))

export type PlaceFactsProps = {
  readonly factsheet: Answered<Factsheet>
  /** Undefined while on their way; the page stands without them. */
  readonly compare: Answered<Compare> | undefined
  readonly trend: Answered<Trend> | undefined
  /** The whole area of the organisation, to compare the trend with; null when the place is that area. */
  readonly reference: Answered<Trend> | null
  /** The area's municipalities for the map around one municipality; its own for a region. */
  readonly around: { readonly name: string; readonly municipalities: Factsheet['municipalities'] } | null
  readonly squares: readonly MapSquare[] | null
  readonly links: PlaceLinks
  readonly nameOf: PlaceNames
  /** The choice of reference date, below the title. */
  readonly chooser: ReactNode
  readonly downloads: ReactNode
}

/** The facts sheet of a municipality, region or province on screen. */
export function PlaceFacts(props: PlaceFactsProps) {
  const { factsheet, compare, trend, reference, around, squares, links, nameOf, chooser, downloads } = props
  const { answer, provenance } = factsheet
  const say = useAtlasWords()
  const missing = missingJobs(answer)
  const { place } = provenance
  const own = answer.municipalities.length === 1 && answer.municipalities[0]?.municipality === place.code
  const map = around ? (
    <Suspense fallback={<LoadingState lines={8} />}>
      <MapPanel
        municipalities={around.municipalities}
        place={around.name}
        squares={squares}
        links={links}
        nameOf={nameOf}
        {...(own ? { chosen: place.code } : {})}
      />
    </Suspense>
  ) : null
  const line = trend ? (
    <Suspense fallback={<LoadingState lines={8} />}>
      <TrendPanel trend={trend} reference={reference}>
        <IndexSum of={trend} />
      </TrendPanel>
    </Suspense>
  ) : null
  return (
    <>
      <PlaceTitle factsheet={factsheet} missing={missing} />
      {chooser}
      {answer.total.companies === 0 ? null : (
        <>
          <section aria-labelledby="in-short">
            <h2 className="ma-hidden" id="in-short">
              {say.facts.title}
            </h2>
            <KeyFigures answer={answer} missing={missing} />
            <JobsSum of={factsheet} />
          </section>
          <BranchTable answer={answer} place={place.name} compare={compare?.answer} tools={downloads}>
            {compare ? <RatioSums of={compare} factsheet={answer} /> : null}
          </BranchTable>
          {own && map ? (
            <Columns>
              {line}
              {map}
            </Columns>
          ) : (
            <>
              {map}
              {line}
            </>
          )}
          <SizePanel answer={answer} />
          <ShareSum of={factsheet} />
          <EstatePanel answer={answer} links={links} nameOf={nameOf} many={answer.municipalities.length > 1} />
          <ChangePanel answer={answer} missing={missing} />
        </>
      )}
      <MissingPanel />
    </>
  )
}
