import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { type EsdlBattery, type EsdlHub, type EsdlMember, type EsdlNote, feedInLimit } from './esdlHub.ts'
import { energyOfYear } from './energyOfYear.ts'
import { refuseAt } from './refuseAt.ts'
import { elementsIn, type XmlElement, xmlTree } from './xmlTree.ts'

type Asset = { readonly kind: string; readonly element: XmlElement; readonly building: XmlElement | null }

const understood = ['EConnection', 'ElectricityDemand', 'PVInstallation', 'PVPanel', 'PVPark', 'Battery']
const silent = ['Building', 'AggregatedBuilding', 'ElectricityNetwork', 'ElectricityCable', 'Transformer', 'Joint']

/**
 * The companies, connections, panels and batteries of an ESDL file. A building is a company; outside buildings, assets
 * whose ports are connected to each other are. A connection by itself is that of the group, a battery by itself too.
 * What this hub has no place for is left out, with a note that names it.
 */
export function readEsdl(text: string): { readonly hub: EsdlHub; readonly notes: readonly EsdlNote[] } | Refusal {
  const root = xmlTree(text)
  if (isRefusal(root)) return root
  if (root.name !== 'EnergySystem') return refuseAt('esdl-no-system', '/')
  const notes: EsdlNote[] = []
  const assets = assetsOf(root)
  for (const { kind, element } of assets) {
    if (!understood.includes(kind) && !silent.includes(kind))
      notes.push({ code: 'esdl-left-out', asset: nameOf(element) })
  }
  const units = new Map(elementsIn(root).flatMap((one) => (one.name === 'quantityAndUnit' ? [[idOf(one), one]] : [])))
  const sites = sitesOf(assets.filter(({ kind }) => understood.includes(kind)))
  const members: EsdlMember[] = []
  const batteries: EsdlBattery[] = []
  let [groupImport, groupExport]: (number | null)[] = [null, null]
  for (const site of sites) {
    const of = (...kinds: string[]) => site.filter(({ kind }) => kinds.includes(kind)).map(({ element }) => element)
    const connections = of('EConnection')
    const importLimitKw = sumOf(connections.map((one) => kilo(one, 'capacity')))
    const exportLimitKw = sumOf(connections.map(feedInOf))
    const [demands, panels, stores] = [
      of('ElectricityDemand'),
      of('PVInstallation', 'PVPanel', 'PVPark'),
      of('Battery'),
    ]
    const isGroup = demands.length === 0 && panels.length === 0 && !site[0]?.building
    let member: string | null = null
    if (isGroup && connections.length > 0) {
      groupImport = sumOf([groupImport, importLimitKw])
      groupExport = sumOf([groupExport, exportLimitKw])
    }
    if (!isGroup) {
      member = freeName(nameOf(site[0]?.building ?? demands[0] ?? panels[0]), members)
      const annual = demands.map((one) => useOf(one, units, notes))
      members.push({
        name: member,
        importLimitKw,
        exportLimitKw,
        annualKwh: sumOf(annual),
        solar: panels.flatMap((one) => solarOf(one, notes)),
      })
    }
    for (const one of stores) batteries.push(...batteryOf(one, member, notes))
  }
  if (members.length === 0) return refuseAt('esdl-no-members', '/')
  const name = root.attributes.get('name')?.trim() || 'ESDL'
  return { hub: { name, importLimitKw: groupImport, exportLimitKw: groupExport, members, batteries }, notes }
}

function assetsOf(root: XmlElement): Asset[] {
  const found: Asset[] = []
  const walk = (element: XmlElement, building: XmlElement | null) => {
    const kind = typeOf(element)
    if (element.name === 'asset') found.push({ kind, element, building })
    const inside = element.name === 'asset' && kind.endsWith('Building') ? element : building
    for (const child of element.children) walk(child, inside)
  }
  walk(root, null)
  return found
}

/** Assets in one building, or joined by their ports, stand behind one meter. */
function sitesOf(assets: readonly Asset[]): Asset[][] {
  const site = assets.map((_, k) => k)
  const top = (k: number): number => (site[k] === k ? k : top(site[k] ?? k))
  const join = (a: number, b: number) => {
    site[Math.max(top(a), top(b))] = Math.min(top(a), top(b))
  }
  const owner = new Map<string, number>()
  const first = new Map<XmlElement, number>()
  for (const [k, { element, building }] of assets.entries()) {
    for (const port of portsOf(element)) owner.set(idOf(port), k)
    if (building && first.has(building)) join(k, first.get(building) ?? k)
    else if (building) first.set(building, k)
  }
  for (const [k, { element, building }] of assets.entries()) {
    for (const port of portsOf(element)) {
      for (const other of (port.attributes.get('connectedTo') ?? '').split(/\s+/)) {
        const found = owner.get(other)
        if (found !== undefined && assets[found]?.building === building) join(k, found)
      }
    }
  }
  return assets.flatMap((_, k) => (top(k) === k ? [assets.filter((__, other) => top(other) === k)] : []))
}

function useOf(demand: XmlElement, units: ReadonlyMap<string, XmlElement>, notes: EsdlNote[]): number | null {
  const profiles = elementsIn(demand).filter(({ name }) => name === 'profile')
  const values = profiles.map((profile) => (typeOf(profile) === 'SingleValue' ? energyOfYear(profile, units) : null))
  if (values.length === 0 || values.includes(null)) {
    const isElsewhere = profiles.some((profile) => typeOf(profile) !== 'SingleValue')
    notes.push({ code: isElsewhere ? 'esdl-profile-elsewhere' : 'esdl-no-use', asset: nameOf(demand) })
  }
  return sumOf(values)
}

function solarOf(panels: XmlElement, notes: EsdlNote[]): EsdlMember['solar'] {
  const area = numberOf(panels, 'surfaceArea') ?? 0
  // A square metre under the sun of the standard test gives its efficiency in kW.
  const kwp = kilo(panels, 'power') || area * (numberOf(panels, 'panelEfficiency') ?? 0)
  if (!(kwp > 0)) {
    notes.push({ code: 'esdl-no-size', asset: nameOf(panels) })
    return []
  }
  const azimuth = numberOf(panels, 'orientation') ?? 180
  const tilt = numberOf(panels, 'angle') ?? 15
  return [{ kwp, azimuth: ((azimuth % 360) + 360) % 360, tilt: Math.min(90, Math.max(0, tilt)) }]
}

function batteryOf(battery: XmlElement, member: string | null, notes: EsdlNote[]): EsdlBattery[] {
  const energyKwh = (numberOf(battery, 'capacity') ?? 0) / 3_600_000
  const chargeKw = kilo(battery, 'maxChargeRate')
  const dischargeKw = kilo(battery, 'maxDischargeRate')
  const name = nameOf(battery)
  if (!(energyKwh > 0) || !(Math.max(chargeKw ?? 0, dischargeKw ?? 0) > 0)) {
    notes.push({ code: 'esdl-no-size', asset: name })
    return []
  }
  const eta = (which: string) => {
    const given = numberOf(battery, which)
    return given !== null && given > 0 && given <= 1 ? given : 0.95
  }
  return [
    {
      name,
      chargeKw: chargeKw || (dischargeKw ?? 0),
      dischargeKw: dischargeKw || (chargeKw ?? 0),
      energyKwh,
      etaCharge: eta('chargeEfficiency'),
      etaDischarge: eta('dischargeEfficiency'),
      member,
    },
  ]
}

function feedInOf(connection: XmlElement): number | null {
  const kpi = elementsIn(connection).find((one) => one.name === 'kpi' && one.attributes.get('name') === feedInLimit)
  return kpi ? numberOf(kpi, 'value') : null
}

function portsOf(asset: XmlElement): XmlElement[] {
  return asset.children.filter(({ name }) => name === 'port')
}

function typeOf(element: XmlElement): string {
  return (element.attributes.get('xsi:type') ?? '').replace(/^esdl:/, '')
}

function idOf(element: XmlElement): string {
  return element.attributes.get('id') ?? ''
}

function nameOf(element: XmlElement | undefined): string {
  const name = element?.attributes.get('name')?.trim()
  return (name || element?.attributes.get('id') || 'asset').slice(0, 200)
}

/** Two companies by one name would become one; the second gets a number. */
function freeName(name: string, members: readonly EsdlMember[]): string {
  const taken = new Set(members.map((one) => one.name))
  let free = name
  for (let k = 2; taken.has(free); k++) free = `${name} (${k})`
  return free
}

/** Not negative and finite; anything else is not said. */
function numberOf(element: XmlElement, name: string): number | null {
  const text = element.attributes.get(name)?.trim()
  const value = text ? Number(text) : Number.NaN
  return Number.isFinite(value) && value >= 0 ? value : null
}

function kilo(element: XmlElement, name: string): number | null {
  const value = numberOf(element, name)
  return value === null || value === 0 ? null : value / 1000
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}
