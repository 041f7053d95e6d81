import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { branches } from '../src/core/branch.ts'
import { branchOf } from '../src/core/sbi.ts'
import { municipalitiesOf } from '../src/register/reference/municipalities.ts'
import { isKnownSbi } from '../src/register/reference/sbiTitle.ts'
import { demoCsv, demoCsvHeaders } from './demoCsv.ts'
import {
  demoTotals,
  doetinchem,
  doetinchemLastYear,
  lastYear,
  municipalityPlan,
  thisYear,
  twoYearsAgo,
} from './demoPlan.ts'
import { type DemoMaker, demoMakers, generateDemo, makeDemo } from './generateDemo.ts'

const region = generateDemo()
const today = demoMakers(thisYear)

function jobs(makers: readonly DemoMaker[]): number {
  return makers.reduce((sum, maker) => sum + (maker.jobs ?? 0), 0)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

test('the region has the totals of the pamphlet, to the last job', () => {
  assert.equal(today.length, 2029)
  assert.equal(jobs(today), 24_041)
  assert.deepEqual(demoTotals, { makers: 2029, jobs: 24_041 })
  assert.ok(today.every((maker) => maker.jobs !== null))
})

test('Doetinchem has the figures of our drawings: 61 makers and 1,043 jobs, a year before 57 and 1,031', () => {
  const here = demoMakers(thisYear, doetinchem)
  assert.deepEqual([here.length, jobs(here)], [61, 1043])
  const before = demoMakers(lastYear, doetinchem)
  assert.deepEqual([before.length, jobs(before)], [doetinchemLastYear.makers, doetinchemLastYear.jobs])
  const inBranch = (branch: string) => here.filter((maker) => maker.branch === branch)
  assert.deepEqual([inBranch('metal-products').length, jobs(inBranch('metal-products'))], [27, 421])
  assert.equal(jobs(today.filter((maker) => maker.branch === 'metal-products')), 6931)
})

test('all 51 municipalities have makers, as many as planned, in every year', () => {
  const codes = municipalitiesOf('PV25').map((one) => one.code)
  assert.deepEqual(municipalityPlan.map((plan) => plan.code).sort(), codes)
  for (const { code, makers } of municipalityPlan) {
    assert.equal(demoMakers(thisYear, code).length, makers, code)
    for (const day of [twoYearsAgo, lastYear] as const) assert.ok(demoMakers(day, code).length > 0, `${code} ${day}`)
  }
})

test('within a year no two makers share a number, a name or (but for the mothers and daughters) an address', () => {
  for (const day of region.referenceDates) {
    const makers = demoMakers(day)
    for (const field of ['kvkNumber', 'establishmentNumber', 'name'] as const) {
      assert.equal(new Set(makers.map((maker) => maker[field])).size, makers.length, field)
    }
    const addresses = new Set(makers.map((maker) => `${maker.postcode} ${maker.houseNumber}`))
    const shared = day === lastYear ? 2 : 1
    assert.equal(makers.length - addresses.size, shared)
  }
})

test('an establishment number is one maker through the years, with one KvK number and one name', () => {
  const known = new Map<string, string>()
  for (const maker of region.makers) {
    const identity = `${maker.kvkNumber} ${maker.name} ${maker.sbiCode} ${maker.foundedYear}`
    assert.equal(known.get(maker.establishmentNumber) ?? identity, identity)
    known.set(maker.establishmentNumber, identity)
  }
})

test('every number plainly is no real one, and every code is a maker of the branch it says', () => {
  for (const maker of region.makers) {
    assert.match(maker.kvkNumber, /^99\d{6}$/)
    assert.match(maker.establishmentNumber, /^9999\d{8}$/)
    assert.match(maker.postcode, /^99\d\d[QX][A-Z]$/)
    assert.ok(isKnownSbi(maker.sbiCode, '2008'), maker.sbiCode)
    assert.equal(branchOf(maker.sbiCode, '2008'), maker.branch)
    assert.ok(maker.foundedYear < Number(maker.referenceDate.slice(0, 4)), maker.name)
  }
})

test('sizes, branches and estates are plausible: 99 % are small, metal products lead, machinery follows', () => {
  const small = today.filter((maker) => (maker.jobs ?? 0) < 50).length / today.length
  assert.ok(small >= 0.99 && small < 0.995, `${small}`)
  const byJobs = branches.toSorted((one, other) => jobs(inBranch(other)) - jobs(inBranch(one)))
  assert.deepEqual(byJobs.slice(0, 2), ['metal-products', 'machinery'])
  const other = inBranch('other').length / today.length
  assert.ok(other > 0.02 && other < 0.03, `${other}`)
  const onEstate = today.filter((maker) => maker.estate !== null).length / today.length
  assert.ok(onEstate > 0.82 && onEstate < 0.88, `${onEstate}`)
})

function inBranch(branch: string): readonly DemoMaker[] {
  return today.filter((maker) => maker.branch === branch)
}

test('an estate lies in one municipality, has a name of its own, and every municipality has one to six', () => {
  assert.equal(new Set(region.estates.map((estate) => estate.name)).size, region.estates.length)
  const homes = new Map(region.estates.map((estate) => [estate.name, estate.municipality]))
  for (const maker of region.makers) {
    if (maker.estate !== null) assert.equal(homes.get(maker.estate), maker.municipality)
  }
  for (const { code } of municipalityPlan) {
    const many = region.estates.filter((estate) => estate.municipality === code).length
    assert.ok(many >= 1 && many <= 6, code)
  }
})

test('the years differ: makers are founded and cease, move, merge and split, and some numbers are missing', () => {
  const count = (kind: string) => region.events.filter((event) => event.kind === kind).length
  assert.deepEqual(['founded', 'ceased', 'moved', 'merged', 'split'].map(count), [182, 150, 24, 1, 1])
  const [old, last] = [demoMakers(twoYearsAgo), demoMakers(lastYear)]
  assert.ok(jobs(old) < jobs(last) && jobs(last) < jobs(today))
  const silent = (makers: readonly DemoMaker[]) => makers.filter((maker) => maker.jobs === null).length
  assert.deepEqual([silent(old), silent(last)], [6, 4])
})

test('the merger takes over the jobs, the split shares them', () => {
  const on = (day: string, number: string) =>
    region.makers.find((maker) => maker.referenceDate === day && maker.establishmentNumber === number)
  const merged = region.events.find((event) => event.kind === 'merged')
  const [survivor = '', absorbed = ''] = merged?.from ?? []
  assert.equal(on(thisYear, absorbed), undefined)
  const gained = (on(thisYear, survivor)?.jobs ?? 0) - (on(lastYear, survivor)?.jobs ?? 0)
  assert.ok(gained >= (on(lastYear, absorbed)?.jobs ?? 99) / 2)
  const parts = region.events.find((event) => event.kind === 'split')?.to ?? []
  const [mother = '', daughter = ''] = parts
  assert.equal(on(twoYearsAgo, daughter), undefined)
  assert.equal(on(twoYearsAgo, mother)?.jobs, (on(lastYear, mother)?.jobs ?? 0) + (on(lastYear, daughter)?.jobs ?? 0))
})

test('no name reminds of a real company', () => {
  const real = /philips|\bdaf\b|\bvdl\b|tata|hoogovens|stork|fokker|asml|nedap|thales|siemens|bosch|gazelle|aalberts/i
  const invented =
    /bedacht|verzon|verzin|denkbeeld|fictie|gefingeerd|ingebeeld|gedroomd|droom|bestaand|fabel|zogenaamd|hypothe|verdicht|bedenk|luchtkasteel|nergens|niemand|nooit|hersenschim|alsof|schijnbaar|sprookje|zomaar|wellicht|kannietwaar|voorbeeld/i
  for (const { name, street } of region.makers) {
    assert.doesNotMatch(name, real)
    assert.match(name, invented)
    assert.doesNotMatch(name, /\b(b\.?v|n\.?v|v\.?o\.?f)\b/i)
    assert.match(street, /^[A-Z][a-z]+(weg|straat|laan)$/)
  }
})

test('the demo is the same on every run, and this digest says which', () => {
  assert.deepEqual(makeDemo(), region)
  const years = [demoCsv(2024), demoCsv(2025), demoCsv(2026)]
  assert.equal(sha256(years.join('')), '1c8014c7e569dcf7806fd1687210512dd3758cdf88679ab8bd3e8a0c3ee246be')
})

test('the file has the form of the import template', () => {
  const text = demoCsv(2026)
  assert.ok(text.startsWith('\uFEFFKvK-nummer;Vestigingsnummer;Handelsnaam;'))
  const lines = text.trimEnd().split('\r\n')
  assert.equal(lines.length, 1 + 2029)
  for (const line of lines) assert.equal(line.split(';').length, demoCsvHeaders.length)
  assert.equal(demoCsv(2026, doetinchem).trimEnd().split('\r\n').length, 1 + 61)
  assert.match(demoCsv(2025), /;;/)
})
