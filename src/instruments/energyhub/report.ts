import type { AnswerOf } from '../../core/instrument.ts'
import { gap } from '../../core/gap.ts'
import { barChart } from '../../platform/charts/barChart.ts'
import { wideWidth } from '../../platform/charts/chart.ts'
import type { Cell, DocumentModel, Run, Section, Table } from '../../platform/documents/model.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import { isoOf } from './calc/dutchClock.ts'
import type { HubDossier, ScenarioKind, ScenarioResult } from './hubDossier.ts'
import { datedSteps } from './hubs/groupContractSteps.ts'
import { rulesFor } from './hubs/storageRules.ts'
import type { dispatch } from './questions/dispatch.ts'
import { reportEn } from './reportWords.en.ts'
import { reportNl } from './reportWords.nl.ts'

const catalogues = catalogue(reportNl, reportEn)

export type ReportedScenario = {
  readonly name: string
  readonly kind: ScenarioKind
  readonly result: ScenarioResult
}

export type HubReport = {
  readonly dossier: HubDossier
  readonly organisation: string
  readonly place: string
  readonly scenarios: readonly ReportedScenario[]
  /** First day of the plan, for the steps. */
  readonly start: string
  readonly language: Locale
}

type Told = HubReport & { readonly words: (typeof catalogues)[Locale]; readonly format: ReturnType<typeof formatFor> }

/** Two pages for a meeting of entrepreneurs; its sections are also the chapter of the council report. */
export function hubReport(given: HubReport): DocumentModel {
  const { dossier, language } = given
  const told: Told = { ...given, words: catalogues[language], format: formatFor(language) }
  const { words } = told
  return {
    language,
    organisation: given.organisation,
    title: words.title,
    subtitle: words.subtitle(dossier.name, given.place),
    stamp: { referenceDate: dossier.changedAt.slice(0, 10), source: words.source },
    ...(dossier.sample ? { banner: words.banner } : {}),
    lead: lead(told),
    sections: hubSections(told),
    notes: notes(told),
    sources: [
      {
        id: `energyhub.hub/${dossier.id}@${dossier.version}`,
        title: dossier.name,
        vintage: dossier.changedAt.slice(0, 10),
      },
    ],
    footer: words.footer,
  }
}

function lead({ scenarios, words, format }: Told): Run[] {
  const now = nowOf(scenarios)
  const best = bestOf(scenarios)
  if (!now) return []
  if (now.result.curtailedKwh < 1) return [{ kind: 'strong', text: words.leadNothing }]
  const lost = words.leadLost(
    format.quantity(now.result.curtailedKwh, 'kWh'),
    format.percent(now.result.curtailedKwh / now.result.solarKwh),
  )
  const saved = best ? now.result.curtailedKwh - best.result.curtailedKwh : 0
  return [
    { kind: 'strong', text: lost },
    ...(best && saved >= 1
      ? [{ kind: 'plain' as const, text: words.leadBest(best.name, format.quantity(saved, 'kWh')) }]
      : []),
  ]
}

function hubSections(told: Told): Section[] {
  const { words } = told
  return [
    { level: 1, heading: words.facts, blocks: [keyFigures(told)] },
    {
      level: 1,
      heading: words.scenarios,
      blocks: [...chart(told), scenarioTable(told), plain(words.proof), plain(words.share)],
    },
    { level: 1, heading: words.steps, blocks: [stepTable(told)], newPage: true },
    { level: 1, heading: words.rules, blocks: [ruleTable(told)] },
  ]
}

function nowOf(scenarios: readonly ReportedScenario[]): ReportedScenario | undefined {
  return scenarios.find(({ kind }) => kind === 'nothing') ?? scenarios[0]
}

/** The one that loses least of the same roofs: more panels is another question. */
function bestOf(scenarios: readonly ReportedScenario[]): ReportedScenario | undefined {
  return scenarios
    .filter(({ kind }) => kind !== 'more-solar')
    .toSorted((a, b) => a.result.curtailedKwh - b.result.curtailedKwh)[0]
}

function keyFigures({ dossier, scenarios, words }: Told) {
  const now = nowOf(scenarios)?.result
  const best = bestOf(scenarios)?.result
  const none = gap('unknown', words.leadNothing)
  return {
    kind: 'keyFigures' as const,
    items: [
      { label: words.companies, value: dossier.members.length, unit: 'companies' as const },
      { label: words.solar, value: now?.solarKwh ?? none, unit: 'kWh' as const, digits: 0 },
      { label: words.lostNow, value: now?.curtailedKwh ?? none, unit: 'kWh' as const, digits: 0 },
      { label: words.lostBest, value: best?.curtailedKwh ?? none, unit: 'kWh' as const, digits: 0 },
      { label: words.costNow, value: now?.cost ?? none, unit: 'euro' as const, digits: 0 },
      { label: words.costBest, value: best?.cost ?? none, unit: 'euro' as const, digits: 0 },
    ],
  }
}

function chart({ scenarios, words, format }: Told) {
  if (scenarios.length === 0) return []
  const drawn = barChart({
    id: 'hub-lost',
    title: words.chartTitle,
    about: words.lost,
    bars: scenarios.map(({ name, result }) => ({ label: name, value: result.curtailedKwh })),
    heads: [words.scenario, words.lost],
    write: (value) => format.number(value, 0),
    writeGap: (missing) => format.gap(missing),
  })
  const list = scenarios.map(({ name, result }) => `${name} ${format.quantity(result.curtailedKwh, 'kWh')}`).join(', ')
  return [
    {
      kind: 'figure' as const,
      title: words.chartTitle,
      alt: words.chartAlt(list),
      svg: String(drawn.draw(wideWidth)),
      width: 0.8,
    },
  ]
}

function scenarioTable({ scenarios, words, format }: Told): Table {
  return {
    kind: 'table',
    name: words.scenario,
    caption: words.scenarios,
    columns: [
      { header: words.scenario, align: 'left', width: 3 },
      { header: words.lost, align: 'right', unit: 'kWh' },
      { header: words.between, align: 'right' },
      { header: words.peak, align: 'right', unit: 'kW' },
      { header: words.cost, align: 'right', unit: 'euro' },
      { header: words.bound, align: 'right', unit: 'euro' },
    ],
    rows: scenarios.map(({ name, result }) => [
      text(name),
      number(result.curtailedKwh),
      text(format.range(result.curtailedBand.low, result.curtailedBand.high, 0)),
      number(result.peakImportKw),
      number(result.cost),
      number(Math.min(result.lowerBound, result.cost)),
    ]),
  }
}

function stepTable({ start, language, words, format }: Told): Table {
  return {
    kind: 'table',
    name: words.step,
    caption: words.stepsTable,
    columns: [
      { header: words.step, align: 'left', width: 5 },
      { header: words.who, align: 'left', width: 3 },
      { header: words.by, align: 'left', width: 2 },
    ],
    rows: datedSteps(start).map(({ title, who, term, by }) => [
      text(title[language]),
      text(who[language]),
      text(by === null ? term[language] : format.day(by)),
    ]),
  }
}

function ruleTable({ dossier, language, words }: Told): Table {
  const { batteries } = dossier
  const setup = { share: true, battery: batteries.length > 0 ? { kw: 1, kwh: 1, efficiency: 1, wear: 0 } : null }
  return {
    kind: 'table',
    name: words.rule,
    caption: words.rulesTable,
    columns: [
      { header: words.rule, align: 'left', width: 4 },
      { header: words.article, align: 'left', width: 4 },
      { header: words.certainty, align: 'left', width: 2 },
    ],
    rows: rulesFor(setup).map(({ title, article, certainty }) => [
      text(title[language]),
      text(article),
      text(certainty === 'checked' ? words.checked : words.toCheck),
    ]),
  }
}

function notes({ dossier, words, format }: Told): string[] {
  const estimated = dossier.members.filter(({ load }) => load.from === 'estimated' && !load.isHidden)
  const unknown = estimated.filter(({ load }) => load.basis === 'nothing-known')
  return [
    ...(estimated.length > 0
      ? [words.estimated(format.number(estimated.length), format.number(dossier.members.length))]
      : []),
    ...(unknown.length > 0 ? [words.unknown(format.list(unknown.map(({ name }) => name)))] : []),
    words.hidden,
    dossier.sunFile === null
      ? words.sun
      : words.sunOfYear(String(dossier.sunFile.year), dossier.sunFile.fileName, String(dossier.year)),
  ]
}

/** The cheapest plan per quarter-hour as a table, for a spreadsheet. `start` is UTC minutes since 1970. */
export function scheduleTable(
  load: readonly number[],
  pv: readonly number[],
  schedule: NonNullable<Extract<AnswerOf<typeof dispatch>, { cost: number }>['schedule']>,
  start: number,
  language: Locale,
): Table {
  const words = catalogues[language]
  const kw = (header: string) => ({ header, align: 'right' as const, unit: 'kW' as const })
  return {
    kind: 'table',
    name: words.scheduleName,
    caption: words.schedule,
    columns: [
      { header: words.time, align: 'left' },
      kw(words.load),
      kw(words.pv),
      kw(words.imported),
      kw(words.exported),
      kw(words.charge),
      kw(words.discharge),
      { header: words.stored, align: 'right', unit: 'kWh' },
      kw(words.curtailed),
    ],
    rows: load.map((one, at) => [
      text(isoOf(start + at * 15)),
      ...[
        one,
        pv[at],
        schedule.importKw[at],
        schedule.exportKw[at],
        schedule.chargeKw[at],
        schedule.dischargeKw[at],
        schedule.stateKwh[at],
        schedule.curtailedKw[at],
      ].map((value) => number(Math.round((value ?? 0) * 1000) / 1000)),
    ]),
  }
}

function text(value: string): Cell {
  return { kind: 'text', text: value }
}

function number(value: number): Cell {
  return { kind: 'number', value }
}

function plain(value: string) {
  return { kind: 'paragraph' as const, runs: [{ kind: 'plain' as const, text: value }] }
}
