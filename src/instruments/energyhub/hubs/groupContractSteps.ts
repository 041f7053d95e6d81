import type { Words } from '../../../core/words.ts'

type ContractStep = {
  readonly id: string
  readonly title: Words
  readonly who: Words
  readonly term: Words
  /** Weeks after the start by which it can be done; null: the operator decides. */
  readonly week: number | null
  readonly source: string
}

const liander =
  'Liander, Transportovereenkomst voor groepen; de weken zijn een planning van ons, geen wettelijke termijn'
const acm = 'ACM, Codebesluit groepstransportovereenkomst, Stcrt. 2025, 43262 (11-12-2025)'

/** The way to a group transport contract (groeps-TO). */
const contractSteps: readonly ContractStep[] = [
  {
    id: 'mandates',
    title: {
      nl: 'Verzamel de machtigingen en meetgegevens van alle bedrijven',
      en: 'Gather the mandates and meter data of all companies',
    },
    who: { nl: 'Accountmanager, met ieder bedrijf', en: 'Account manager, with each company' },
    term: { nl: '4 weken', en: '4 weeks' },
    week: 4,
    source: liander,
  },
  {
    id: 'intention',
    title: {
      nl: 'Vorm de energiehub: samenwerking, bestuur en wie namens de groep spreekt',
      en: 'Form the energy hub: cooperation, board and who speaks for the group',
    },
    who: { nl: 'De bedrijven, met de parkmanager', en: 'The companies, with the park manager' },
    term: { nl: '8 weken', en: '8 weeks' },
    week: 12,
    source: liander,
  },
  {
    id: 'plan',
    title: {
      nl: 'Reken door wat delen en opslaan oplevert, ook in geld: delen kan geld kosten',
      en: 'Work out what sharing and storing bring, in money too: sharing can cost money',
    },
    who: { nl: 'Parkmanager, met deze kamer', en: 'Park manager, with this room' },
    term: { nl: '2 weken', en: '2 weeks' },
    week: 14,
    source: acm,
  },
  {
    id: 'request',
    title: {
      nl: 'Vraag de groeps-TO aan bij de netbeheerder',
      en: 'Ask the operator for the group transport contract',
    },
    who: { nl: 'De groep', en: 'The group' },
    term: {
      nl: 'Kan nu al; de netbeheerder is verplicht aan te bieden vanaf 1-1-2027',
      en: 'Possible now; the operator must offer it from 1-1-2027',
    },
    week: 15,
    source: acm,
  },
  {
    id: 'capacity',
    title: {
      nl: 'De netbeheerder bepaalt hoeveel vermogen de groep krijgt en wat zij onderling mag uitwisselen',
      en: 'The operator sets how much power the group gets and what it may exchange among itself',
    },
    who: { nl: 'Netbeheerder, in overleg met de groep', en: 'Operator, in consultation with the group' },
    term: { nl: 'De netbeheerder beslist', en: 'The operator decides' },
    week: null,
    source: liander,
  },
  {
    id: 'agreement',
    title: {
      nl: 'Verdeel het vermogen en leg de afspraken vast in een onderlinge overeenkomst',
      en: 'Divide the power and write the arrangements down in an agreement among the members',
    },
    who: { nl: 'De bedrijven', en: 'The companies' },
    term: { nl: '8 weken na het aanbod', en: '8 weeks after the offer' },
    week: null,
    source: liander,
  },
  {
    id: 'control',
    title: {
      nl: 'Richt een energiemanagementsysteem in dat binnen het groepsvermogen blijft',
      en: 'Set up an energy management system that stays within the power of the group',
    },
    who: { nl: 'De groep, met een leverancier', en: 'The group, with a supplier' },
    term: { nl: 'Voor de start van het contract', en: 'Before the contract begins' },
    week: null,
    source: liander,
  },
]

const week = 7 * 86_400_000

/** The steps with a day for each, when the group begins on `start` ("2026-11-23"). */
export function datedSteps(start: string): readonly (ContractStep & { readonly by: string | null })[] {
  const from = Date.parse(`${start}T12:00:00Z`)
  return contractSteps.map((step) => ({
    ...step,
    by: step.week === null ? null : new Date(from + step.week * week).toISOString().slice(0, 10),
  }))
}
