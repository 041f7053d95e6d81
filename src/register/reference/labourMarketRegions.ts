import type { Day } from '../../core/period.ts'

export type LabourMarketRegion = {
  readonly code: string
  readonly name: string
  /** How much of its municipalities we know: only the regions that touch Gelderland were looked up. */
  readonly members: 'whole' | 'part' | 'none'
}

/**
 * The 35 labour market regions. Source: CBS (codes), VNG (names and members, state of 2020), compared with the situation
 * of 2026: still 35. See docs/sources.yaml, `labour-market-regions`. The numbers have holes; they are not ours.
 */
export const labourMarketRegions: readonly LabourMarketRegion[] = [
  { code: 'AM01', name: 'Groningen', members: 'none' },
  { code: 'AM02', name: 'Friesland', members: 'none' },
  { code: 'AM03', name: 'Drenthe', members: 'none' },
  { code: 'AM05', name: 'Twente', members: 'none' },
  { code: 'AM06', name: 'Stedendriehoek en Noordwest-Veluwe', members: 'whole' },
  { code: 'AM07', name: 'Midden-Gelderland', members: 'whole' },
  { code: 'AM08', name: 'Rijk van Nijmegen', members: 'whole' },
  { code: 'AM09', name: 'Achterhoek', members: 'whole' },
  { code: 'AM10', name: 'Rivierenland', members: 'whole' },
  { code: 'AM11', name: 'Flevoland', members: 'none' },
  { code: 'AM12', name: 'Gooi en Vechtstreek', members: 'none' },
  { code: 'AM13', name: 'Midden-Utrecht', members: 'none' },
  { code: 'AM14', name: 'Amersfoort', members: 'part' },
  { code: 'AM15', name: 'Noord-Holland Noord', members: 'none' },
  { code: 'AM17', name: 'Zaanstreek/Waterland', members: 'none' },
  { code: 'AM18', name: 'Groot Amsterdam', members: 'none' },
  { code: 'AM19', name: 'Holland Rijnland', members: 'none' },
  { code: 'AM20', name: 'Midden-Holland', members: 'none' },
  { code: 'AM21', name: 'Haaglanden', members: 'none' },
  { code: 'AM22', name: 'Rijnmond', members: 'none' },
  { code: 'AM23', name: 'Drechtsteden', members: 'none' },
  { code: 'AM24', name: 'Zeeland', members: 'none' },
  { code: 'AM25', name: 'West-Brabant', members: 'none' },
  { code: 'AM26', name: 'Midden-Brabant', members: 'none' },
  { code: 'AM27', name: 'Noordoost-Brabant', members: 'none' },
  { code: 'AM28', name: 'Zuidoost-Brabant', members: 'none' },
  { code: 'AM29', name: 'Noord-Limburg', members: 'none' },
  { code: 'AM30', name: 'Zuid-Limburg', members: 'none' },
  { code: 'AM32', name: 'Helmond-De Peel', members: 'none' },
  { code: 'AM33', name: 'Midden-Limburg', members: 'none' },
  { code: 'AM34', name: 'Zuid-Holland Centraal', members: 'none' },
  { code: 'AM35', name: 'Gorinchem', members: 'none' },
  { code: 'AM36', name: 'Zwolle', members: 'part' },
  { code: 'AM37', name: 'Zuid-Kennemerland en IJmond', members: 'none' },
  { code: 'AM38', name: 'Food Valley', members: 'whole' },
]

export type RegionMember = {
  readonly region: string
  readonly municipality: string
  readonly validFrom: Day
  readonly validTo: Day | null
}

/** First day for which the source states the members; the regions themselves are older. */
const known: Day = '2020-01-01'

const membersByRegion: Readonly<Record<string, string>> = {
  AM06: 'GM0200 GM0213 GM0230 GM0232 GM0233 GM0243 GM0246 GM0262 GM0302 GM0273 GM0285 GM0301 GM0050 GM0150',
  AM07: 'GM0202 GM0221 GM0226 GM1705 GM1734 GM0274 GM0275 GM0277 GM0293 GM0299',
  AM08: 'GM1945 GM0209 GM0225 GM0252 GM0268 GM0296 GM0944',
  AM09: 'GM0197 GM1859 GM1876 GM0222 GM1955 GM1586 GM1509 GM0294',
  AM10: 'GM0214 GM0216 GM0263 GM1740 GM0281 GM1960 GM0668 GM0297',
  AM14: 'GM0267',
  AM36: 'GM0244 GM0269',
  AM38: 'GM0203 GM0228 GM0279 GM0289 GM0339 GM0340 GM0345',
}

/**
 * Which municipality belongs to which region, and when. Regions do not nest in provinces: three of them cross the border
 * of Gelderland. Hattem and Oldebroek were placed by elimination.
 */
export const regionMembers: readonly RegionMember[] = [
  ...Object.entries(membersByRegion).flatMap(([region, codes]) =>
    codes.split(' ').map((municipality) => ({ region, municipality, validFrom: known, validTo: null })),
  ),
  // Olst-Wijhe (Overijssel) left in 2023.
  { region: 'AM06', municipality: 'GM1773', validFrom: known, validTo: '2022-12-31' },
]
