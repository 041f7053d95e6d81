import type { Branch } from '../../../core/branch.ts'
import { type Gap, gap } from '../../../core/gap.ts'

/** Made-up numbers of a made-up place, so that every state can be drawn. */
export type BranchRow = {
  readonly branch: Branch
  readonly makers: number | Gap
  readonly jobs: number | Gap
  readonly quotient: number | Gap
}

const hidden = (why: string) => gap('suppressed', why)

export function branchRows(why: string): readonly BranchRow[] {
  const none = hidden(why)
  return [
    { branch: 'basic-metal', makers: none, jobs: none, quotient: none },
    { branch: 'metal-products', makers: 27, jobs: 421, quotient: 1.4 },
    { branch: 'electro', makers: 7, jobs: 96, quotient: 0.8 },
    { branch: 'machinery', makers: 12, jobs: 318, quotient: 1.2 },
    { branch: 'transport', makers: none, jobs: none, quotient: none },
    { branch: 'repair-install', makers: 9, jobs: 113, quotient: 1.1 },
  ]
}

export const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']
export const hereIndex = [100, 101.2, 102.7, 99.4, 100.2, 102.8, 104.5, 106.5, 107.7]
export const thereIndex = [100, 101.3, 102.9, 101.4, 101, 102.2, 103.1, 103.8, 104.2]

export const tiles = [
  ['GM1876', 'Bronckhorst', 0, 0, 2.4],
  ['GM1859', 'Berkelland', 1, 0, 2.9],
  ['GM1586', 'Oost Gelre', 2, 0, 3.3],
  ['GM0222', 'Doetinchem', 0, 1, 1],
  ['GM1509', 'Oude IJsselstreek', 1, 1, 3.1],
  ['GM0197', 'Aalten', 2, 1, 2.6],
  ['GM0294', 'Winterswijk', 3, 1, 2.2],
  ['GM1955', 'Montferland', 0, 2, 1.9],
] as const

/** Row n of a list of a hundred thousand; the same every time. */
export function longRow(index: number) {
  const kinds = ['Plaatwerk', 'Draaierij', 'Gieterij', 'Machinefabriek', 'Revisie', 'Besturingen']
  const names = ['De Bedachte Hoek', 'Fictief & Zn.', 'Het Luchtkasteel', 'Voorbeeld B.V.', 'Verzonnen Werk']
  const places = ['Walsveld', 'Hamerkamp', 'Draaibank', 'Nergenshuizen']
  return {
    name: `${kinds[index % 6]} ${names[(index * 7) % 5]} ${index + 1}`,
    address: `Denkbeeldlaan ${((index * 13) % 240) + 1}`,
    place: places[(index * 3) % 4] ?? '',
    jobs: ((index * 37) % 180) + 1,
  }
}
