import type { Example } from '../../../core/example.ts'
import type { GivenGroupContract } from './groupContract.ts'
import { stedin2026, stedinSurcharge2026 } from './stedin2026.ts'

/** One small and two larger companies at Stedin, one month of two quarter-hours. */
export const threeMembers: GivenGroupContract = {
  stepHours: 0.25,
  stepsPerMonth: [2],
  tariffs: stedin2026,
  surchargeEurPerKwMonth: stedinSurcharge2026,
  members: [
    { name: 'A', category: 'Trafo MS/LS', connection: 'A.3', contractKw: 120, net: [110, 90] },
    { name: 'B', category: 'MS', connection: 'A.4', contractKw: 250, net: [200, 240] },
    { name: 'C', category: 'MS', connection: 'A.4', contractKw: 400, net: [300, 380] },
  ],
  groupContractKw: 600,
}

type Told = { readonly contract: number; readonly peak: number; readonly surcharge: number }

const tarievencode = {
  kind: 'law',
  article: 'Tarievencode 3.7.2a, 3.7.18 en 3.7.19',
  source: 'ACM, Codebesluit groepstransportovereenkomst, Stcrt. 2025, 43262; tarieven Stedin 2026',
} as const

export const examples: readonly Example<[GivenGroupContract], Told>[] = [
  {
    name: 'a smaller contract for the group saves, its peaks cost more',
    given: [threeMembers],
    expected: { contract: 572.836, peak: -147.948, surcharge: 209.88 },
    tolerance: 5e-4,
    origin: tarievencode,
  },
  {
    name: 'the same kilowatts together are cheaper at the higher category',
    given: [{ ...threeMembers, groupContractKw: 770 }],
    expected: { contract: 228.96, peak: -147.948, surcharge: 209.88 },
    tolerance: 5e-4,
    origin: tarievencode,
  },
  {
    name: 'without a small connection there is no surcharge',
    given: [
      {
        ...threeMembers,
        members: threeMembers.members.map((member) => ({ ...member, connection: 'A.4' as const })),
      },
    ],
    expected: { contract: 572.836, peak: (730 - 710) * 3.0966, surcharge: 0 },
    tolerance: 5e-4,
    origin: tarievencode,
  },
  {
    name: 'what one feeds in lowers what the group draws',
    given: [
      {
        ...threeMembers,
        members: threeMembers.members.map((member, k) => (k === 1 ? { ...member, net: [-50, -100] } : member)),
      },
    ],
    expected: { contract: 572.836, peak: (110 + 380 - 370) * 3.0966 - 209.88, surcharge: 209.88 },
    tolerance: 5e-4,
    origin: { kind: 'hand', steps: 'own peaks 110, 0 and 380; group 110 − 50 + 300 = 360 and 90 − 100 + 380 = 370 kW' },
  },
]
