import type { Day } from '../../core/period.ts'

/** A municipality that merged away after 2018-01-01. More than one successor: it was split, so it cannot be recoded. */
export type FormerMunicipality = {
  readonly code: string
  readonly name: string
  /** Last day on which the code held. */
  readonly validTo: Day
  readonly successors: readonly string[]
}

/**
 * Per last day: code, name, successor(s). Source: CBS, "Gemeentelijke indeling" 2018 to 2026; CC BY 4.0
 * (docs/sources.yaml, `cbs-areas`). The counts that CBS published (380, 355, 352, 345, 342) are a test.
 */
const mergers: readonly (readonly [Day, string])[] = [
  [
    '2018-12-31',
    `GM0005 Bedum > GM1966
    GM0009 Ten Boer > GM0014
    GM0015 Grootegast > GM1969
    GM0017 Haren > GM0014
    GM0022 Leek > GM1969
    GM0025 Marum > GM1969
    GM0053 Winsum > GM1966 GM1969
    GM0056 Zuidhorn > GM1969
    GM0058 Dongeradeel > GM1970
    GM0079 Kollumerland en Nieuwkruisland > GM1970
    GM0236 Geldermalsen > GM1960
    GM0304 Neerijnen > GM1960
    GM0393 Haarlemmerliede en Spaarnwoude > GM0394
    GM0545 Leerdam > GM1961
    GM0576 Noordwijkerhout > GM0575
    GM0584 Oud-Beijerland > GM1963
    GM0585 Binnenmaas > GM1963
    GM0588 Korendijk > GM1963
    GM0611 Cromstrijen > GM1963
    GM0617 Strijen > GM1963
    GM0620 Vianen > GM1961
    GM0689 Giessenlanden > GM1978
    GM0707 Zederik > GM1961
    GM0733 Lingewaal > GM1960
    GM0738 Aalburg > GM1959
    GM0870 Werkendam > GM1959
    GM0874 Woudrichem > GM1959
    GM0881 Onderbanken > GM1954
    GM0951 Nuth > GM1954
    GM0962 Schinnen > GM1954
    GM1651 Eemsmond > GM1966
    GM1663 De Marne > GM1966
    GM1722 Ferwerderadiel > GM1970
    GM1927 Molenwaard > GM1978`,
  ],
  [
    '2020-12-31',
    `GM0003 Appingedam > GM1979
    GM0010 Delfzijl > GM1979
    GM0024 Loppersum > GM1979
    GM0788 Haaren > GM0757 GM0824 GM0855 GM0865`,
  ],
  [
    '2021-12-31',
    `GM0370 Beemster > GM0439
    GM0398 Heerhugowaard > GM1980
    GM0416 Langedijk > GM1980
    GM0756 Boxmeer > GM1982
    GM0786 Grave > GM1982
    GM0815 Mill en Sint Hubert > GM1982
    GM0856 Uden > GM1991
    GM1684 Cuijk > GM1982
    GM1685 Landerd > GM1991
    GM1702 Sint Anthonis > GM1982`,
  ],
  ['2022-03-23', 'GM0457 Weesp > GM0363'],
  [
    '2022-12-31',
    `GM0501 Brielle > GM1992
    GM0530 Hellevoetsluis > GM1992
    GM0614 Westvoorne > GM1992`,
  ],
]

function parse(validTo: Day, line: string): FormerMunicipality {
  const [left = '', right = ''] = line.trim().split(' > ')
  return { code: left.slice(0, 6), name: left.slice(7), validTo, successors: right.split(' ') }
}

export const formerMunicipalities: readonly FormerMunicipality[] = mergers.flatMap(([validTo, lines]) =>
  lines.split('\n').map((line) => parse(validTo, line)),
)

const byCode = new Map(formerMunicipalities.map((former) => [former.code, former]))

/** The municipality that merged away, with its successors; `null` when the code never held or holds today. */
export function findFormerMunicipality(code: string): FormerMunicipality | null {
  return byCode.get(code) ?? null
}
