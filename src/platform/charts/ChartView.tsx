import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from '../ui/Link.tsx'
import { trustedDrawing } from '../ui/trustedPolicy.ts'
import { useKitWords } from '../ui/useKitWords.tsx'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import type { Svg } from './svg.ts'

/** On the server there is no width to measure, and React warns about the layout effect there. */
const useMeasure = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** The width of a box in steps of 4 pixels, or null before it is known. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useMeasure(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const seen = Math.floor(element.clientWidth / 4) * 4
      if (seen > 0) setWidth(Math.max(240, seen))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, width }
}

/** Puts a drawing of ours in the page: the functions of this folder escape every text, and the policy looks again. */
export function Drawing({ svg, className }: { svg: Svg; className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: trustedDrawing(svg) }} />
}

/** A small drawing in a table cell. */
export function CellDrawing({ svg }: { svg: Svg }) {
  return svg === '' ? null : <Drawing svg={svg} className="ma-cell-drawing" />
}

export type ChartViewProps = {
  readonly chart: Chart
  /** The title above the drawing; leave it out where a heading says the same. */
  readonly titled?: boolean
  readonly abouted?: boolean
  readonly tableOpen?: boolean
  /** The table is shown elsewhere on the page. */
  readonly untabled?: boolean
  /** No wider than this, for a map or a strip. */
  readonly most?: number
}

/**
 * A chart with its table. On the server it is drawn for a page and for a phone and the sheet picks one; in the
 * browser it is drawn once, for the width it has, so that letters keep their size.
 */
export function ChartView({ chart, titled = true, abouted = true, tableOpen, untabled, most }: ChartViewProps) {
  const { box, width } = useWidth()
  const navigate = useNavigate()
  const within = (wanted: number) => (most === undefined ? wanted : Math.min(most, wanted))
  const open = (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href')
    if (!href?.startsWith('/') || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    navigate(href)
  }
  return (
    <figure className="ma-chart">
      {titled ? <p className="ma-chart-title">{chart.title}</p> : null}
      {abouted ? <p className="ma-chart-about">{chart.about}</p> : null}
      <div className="ma-chart-drawing" ref={box} onClick={open}>
        {width === null ? (
          <>
            <Drawing className="ma-chart-wide" svg={chart.draw(within(wideWidth))} />
            <Drawing className="ma-chart-narrow" svg={chart.draw(within(narrowWidth))} />
          </>
        ) : (
          <Drawing svg={chart.draw(within(width))} />
        )}
      </div>
      {untabled ? null : <ChartTableView chart={chart} open={tableOpen ?? false} />}
    </figure>
  )
}

function ChartTableView({ chart, open }: { chart: Chart; open: boolean }) {
  const say = useKitWords()
  const { head, rows } = chart.table
  return (
    <details className="ma-chart-foot" open={open}>
      <summary>
        <span className="ma-chart-show">{say.tableAs}</span>
        <span className="ma-chart-hide">{say.tableHide}</span>
        <span className="ma-hidden">: {chart.title}</span>
      </summary>
      <table
        className={
          head.length > 2
            ? 'utrecht-table ma-table ma-table--fit ma-table--stack'
            : 'utrecht-table ma-table ma-table--fit'
        }
      >
        <caption className="ma-hidden">{chart.title}</caption>
        <thead className="utrecht-table__header">
          <tr>
            {head.map((words, place) => (
              <th key={words} scope="col" className={place > 0 ? 'ma-n' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row" className="utrecht-table__cell">
                {name}
              </th>
              {cells.map((words, place) => (
                <td key={head[place + 1] ?? place} className="utrecht-table__cell ma-n" data-label={head[place + 1]}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
