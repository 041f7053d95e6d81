import type { Ask } from '../../core/ask.ts'
import type { CaseOf } from '../../core/instrument.ts'
import { notFound, Problem } from '../../core/problem.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import type { Filled, Provenance } from '../../platform/instrumentServer.ts'
import type { Snapshot } from '../../register/companies/snapshots.ts'
import { listSnapshots } from '../../register/companies/snapshots.ts'
import type { TallyRow } from '../../register/companies/tally.ts'
import { listTallies } from '../../register/companies/tallies.ts'
import { countOtherIndustry, findIndustry } from '../../register/publicTables/industryFigures.ts'
import { municipalitiesOf } from '../../register/reference/municipalities.ts'
import { placeName } from '../../register/reference/places.ts'
import { scopeOf } from '../../register/scope.ts'
import { groupBy } from './calc/groupBy.ts'
import type { compare, factsheet, IndustryCase, Tally, trend } from './model.ts'

export async function fillFactsheet(
  db: AnyDb,
  organisation: string,
  ask: Ask,
): Promise<Filled<CaseOf<typeof factsheet>>> {
  const { place, snapshots, snapshot } = await subjectOf(db, organisation, ask)
  const before = snapshots.find((other) => other.referenceDate < snapshot.referenceDate) ?? null
  const tallies = await talliesOf(db, organisation, snapshot, place)
  const previous = before
    ? { referenceDate: before.referenceDate, tallies: await talliesOf(db, organisation, before, place) }
    : null
  return {
    case: { referenceDate: snapshot.referenceDate, tallies, previous },
    provenance: provenanceOf(place, snapshot, before ? [snapshot, before] : [snapshot]),
  }
}

export async function fillTrend(db: AnyDb, organisation: string, ask: Ask): Promise<Filled<CaseOf<typeof trend>>> {
  const { place, snapshots, snapshot } = await subjectOf(db, organisation, ask)
  const points = []
  for (const one of snapshots) {
    const { referenceDate, sbiVersion } = one
    points.push({ referenceDate, sbiVersion, tallies: await talliesOf(db, organisation, one, place) })
  }
  return { case: { snapshots: points }, provenance: provenanceOf(place, snapshot, snapshots) }
}

/** The others are all municipalities of the same snapshot that are not here. */
export async function fillCompare(db: AnyDb, organisation: string, ask: Ask): Promise<Filled<CaseOf<typeof compare>>> {
  const { place, snapshot } = await subjectOf(db, organisation, ask)
  const own = new Set(municipalitiesOf(place, snapshot.referenceDate).map((municipality) => municipality.code))
  const all = (await listTallies(db, organisation, snapshot.import)).map(asTally)
  const here = all.filter((tally) => own.has(tally.municipality))
  const there = all.filter((tally) => !own.has(tally.municipality))
  const municipalities = new Set(there.map((tally) => tally.municipality)).size
  const makers = here.reduce((sum, { companies }) => sum + companies, 0)
  const { industry, sources } = await industryOf(db, organisation, snapshot, [...own], makers)
  const provenance = provenanceOf(place, snapshot, [snapshot])
  return {
    case: { here, there: there.length > 0 ? there : null, thereMunicipalities: municipalities, industry },
    provenance: { ...provenance, sources: [...provenance.sources, ...sources] },
  }
}

/** Section C of the place in the register and by CBS, where a table of CBS was imported. */
async function industryOf(
  db: AnyDb,
  organisation: string,
  snapshot: Snapshot,
  municipalities: readonly string[],
  makers: number,
): Promise<{ industry: IndustryCase | null; sources: Provenance['sources'] }> {
  const { establishments, jobs } = await findIndustry(db, municipalities, snapshot.referenceDate)
  if (!establishments) return { industry: null, sources: [] }
  const otherIndustry = await countOtherIndustry(db, organisation, snapshot.import, municipalities)
  const inFile = new Set(scopeOf(organisation))
  const { table, period, values } = establishments
  return {
    industry: {
      wholeInFile: municipalities.every((code) => inFile.has(code)),
      makers,
      otherIndustry,
      cbs: { table: table.id, period, retrieved: table.retrieved, values: [...values] },
      jobs: jobs ? { table: jobs.table.id, period: jobs.period, values: [...jobs.values] } : null,
    },
    sources: [establishments, ...(jobs ? [jobs] : [])].map((used) => ({
      id: used.table.id,
      title: `CBS StatLine ${used.table.id}, ${used.table.title}, ${used.period} (${used.table.fileName})`,
      vintage: used.table.retrieved,
      licence: used.table.licence,
      credit: used.table.publisher,
    })),
  }
}

async function subjectOf(db: AnyDb, organisation: string, ask: Ask) {
  if (ask.subject.kind !== 'place') throw notFound()
  const place = ask.subject.code
  const snapshots = await listSnapshots(db, organisation)
  const wanted = ask.period?.to
  const snapshot = wanted ? snapshots.find((one) => one.referenceDate <= wanted) : snapshots[0]
  if (!snapshot) {
    throw new Problem(404, 'no-snapshot', {
      nl: 'Er is nog geen bedrijvenbestand ingelezen voor deze datum. Lees er een in bij Gegevens.',
      en: 'No company file has been imported for this date. Import one under Data.',
    })
  }
  if (!placeName(place)) throw notFound()
  return { place, snapshots, snapshot }
}

async function talliesOf(db: AnyDb, organisation: string, snapshot: Snapshot, place: string): Promise<Tally[]> {
  const codes = municipalitiesOf(place, snapshot.referenceDate).map((municipality) => municipality.code)
  return (await listTallies(db, organisation, snapshot.import, codes)).map(asTally)
}

function asTally(row: TallyRow): Tally {
  return {
    municipality: row.municipality,
    estate: row.estate,
    branch: row.branch as Tally['branch'], // written by the typer from branchOf
    sizeClass: row.size_class as Tally['sizeClass'], // written by the typer from sizeClass
    companies: row.companies,
    jobs: row.jobs,
    jobsMissing: row.jobs_missing,
    jobsLeast: row.jobs_least,
    jobsMost: row.jobs_most,
  }
}

function provenanceOf(place: string, snapshot: Snapshot, used: readonly Snapshot[]): Provenance {
  return {
    place: { code: place, name: placeName(place) ?? place, divisionYear: snapshot.divisionYear },
    referenceDate: snapshot.referenceDate,
    sbiVersion: snapshot.sbiVersion,
    sources: sourcesOf(used),
    quality: snapshot.source.sample ? 'madeUp' : 'counted',
    notes: [],
  }
}

/** Files of one source stand together, the newest first. */
function sourcesOf(used: readonly Snapshot[]): Provenance['sources'] {
  const byTitle = groupBy(used, ({ source }) => source.title)
  return [...byTitle].map(([title, snapshots]) => {
    const { source, deliveredOn } = snapshots[0]
    return {
      id: snapshots.map((snapshot) => snapshot.import).join('+'),
      title: `${title} (${snapshots.map((snapshot) => snapshot.fileName).join(', ')})`,
      vintage: deliveredOn,
      ...(source.licence ? { licence: source.licence } : {}),
      ...(source.credit ? { credit: source.credit } : {}),
    }
  })
}
