import { branchTitles } from '../../../core/branch.ts'
import { type Gap, gap } from '../../../core/gap.ts'
import { barChart } from '../../charts/barChart.ts'
import { blockStrip } from '../../charts/blockStrip.ts'
import { ChartView } from '../../charts/ChartView.tsx'
import { durationChart, sortedDown } from '../../charts/durationChart.ts'
import { heatMap } from '../../charts/heatMap.ts'
import { profileChart } from '../../charts/profileChart.ts'
import { sizeMap } from '../../charts/sizeMap.ts'
import { dotChart } from '../../charts/dotChart.ts'
import { indicatorStrip } from '../../charts/indicatorStrip.ts'
import { lineChart } from '../../charts/lineChart.ts'
import { branchColours } from '../../charts/palette.ts'
import { stackedBarChart } from '../../charts/stackedBarChart.ts'
import { tileMap } from '../../charts/tileMap.ts'
import { useFormat, useLocale } from '../../i18n/LocaleProvider.tsx'
import { IndicatorKey } from '../IndicatorKey.tsx'
import { Columns, Section } from '../PageParts.tsx'
import { useKitWords } from '../useKitWords.tsx'
import { branchRows, hereIndex, thereIndex, tiles, years } from './sample.ts'
import { useGalleryWords } from './useGalleryWords.tsx'

function useWriting(digits = 0) {
  const format = useFormat()
  return {
    write: (value: number) => format.number(value, digits),
    writeGap: (absent: Gap) => `${format.gap(absent)}: ${absent.why}`,
  }
}

function BarCharts() {
  const say = useGalleryWords()
  const locale = useLocale()
  const writing = useWriting()
  const rows = branchRows(say.suppressed)
  const bars = barChart({
    ...writing,
    id: 'bars',
    title: say.barTitle,
    about: say.barAbout,
    heads: [say.branch, say.jobs],
    bars: rows.map(({ branch, jobs }) => ({ label: branchTitles[branch][locale], value: jobs })),
  })
  const layers = rows.map(({ branch }) => ({
    key: branch,
    label: branchTitles[branch][locale],
    colour: branchColours[branch],
  }))
  const stacks = stackedBarChart({
    ...writing,
    id: 'stacks',
    title: say.stackTitle,
    about: say.stackAbout,
    nameHead: say.sizeHead,
    layers,
    writeTotal: writing.write,
    bars: [
      {
        label: '1–9',
        parts: { 'basic-metal': 6, 'metal-products': 14, electro: 5, machinery: 7, transport: 4, 'repair-install': 8 },
      },
      {
        label: '10–49',
        parts: {
          'basic-metal': gap('suppressed', say.suppressed),
          'metal-products': 9,
          electro: 4,
          machinery: 5,
          transport: 3,
          'repair-install': 6,
        },
      },
      { label: '50+', parts: { 'metal-products': 4, machinery: 3, 'repair-install': 1 } },
    ],
  })
  return (
    <>
      <ChartView chart={bars} />
      <div className="ma-section">
        <ChartView chart={stacks} tableOpen />
      </div>
    </>
  )
}

function LineCharts() {
  const say = useGalleryWords()
  const locale = useLocale()
  const writing = useWriting(0)
  const index = useWriting(1)
  const two = lineChart({
    ...index,
    write: (value) => (Number.isInteger(value) ? writing.write(value) : index.write(value)),
    id: 'index',
    title: say.lineTitle,
    about: say.lineAbout,
    at: years,
    atHead: say.year,
    baseline: 100,
    series: [
      { label: 'Walsveld', values: hereIndex, endNote: say.lineEnd, notes: [{ at: 3, words: say.lineNote }] },
      { label: 'Gelderland', values: thereIndex, reference: true },
    ],
  })
  const none = gap('not-delivered', say.notDelivered)
  const branchesChart = lineChart({
    ...writing,
    id: 'branch-lines',
    title: say.branchLineTitle,
    about: say.branchLineAbout,
    at: years,
    atHead: say.year,
    unit: say.jobs,
    series: [
      {
        label: branchTitles['metal-products'][locale],
        colour: branchColours['metal-products'],
        values: [410, 415, 420, none, none, 418, 421, 420, 421],
      },
      {
        label: branchTitles.machinery[locale],
        colour: branchColours.machinery,
        values: [240, 251, 262, none, 270, none, 296, 310, 318],
      },
      {
        label: branchTitles.electro[locale],
        colour: branchColours.electro,
        values: [90, 92, 91, none, none, 95, 97, 96, 96],
      },
    ],
  })
  return (
    <>
      <ChartView chart={two} />
      <div className="ma-section">
        <ChartView chart={branchesChart} />
      </div>
    </>
  )
}

function PlaceCharts() {
  const say = useGalleryWords()
  const locale = useLocale()
  const writing = useWriting(1)
  const dots = dotChart({
    ...writing,
    id: 'dots',
    title: say.dotTitle,
    about: say.dotAbout,
    centre: 1,
    centreLabel: say.equal,
    heads: [say.branch, say.against],
    dots: branchRows(say.suppressed).map(({ branch, quotient }, place) => ({
      label: branchTitles[branch][locale],
      value: quotient,
      ...(place === 3 ? { low: 1, high: 1.45 } : {}),
    })),
  })
  const map = tileMap({
    ...writing,
    id: 'map',
    title: say.mapTitle,
    about: say.mapAbout,
    heads: [say.municipality, say.perThousand],
    chosen: 'GM0222',
    tiles: [
      ...tiles.map(([code, name, column, row, value]) => ({ code, name, column, row, value, href: `#${code}` })),
      {
        code: 'GM0299',
        name: 'Zevenaar',
        column: 1,
        row: 2,
        value: gap('suppressed', say.suppressed),
        href: '#GM0299',
      },
    ],
  })
  return (
    <Columns>
      <ChartView chart={dots} />
      <ChartView chart={map} />
    </Columns>
  )
}

function StripCharts() {
  const say = useGalleryWords()
  const kit = useKitWords()
  const { write } = useWriting()
  const heads = {
    what: say.moment,
    value: say.value,
    baseline: kit.key.baseline,
    now: kit.key.now,
    target: kit.key.target,
  }
  const late = indicatorStrip({
    id: 'strip-late',
    title: say.stripTitle,
    about: say.stripAbout,
    baseline: 455,
    now: 412,
    target: 100,
    interval: [398, 427],
    late: true,
    write,
    heads,
  })
  const ok = indicatorStrip({
    id: 'strip-ok',
    title: say.stripOkTitle,
    about: say.stripOkAbout,
    baseline: 12,
    now: 23,
    target: 35,
    interval: [18, 29],
    late: false,
    write,
    heads,
  })
  const blocks = blockStrip({
    id: 'blocks',
    title: say.blockTitle,
    about: say.blockAbout,
    counts: { done: 4, ok: 6, late: 1, planned: 3 },
    words: say.blockWords,
    heads: [say.state, say.number],
  })
  return (
    <div className="ma-section">
      <ChartView chart={blocks} />
      <Columns>
        <ChartView chart={late} most={500} />
        <ChartView chart={ok} most={500} />
      </Columns>
      <IndicatorKey />
    </div>
  )
}

const quarters = Array.from({ length: 672 }, (_, step) => step)
const sunAt = (step: number) => {
  const cloud = 0.75 + 0.25 * Math.sin(step * 1.7) * Math.sin(step / 3.1)
  return Math.max(0, Math.sin((((step % 96) - 22) / 52) * Math.PI)) * 1400 * cloud
}
const isWork = (step: number) => step % 96 > 28 && step % 96 < 68 && step < 480

function EnergyCharts() {
  const say = useGalleryWords()
  const format = useFormat()
  const { write } = useWriting()
  const limit = quarters.map((step) => (isWork(step) ? 950 : 350))
  const sun = quarters.map(sunAt)
  const lost = sun.map((value, step) => Math.max(0, value - (limit[step] ?? 0)))
  const table = {
    head: [say.day, say.energy.lost],
    rows: say.days.map((day, place) => [
      day,
      write(lost.slice(place * 96, place * 96 + 96).reduce((sum, value) => sum + value / 4, 0)),
    ]),
  }
  const week = profileChart({
    id: 'week',
    title: say.profileTitle,
    about: say.profileAbout,
    unit: 'kW',
    write,
    parts: say.days,
    table,
    layers: [
      { label: say.energy.used, look: 'used', values: sun.map((value, step) => value - (lost[step] ?? 0)) },
      { label: say.energy.lost, look: 'lost', values: lost, note: '10,3 MWh' },
      { label: say.energy.load, look: 'load', values: quarters.map((step) => (isWork(step) ? 700 : 100)) },
      { label: say.energy.limit, look: 'limit', values: limit },
    ],
    flow: {
      label: say.energy.flow,
      unit: 'kW',
      values: quarters.map((step) =>
        step % 96 > 40 && step % 96 < 65 ? 160 : step % 96 > 66 && step % 96 < 88 ? -150 : 0,
      ),
    },
    strip: {
      label: say.energy.battery,
      unit: 'kWh',
      values: quarters.map((step) => Math.max(0, Math.min(600, ((step % 96) - 40) * 24, (88 - (step % 96)) * 30))),
    },
  })
  const year = Array.from({ length: 35_040 }, (_, step) =>
    Math.max(0, sunAt(step) * (0.4 + 0.75 * Math.sin((step / 35_040) * Math.PI) ** 2) - 700),
  )
  const heat = heatMap({
    id: 'year',
    title: say.heatTitle,
    about: say.heatAbout,
    values: year,
    rows: 96,
    most: Math.max(...year),
    hue: 'rust',
    columnMarks: say.months.map((label, month) => ({ label, at: month * 30.4 })),
    rowMarks: [0, 6, 12, 18, 24].map((hour) => ({ label: String(hour), at: hour * 4 })),
    name: say.energy.without,
    sum: '412 MWh',
    scale: ['0', say.energy.little, say.energy.much],
    table,
  })
  return (
    <>
      <ChartView chart={week} />
      <div className="ma-section">
        <ChartView chart={heat} />
      </div>
      <div className="ma-section">
        <ChartView chart={duration(say, write, (share) => format.percent(share))} />
      </div>
      <div className="ma-section">
        <ChartView chart={sizes(say, write)} most={640} />
      </div>
    </>
  )
}

type GalleryWords = ReturnType<typeof useGalleryWords>

/** A made-up year of power from the grid, from high to low. */
function duration(say: GalleryWords, write: (value: number) => string, writeShare: (share: number) => string) {
  const power = Array.from(
    { length: 8760 },
    (_, hour) => 320 + 330 * Math.sin(hour / 4) * Math.sin(hour / 97) - (hour % 7) * 30,
  )
  return durationChart({
    id: 'duration',
    title: say.durationTitle,
    about: say.durationAbout,
    lines: [
      { label: say.energy.without, values: sortedDown(power, 181), reference: true },
      {
        label: say.energy.with,
        values: sortedDown(
          power.map((kw) => Math.min(520, Math.max(-60, kw * 0.94))),
          181,
        ),
      },
    ],
    limits: [{ label: say.energy.limit, value: 560 }],
    unit: 'kW',
    write,
    writeShare,
    atHead: say.energy.share,
    along: say.energy.share,
  })
}

/** What a made-up battery of each size brings. */
function sizes(say: GalleryWords, write: (value: number) => string) {
  const xs = Array.from({ length: 13 }, (_, at) => at * 100)
  const ys = Array.from({ length: 9 }, (_, at) => at * 50)
  const values = ys.map((kw) =>
    xs.map((kwh) => Math.round(52 * Math.min(kwh, 900 * (1 - Math.exp(-kw / 90))) ** 0.78 - 11.5 * kwh - 6 * kw)),
  )
  return sizeMap({
    id: 'sizes',
    title: say.sizesTitle,
    about: say.sizesAbout,
    xs,
    ys,
    values,
    best: { x: 250, y: 50, label: say.energy.best },
    chosen: { x: 800, y: 250, label: say.energy.chosen },
    xTitle: 'kWh',
    yTitle: 'kW',
    write,
    corner: 'kW \\ kWh',
    costs: say.energy.costs,
  })
}

export function ChartParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.groups.charts} id="charts">
      <BarCharts />
      <div className="ma-section">
        <LineCharts />
      </div>
      <PlaceCharts />
      <div className="ma-section">
        <EnergyCharts />
      </div>
      <StripCharts />
    </Section>
  )
}
