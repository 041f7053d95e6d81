import { type EsdlBattery, type EsdlHub, type EsdlMember, feedInLimit } from './esdlHub.ts'

/**
 * A hub as an ESDL file: each company a building with its connection, demand, panels and batteries, all on one
 * network. Power in W and capacity in J, as the schema asks; the demand as one value in kWh for the year.
 */
export function writeEsdl(hub: EsdlHub): string {
  const network = 'network'
  const ports: string[] = []
  const plug = (id: string) => {
    ports.push(`${id}-in`)
    return [
      `<port xsi:type="esdl:InPort" id="${id}-in" name="In" carrier="electricity" connectedTo="${network}-out"/>`,
      `<port xsi:type="esdl:OutPort" id="${id}-out" name="Out" carrier="electricity"/>`,
    ]
  }
  const connection = (id: string, name: string, importKw: number | null, exportKw: number | null) => [
    `<asset xsi:type="esdl:EConnection"${said({ id, name, capacity: watts(importKw) })}>`,
    ...plug(id),
    ...(exportKw === null
      ? []
      : [
          `<KPIs xsi:type="esdl:KPIs" id="${id}-kpis">`,
          `<kpi xsi:type="esdl:DoubleKPI"${said({ id: `${id}-feed-in`, name: feedInLimit, value: exportKw })}/>`,
          '</KPIs>',
        ]),
    '</asset>',
  ]
  const members = hub.members.flatMap((member, k) => {
    const id = `member-${k + 1}`
    const own = hub.batteries.filter((battery) => battery.member === member.name)
    return [
      `<asset xsi:type="esdl:Building"${said({ id, name: member.name })}>`,
      ...connection(`${id}-connection`, member.name, member.importLimitKw, member.exportLimitKw),
      ...demandOf(member, id),
      ...member.solar.flatMap((panels, n) => solarOf(panels, id, n)),
      ...own.flatMap((battery, n) => batteryOf(battery, `${id}-battery-${n + 1}`, `${id}-connection-out`)),
      '</asset>',
    ]
  })
  const shared = hub.batteries
    .filter(({ member }) => member === null)
    .flatMap((battery, n) => batteryOf(battery, `battery-${n + 1}`, `${network}-out`))
  const group =
    hub.importLimitKw === null && hub.exportLimitKw === null
      ? []
      : connection('group-connection', hub.name, hub.importLimitKw, hub.exportLimitKw)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<esdl:EnergySystem xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:esdl="http://www.tno.nl/esdl"${said({ id: 'hub', name: hub.name, esdlVersion: 'v2210' })}>`,
    '<energySystemInformation xsi:type="esdl:EnergySystemInformation" id="information">',
    '<carriers xsi:type="esdl:Carriers" id="carriers">',
    '<carrier xsi:type="esdl:ElectricityCommodity" id="electricity" name="Electricity"/>',
    '</carriers>',
    '</energySystemInformation>',
    '<instance xsi:type="esdl:Instance" id="instance" name="instance">',
    `<area xsi:type="esdl:Area"${said({ id: 'area', name: hub.name })}>`,
    ...group,
    ...members,
    ...shared,
    `<asset xsi:type="esdl:ElectricityNetwork" id="${network}" name="Network">`,
    `<port xsi:type="esdl:OutPort" id="${network}-out" name="Out" carrier="electricity" connectedTo="${ports.join(' ')}"/>`,
    '</asset>',
    '</area>',
    '</instance>',
    '</esdl:EnergySystem>',
  ].join('\n')}\n`
}

function demandOf({ name, annualKwh }: EsdlMember, id: string): string[] {
  if (annualKwh === null) return []
  return [
    `<asset xsi:type="esdl:ElectricityDemand"${said({ id: `${id}-demand`, name })}>`,
    `<port xsi:type="esdl:InPort" id="${id}-demand-in" name="In" carrier="electricity" connectedTo="${id}-connection-out">`,
    `<profile xsi:type="esdl:SingleValue"${said({ id: `${id}-use`, value: annualKwh })}>`,
    `<profileQuantityAndUnit xsi:type="esdl:QuantityAndUnitType" id="${id}-unit" physicalQuantity="ENERGY" unit="WATTHOUR" multiplier="KILO" perTimeUnit="YEAR"/>`,
    '</profile>',
    '</port>',
    '</asset>',
  ]
}

function solarOf({ kwp, azimuth, tilt }: EsdlMember['solar'][number], id: string, n: number): string[] {
  const own = `${id}-solar-${n + 1}`
  const facts = { id: own, name: `PV ${n + 1}`, power: watts(kwp), orientation: azimuth, angle: tilt }
  return [
    `<asset xsi:type="esdl:PVInstallation"${said(facts)}>`,
    `<port xsi:type="esdl:OutPort" id="${own}-out" name="Out" carrier="electricity" connectedTo="${id}-connection-in"/>`,
    '</asset>',
  ]
}

function batteryOf(battery: EsdlBattery, id: string, behind: string): string[] {
  const facts = {
    id,
    name: battery.name,
    capacity: battery.energyKwh * 3_600_000,
    maxChargeRate: watts(battery.chargeKw),
    maxDischargeRate: watts(battery.dischargeKw),
    chargeEfficiency: battery.etaCharge,
    dischargeEfficiency: battery.etaDischarge,
  }
  return [
    `<asset xsi:type="esdl:Battery"${said(facts)}>`,
    `<port xsi:type="esdl:InPort" id="${id}-in" name="In" carrier="electricity" connectedTo="${behind}"/>`,
    '</asset>',
  ]
}

function watts(kw: number | null): number | null {
  return kw === null ? null : kw * 1000
}

/** Attributes with what is known; what is not is left out. */
function said(facts: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

function escaped(text: string): string {
  const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  // A line break in an attribute would come back as a space, and other control characters are no XML at all.
  return marks.replaceAll(/\p{Cc}/gu, ' ')
}
