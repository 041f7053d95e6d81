import type { Words } from '../../../core/words.ts'
import type { Setup } from './setup.ts'

/**
 * A rule that a battery for a group meets on its way. `checked`: we read it in the source named; `to-check`: the
 * source reports it, and the municipality must look whether it holds here. When a rule changed after `sourceDate`, it
 * is not in this list: the list is a start of the conversation, no advice.
 */
type StorageRule = {
  readonly id: string
  readonly kind: 'permit' | 'zoning' | 'safety' | 'grid' | 'contract'
  readonly title: Words
  readonly why: Words
  readonly article: string
  readonly source: string
  readonly sourceDate: string
  readonly certainty: 'checked' | 'to-check'
  /** Left out: always. */
  readonly when?: (setup: Pick<Setup, 'battery' | 'share'>) => boolean
}

const withBattery: StorageRule['when'] = ({ battery }) => battery !== null
const shared: StorageRule['when'] = ({ share }) => share

const pgs = 'Chemische Logistiek, "PGS 37-1 en PGS 37-2 in het Bal" (geeft IPLO weer); Schulinck Omgevingsrecht'

const storageRules: readonly StorageRule[] = [
  {
    id: 'pgs-37-1',
    kind: 'safety',
    title: { nl: 'Veilige opslag van stroom: PGS 37-1', en: 'Safe storage of power: PGS 37-1' },
    why: {
      nl: 'De richtlijn voor energieopslagsystemen is in december 2023 vastgesteld. Zolang het Bal er niet naar verwijst, kan de gemeente haar opleggen via de zorgplicht of met een maatwerkvoorschrift; of dat gebeurt, verschilt per gemeente.',
      en: 'The guideline for energy storage systems was adopted in December 2023. As long as the Bal does not refer to it, the municipality can impose it through the duty of care or a tailor-made rule; whether it does differs by municipality.',
    },
    article: 'Bal art. 2.11 (zorgplicht) en 2.13 (maatwerk); PGS 37-1',
    source: pgs,
    sourceDate: '2024-12-31',
    certainty: 'to-check',
    when: withBattery,
  },
  {
    id: 'bruidsschat',
    kind: 'zoning',
    title: {
      nl: 'Batterij die nergens bij hoort: de bruidsschat in het omgevingsplan',
      en: 'A battery that belongs to no other activity: the transitional rules of the environment plan',
    },
    why: {
      nl: 'Ondersteunt de batterij geen milieubelastende activiteit die het Bal noemt, dan gelden de regels die het Rijk aan het omgevingsplan heeft meegegeven, met een eigen zorgplicht, tot de gemeente ze vervangt (uiterlijk eind 2031).',
      en: 'When the battery supports no activity named in the Bal, the rules apply that the state put into the environment plan, with a duty of care of their own, until the municipality replaces them (by the end of 2031).',
    },
    article: 'Omgevingsplan, tijdelijk deel (bruidsschat)',
    source: pgs,
    sourceDate: '2024-12-31',
    certainty: 'to-check',
    when: withBattery,
  },
  {
    id: 'plan-use',
    kind: 'permit',
    title: {
      nl: 'Past opslag van stroom in het omgevingsplan?',
      en: 'Does the environment plan allow storage of power?',
    },
    why: {
      nl: 'Een losse batterij past vaak niet bij de activiteiten die het plan hier toelaat. Dan is een omgevingsvergunning nodig om ervan af te wijken. Ondernemers melden doorlooptijden van 13 tot 26 weken, en ook 6 tot 12 maanden of langer.',
      en: 'A separate battery often does not fit the activities that the plan allows here. A permit to deviate from it is then needed. Companies report 13 to 26 weeks, and also 6 to 12 months or longer.',
    },
    article: 'Omgevingswet, omgevingsplanactiviteit; artikel per plan verschillend',
    source: 'Energy Storage NL, enquête onder leden, in Solar Magazine',
    sourceDate: '2024-02-06',
    certainty: 'to-check',
    when: withBattery,
  },
  {
    id: 'noise',
    kind: 'zoning',
    title: { nl: 'Geluid van omvormers en koeling', en: 'Noise of inverters and cooling' },
    why: {
      nl: 'Op de gevel van geluidgevoelige gebouwen geldt 50 dB(A) overdag, 45 in de avond en 40 in de nacht. Een batterij laadt en ontlaadt ook ’s nachts. Op een aangewezen bedrijventerrein mag het voor gebouwen op dat terrein 5 dB(A) meer zijn.',
      en: 'On the facade of sensitive buildings 50 dB(A) applies by day, 45 in the evening and 40 at night. A battery charges and discharges at night as well. On a designated estate buildings on it may get 5 dB(A) more.',
    },
    article: 'Bkl art. 5.65, tabel 5.65.1 en lid 2; art. 5.66',
    source: 'Besluit kwaliteit leefomgeving, rechtspraakbestuursrecht.nl',
    sourceDate: '2024-01-01',
    certainty: 'checked',
    when: withBattery,
  },
  {
    id: 'group-contract',
    kind: 'contract',
    title: {
      nl: 'Delen kan alleen met een groepstransportovereenkomst',
      en: 'Sharing needs a group transport contract',
    },
    why: {
      nl: 'Ieder bedrijf houdt zijn eigen aansluiting; de groep krijgt samen één gecontracteerd vermogen. Netbeheerders zijn verplicht dit aan te bieden vanaf 1 januari 2027; aanvragen kan nu al.',
      en: 'Each company keeps its own connection; the group gets one contracted power. Operators must offer this from 1 January 2027; asking is possible now.',
    },
    article: 'Tarievencode elektriciteit art. 3.1.3a, 3.7.2a, 3.7.18 en 3.7.19',
    source: 'ACM, Codebesluit groepstransportovereenkomst, Stcrt. 2025, 43262',
    sourceDate: '2025-12-11',
    certainty: 'checked',
    when: shared,
  },
  {
    id: 'group-tariff',
    kind: 'grid',
    title: {
      nl: 'De groep betaalt het tarief van haar hoogste lid',
      en: 'The group pays the tariff of its highest member',
    },
    why: {
      nl: 'Het tarief volgt het hoogste netvlak onder de leden die afnemen, en wie A.3 met A.4 of A.5 mengt betaalt een toeslag. Delen kan daardoor geld kosten.',
      en: 'The tariff follows the highest grid level among the consuming members, and mixing A.3 with A.4 or A.5 costs a surcharge. Sharing can therefore cost money.',
    },
    article: 'Tarievencode elektriciteit art. 3.7.2a, 3.7.18a en 3.7.19',
    source: 'ACM, Codebesluit groepstransportovereenkomst, Stcrt. 2025, 43262',
    sourceDate: '2025-12-11',
    certainty: 'checked',
    when: shared,
  },
  {
    id: 'flexible-rights',
    kind: 'grid',
    title: {
      nl: 'Vast vermogen voor de batterij is op een vol net niet te krijgen',
      en: 'Firm power for the battery cannot be had on a full grid',
    },
    why: {
      nl: 'De netbeheerder biedt dan een andere vorm: tijdsblokgebonden (TBTR), tijdsduurgebonden (TDTR, minstens 85 % van de uren) of volledig variabel (VVTR), of een capaciteitsbeperkend contract (CBC) tegen vergoeding.',
      en: 'The operator then offers another form: bound to time blocks (TBTR), to a duration (TDTR, at least 85 % of the hours), fully variable (VVTR), or a capacity limitation contract (CBC) that is paid for.',
    },
    article: 'Netcode elektriciteit; contractvormen in het ACM-dashboard',
    source: 'ACM, dashboard contractvormen',
    sourceDate: '2026-06-02',
    certainty: 'checked',
    when: withBattery,
  },
  {
    id: 'cable-pooling',
    kind: 'grid',
    title: {
      nl: 'Batterij en zon achter één aansluiting: cable pooling',
      en: 'Battery and panels behind one connection: cable pooling',
    },
    why: {
      nl: 'Mag met hooguit vier partijen op één aansluiting, vanaf 100 kVA. Een grotere groep heeft de groepstransportovereenkomst nodig.',
      en: 'Allowed with at most four parties on one connection, from 100 kVA. A larger group needs the group transport contract.',
    },
    article: 'Energiewet (2026)',
    source: 'Energiewet, zoals weergegeven door marktpartijen; artikelnummer niet nagezien',
    sourceDate: '2026-01-01',
    certainty: 'to-check',
    when: withBattery,
  },
]

/** What stands in the way of this hub, in the order in which one meets it. */
export function rulesFor(setup: Pick<Setup, 'battery' | 'share'>): readonly Omit<StorageRule, 'when'>[] {
  return storageRules.filter(({ when }) => when?.(setup) ?? true).map(({ when: _when, ...rule }) => rule)
}
