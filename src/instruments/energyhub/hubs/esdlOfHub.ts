import type { EsdlHub } from '../calc/esdlHub.ts'
import { type HubDossier, HubFields, MemberFields } from '../hubDossier.ts'

/** A hub as its reader sees it, in the form of ESDL: what was typed in, and no series. */
export function esdlOfHub(dossier: HubDossier): EsdlHub {
  const names = new Map(dossier.members.map(({ id, name }) => [id, name]))
  return {
    name: dossier.name,
    importLimitKw: dossier.groupImportKw,
    exportLimitKw: dossier.groupExportKw,
    members: dossier.members.map(({ name, importLimitKw, exportLimitKw, annualKwh, solar }) => ({
      name,
      importLimitKw,
      exportLimitKw,
      annualKwh,
      solar,
    })),
    batteries: dossier.batteries.map((battery) => ({
      name: battery.name,
      chargeKw: battery.powerKw,
      dischargeKw: battery.powerKw,
      energyKwh: battery.energyKwh,
      etaCharge: battery.efficiency,
      etaDischarge: battery.efficiency,
      member: battery.member === null ? null : (names.get(battery.member) ?? null),
    })),
  }
}

/**
 * What an ESDL file says, as the input of a new hub. A battery behind a company's meter comes to stand at the group,
 * with the company in its name: the company has no number yet.
 */
export function hubOfEsdl(hub: EsdlHub, year: number): { fields: HubFields; typed: MemberFields[] } {
  return {
    fields: HubFields.parse({
      name: hub.name,
      year,
      groupImportKw: hub.importLimitKw,
      groupExportKw: hub.exportLimitKw,
      batteries: hub.batteries.slice(0, 5).map((battery) => ({
        name: [battery.name, battery.member]
          .filter((part) => part !== null)
          .join(', ')
          .slice(0, 80),
        powerKw: Math.min(battery.chargeKw, battery.dischargeKw),
        energyKwh: battery.energyKwh,
        efficiency: (battery.etaCharge + battery.etaDischarge) / 2,
      })),
    }),
    typed: hub.members
      .slice(0, 200)
      .map((member) => MemberFields.parse({ ...member, solar: member.solar.slice(0, 10) })),
  }
}
