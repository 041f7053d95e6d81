import type { Ask } from '../../core/ask.ts'
import type { CaseOf, Question } from '../../core/instrument.ts'
import { isRefusal } from '../../core/outcome.ts'
import { notFound, Problem } from '../../core/problem.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import type { Asker, Filled, Provenance } from '../../platform/instrumentServer.ts'
import { placeName } from '../../register/reference/places.ts'
import { aggregate } from './calc/aggregate.ts'
import { answerDispatch } from './calc/dispatch.ts'
import { asOneMeter } from './calc/ownMeters.ts'
import { readPrices } from './calc/readHubYear.ts'
import { stedin2026, stedinSurcharge2026 } from './calc/stedin2026.ts'
import { scenarioPaths, type ScenarioChange } from './hubDossier.ts'
import { type HubState, loadHub } from './hubs/hubState.ts'
import { behindMeter, buyPrices, groupLimits, type HubCompany, hubCompanies } from './hubs/hubYear.ts'
import { quartersPerMonth } from './hubs/quartersOf.ts'
import { stepHours } from './hubs/scenarioResult.ts'
import { type Setup, setupOf } from './hubs/setup.ts'
import { readerOf } from './hubs/whoSees.ts'
import type { cash } from './questions/cash.ts'
import type { curtailment } from './questions/curtailment.ts'
import type { co2 } from './questions/co2.ts'
import type { dispatch } from './questions/dispatch.ts'
import type { fit } from './questions/fit.ts'
import type { groupContract } from './questions/groupContract.ts'
import type { hub } from './questions/hub.ts'
import type { peak } from './questions/peak.ts'
import type { rolling } from './questions/rolling.ts'
import type { size } from './questions/size.ts'
import type { split } from './questions/split.ts'
import type { tariff } from './questions/tariff.ts'

type Desk<Q extends Question> = (db: AnyDb, organisation: string, ask: Ask, asker: Asker) => Promise<Filled<CaseOf<Q>>>

type Known = {
  readonly state: HubState
  readonly setup: Setup
  readonly companies: readonly HubCompany[]
  readonly year: number
  readonly number: (name: string) => number | undefined
  readonly text: (name: string) => string | undefined
}

export const fillDispatch: Desk<typeof dispatch> = (...given) =>
  ofSums(given, (known) => ({
    ...oneNode(known),
    battery: batteryOf(known.setup),
    ...(known.number('schedule') === 1 ? { schedule: true } : {}),
  }))

export const fillCurtailment: Desk<typeof curtailment> = (...given) =>
  ofSums(given, (known) => ({ ...oneNode(known), battery: batteryOf(known.setup) }))

export const fillPeak: Desk<typeof peak> = (...given) =>
  ofSums(given, (known) => {
    const { load, pv } = oneNode(known)
    const contractKw = known.number('contractKw') ?? known.setup.groupImportKw ?? undefined
    return {
      stepHours,
      load,
      pv,
      battery: batteryOf(known.setup),
      ...(contractKw === undefined ? {} : { contractKw }),
    }
  })

export const fillRolling: Desk<typeof rolling> = (...given) =>
  ofSums(given, (known) => ({
    ...oneNode(known),
    battery: batteryOf(known.setup),
    lookAheadHours: known.number('lookAheadHours') ?? 48,
    executeHours: known.number('executeHours') ?? 24,
    forecast: forecastOf(known.text('forecast')),
  }))

export const fillSize: Desk<typeof size> = (...given) =>
  ofSums(given, (known) => {
    const node = oneNode(known)
    const { prices } = known.state.row.fields
    const { importKw } = groupLimits(known.companies, known.setup)
    const mostKw = known.number('mostKw') ?? Math.max(10, Math.round(importKw))
    const efficiency = known.setup.battery?.efficiency ?? 0.95
    return {
      ...node,
      kind: {
        etaCharge: efficiency,
        etaDischarge: efficiency,
        selfDischargePerHour: 0,
        wearEurPerKwh: known.setup.battery?.wear ?? 0,
      },
      investment: {
        eurPerKw: known.number('eurPerKw') ?? prices.batteryEurPerKw,
        eurPerKwh: known.number('eurPerKwh') ?? prices.batteryEurPerKwh,
        lifeYears: known.number('lifeYears') ?? 15,
        interest: known.number('interest') ?? 0.05,
        mostKw,
        mostKwh: known.number('mostKwh') ?? 4 * mostKw,
      },
      mapPoints: known.number('mapPoints') ?? 0,
    }
  })

export const fillTariff: Desk<typeof tariff> = (...given) =>
  ofSums(given, (known) => {
    const ofStedin = stedin2026.find(({ category }) => category === (known.text('category') ?? 'MS'))
    const peakEurPerKw = known.number('peakEurPerKw') ?? ofStedin?.peakEurPerKwMonth
    const contractEurPerKwMonth = known.number('contractEurPerKwMonth') ?? ofStedin?.contractEurPerKwMonth
    if (peakEurPerKw === undefined || contractEurPerKwMonth === undefined) throw noTariff()
    return {
      ...oneNode(known),
      battery: batteryOf(known.setup),
      stepsPerMonth: quartersPerMonth(known.year),
      peakEurPerKw,
      contractEurPerKwMonth,
    }
  })

export const fillCo2: Desk<typeof co2> = (...given) =>
  ofSums(given, (known) => {
    const gramsPerKwh = known.number('gramsPerKwh')
    if (gramsPerKwh === undefined) throw needs('gramsPerKwh')
    return { ...oneNode(known), battery: batteryOf(known.setup), gramsPerKwh, eurPerTonne: [0, 50, 100] }
  })

/** What the battery brings in a year, as the difference of two plans with the same sharing. */
export const fillCash: Desk<typeof cash> = (...given) =>
  ofSums(given, (known) => {
    const { battery } = known.setup
    if (battery === null) throw noBattery()
    const { prices } = known.state.row.fields
    const node = oneNode(known)
    const withBattery = answerDispatch({ ...node, battery: batteryOf(known.setup) })
    const without = answerDispatch({ ...node, battery: null })
    if (isRefusal(withBattery))
      throw new Problem(422, withBattery.refused, { nl: withBattery.why, en: withBattery.why })
    if (isRefusal(without)) throw new Problem(422, without.refused, { nl: without.why, en: without.why })
    return {
      investmentEur: prices.batteryEurPerKw * battery.kw + prices.batteryEurPerKwh * battery.kwh,
      subsidyEur: known.number('subsidyEur') ?? 0,
      savingEurPerYear: without.cost - withBattery.cost,
      upkeepEurPerYear: known.number('upkeepEurPerYear') ?? 0,
      years: known.number('years') ?? 15,
      interest: known.number('interest') ?? 0.05,
      tax: null,
      ageing: {
        calendarYears: 15,
        cycleLife: 6000,
        cyclesPerYear: battery.kwh > 0 ? withBattery.dischargeKwh / battery.kwh : 0,
        endShare: 0.8,
      },
    }
  })

/** From here on each company is seen by itself: a series counts only where the asker may see it. */
export const fillHub: Desk<typeof hub> = (...given) =>
  ofCompanies(given, (known) => {
    const { importKw, exportKw } = groupLimits(known.companies, known.setup)
    const battery = batteryOf(known.setup)
    return {
      stepHours,
      companies: known.companies.map((one) => asMember(one, known.setup.share)),
      importLimitKw: importKw,
      exportLimitKw: exportKw,
      ...pricesOf(known),
      price: known.state.row.fields.prices.view,
      batteries: battery ? [{ ...battery, at: null }] : [],
    }
  })

export const fillFit: Desk<typeof fit> = (...given) =>
  ofCompanies(given, (known) => ({
    stepHours,
    limitKw: known.number('limitKw') ?? groupLimits(known.companies, known.setup).importKw,
    companies: known.companies.map(({ name, id, load, pv, contractImportKw }) => ({
      name: unique(name, id),
      load: listed(load),
      pv: listed(pv),
      contractKw: contractImportKw,
    })),
    battery: batteryOf(known.setup),
  }))

export const fillSplit: Desk<typeof split> = (...given) =>
  ofCompanies(given, (known) => {
    const { importKw } = groupLimits(known.companies, known.setup)
    const own = known.companies.reduce((all, one) => all + one.contractImportKw, 0)
    const battery = batteryOf(known.setup)
    const { prices } = known.state.row.fields
    const investment = battery
      ? prices.batteryEurPerKw * battery.chargeKw + prices.batteryEurPerKwh * battery.energyKwh
      : 0
    return {
      stepHours,
      companies: known.companies.map((one) => asMember(one, false)),
      ...pricesOf(known),
      limitPart: own > 0 ? Math.min(1, importKw / own) : 1,
      battery,
      batteryCostEur: known.number('batteryCostEur') ?? investment / 15,
      pairs: 100,
      seed: 1,
    }
  })

export const fillGroupContract: Desk<typeof groupContract> = (...given) =>
  ofCompanies(given, (known) => {
    const { fields } = known.state.row
    const missing = known.state.members.filter((member) => member.fields.tariffCategory === null)
    if (missing.length > 0) throw needsCategories(missing.map((member) => member.fields.name))
    return {
      stepHours,
      stepsPerMonth: quartersPerMonth(known.year),
      tariffs: [...stedin2026],
      surchargeEurPerKwMonth: stedinSurcharge2026,
      members: known.companies.map((company, at) => {
        const { connection, tariffCategory } = known.state.members[at]?.fields ?? {}
        return {
          name: unique(company.name, company.id),
          category: tariffCategory ?? '',
          connection: connection ?? 'other',
          contractKw: company.contractImportKw,
          net: Array.from(company.load, (kw, step) => kw - (company.pv[step] ?? 0)),
        }
      }),
      groupContractKw:
        known.number('groupContractKw') ?? fields.groupImportKw ?? groupLimits(known.companies, known.setup).importKw,
    }
  })

type Given = Parameters<Desk<typeof dispatch>>

function ofSums<C>(given: Given, make: (known: Known) => C): Promise<Filled<C>> {
  return filled(given, 'sums', make)
}

function ofCompanies<C>(given: Given, make: (known: Known) => C): Promise<Filled<C>> {
  return filled(given, 'alone', make)
}

async function filled<C>(
  [db, organisation, ask, asker]: Given,
  how: 'sums' | 'alone',
  make: (known: Known) => C,
): Promise<Filled<C>> {
  if (ask.subject.kind !== 'hub') throw notFound()
  const reader = readerOf(asker)
  const state = await loadHub(db, organisation, ask.subject.code, reader, asker.now)
  const changes = changesOf(ask)
  const { rule } = state
  const plain = setupOf(state.row.fields, changes, 0)
  const which = how === 'sums' ? rule.counted : rule.alone
  const companies = await hubCompanies(db, organisation, state, plain, which)
  if (companies.length === 0) throw noCompanies()
  const setup = setupOf(state.row.fields, changes, groupLimits(companies, plain).importKw)
  if (!setup.share && how === 'sums') throw apart()
  const known: Known = {
    state,
    setup,
    companies,
    year: state.row.fields.year,
    number: (name) => {
      const value = ask.parameters[name]
      return typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : undefined
    },
    text: (name) => {
      const value = ask.parameters[name]
      return typeof value === 'string' ? value : undefined
    },
  }
  return { case: make(known), provenance: provenanceOf(organisation, state, companies) }
}

function changesOf(ask: Ask): ScenarioChange[] {
  return ask.changes.map(({ path, value }) => {
    const known = scenarioPaths.find((one) => one === path)
    if (!known || value === null || typeof value === 'string') throw unknownChange(path)
    return { path: known, value }
  })
}

/** The whole hub as one node: exact for one battery at the hub. What is lost behind a company's own limit is not in it. */
function oneNode(known: Known) {
  const { companies, setup } = known
  const steps = companies[0]?.load.length ?? 0
  const prices = pricesOf(known)
  const read = readPrices(prices, steps)
  if (isRefusal(read)) throw new Problem(422, read.refused, { nl: read.why, en: read.why })
  const { importKw, exportKw } = groupLimits(companies, setup)
  const limit = (kw: number) => new Float64Array(steps).fill(kw)
  const group = { stepHours, importLimit: limit(importKw), exportLimit: limit(exportKw), ...read }
  const { load, pv } = asOneMeter(
    group,
    aggregate(
      companies.map((one) => behindMeter(one, true)),
      steps,
    ),
  )
  return { stepHours, load: listed(load), pv: listed(pv), importLimitKw: importKw, exportLimitKw: exportKw, ...prices }
}

function pricesOf({ state, year }: Known) {
  const { prices } = state.row.fields
  const buy = buyPrices(prices, year)
  return {
    buy: typeof buy === 'number' ? buy : Array.from(buy),
    sell: prices.sellEurPerKwh,
    shortagePrice: prices.shortageEurPerKwh,
  }
}

function batteryOf({ battery }: Setup): NonNullable<CaseOf<typeof dispatch>['battery']> | null {
  if (battery === null) return null
  return {
    chargeKw: battery.kw,
    dischargeKw: battery.kw,
    energyKwh: battery.kwh,
    etaCharge: battery.efficiency,
    etaDischarge: battery.efficiency,
    selfDischargePerHour: 0,
    wearEurPerKwh: battery.wear,
    startKwh: 0,
    endKwh: null,
  }
}

function asMember(company: HubCompany, share: boolean) {
  const { load, pv, importLimit, exportLimit } = behindMeter(company, share)
  return {
    name: unique(company.name, company.id),
    load: listed(load),
    pv: listed(pv),
    importLimitKw: Number(importLimit),
    exportLimitKw: Number(exportLimit),
  }
}

/** Two companies may have one name; the engine knows them by it. */
function unique(name: string, id: string): string {
  return `${name.slice(0, 180)} (${id.slice(0, 8)})`
}

/** Watts are exact enough, and the message half as long. */
function listed(kw: Float64Array): number[] {
  return Array.from(kw, (one) => Math.round(one * 1000) / 1000)
}

function forecastOf(text: string | undefined): 'perfect' | 'yesterday' | 'last-week' {
  return text === 'perfect' || text === 'yesterday' ? text : 'last-week'
}

function provenanceOf(
  organisation: string,
  { row, rule, members, sunFile }: HubState,
  companies: readonly HubCompany[],
): Provenance {
  const code = row.fields.municipality ?? organisation
  const estimated = companies.filter((one) => !one.isMeasured).length
  const withdrawn = members.filter(({ lastMandate }) => typeof lastMandate?.withdrawn_at === 'string').length
  return {
    place: { code, name: placeName(code) ?? row.fields.name, divisionYear: row.fields.year },
    referenceDate: `${row.fields.year}-12-31`,
    sources: [
      {
        id: `energyhub.hub/${row.id}@${row.version}`,
        title: row.fields.name,
        vintage: row.changed_at.slice(0, 10),
      },
      ...(sunFile
        ? [
            {
              id: `energyhub.sun/${sunFile.id}`,
              title: `${sunFile.kind === 'knmi' ? `KNMI ${sunFile.station ?? ''}` : 'PVGIS'} ${sunFile.year}, ${sunFile.fileName}`,
              vintage: sunFile.deliveredAt.slice(0, 10),
            },
          ]
        : []),
    ],
    quality: row.sample ? 'madeUp' : estimated > 0 ? 'estimated' : 'counted',
    notes: [
      `estimated/${estimated}/${companies.length}`,
      `sums/${rule.why}`,
      ...(withdrawn > 0 ? [`mandates-withdrawn/${withdrawn}`] : []),
    ],
  }
}

function needs(parameter: string): Problem {
  return new Problem(422, 'needs-parameter', {
    nl: `Deze vraag heeft de parameter ${parameter} nodig.`,
    en: `This question needs the parameter ${parameter}.`,
  })
}

function noTariff(): Problem {
  return new Problem(422, 'no-tariff', {
    nl: 'Geef peakEurPerKw en contractEurPerKwMonth, of als category een tariefcategorie van Stedin 2026.',
    en: 'Give peakEurPerKw and contractEurPerKwMonth, or as category a tariff category of Stedin 2026.',
  })
}

function needsCategories(names: readonly string[]): Problem {
  const list = names.slice(0, 10).join(', ')
  return new Problem(422, 'needs-categories', {
    nl: `Vul eerst de tariefcategorie in van: ${list}.`,
    en: `Fill in the tariff category first of: ${list}.`,
  })
}

function noBattery(): Problem {
  return new Problem(422, 'no-battery', {
    nl: 'Deze hub heeft geen batterij om terug te verdienen. Zet er een neer.',
    en: 'This hub has no battery to pay back. Place one.',
  })
}

function noCompanies(): Problem {
  return new Problem(422, 'no-companies', {
    nl: 'Deze hub heeft nog geen bedrijven. Voeg er een toe.',
    en: 'This hub has no companies yet. Add one.',
  })
}

function apart(): Problem {
  return new Problem(422, 'apart-has-no-case', {
    nl: 'Zonder delen rekent ieder bedrijf voor zich, en is er geen gezamenlijke uitkomst van deze vraag. Kijk bij de vergelijking van scenario’s.',
    en: 'Without sharing each company is solved by itself, and this question has no joint answer. See the comparison of scenarios.',
  })
}

function unknownChange(path: string): Problem {
  return new Problem(422, 'unknown-change', {
    nl: `Een hub kent de wijziging "${path}" niet. Kies uit: ${scenarioPaths.join(', ')}.`,
    en: `A hub does not know the change "${path}". Choose from: ${scenarioPaths.join(', ')}.`,
  })
}
