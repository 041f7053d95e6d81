import type { Passage } from './alignmentPair.ts'
import type { Mark } from './mark.ts'
import { type Amount, readAmounts } from './readAmounts.ts'
import { type Names, readNames } from './readNames.ts'
import { readOwners } from './readOwner.ts'
import { type Period, readPeriod } from './readPeriod.ts'
import { readStances, type Stance } from './readStances.ts'
import { readIdeas } from './words.ts'

/** What a passage says, as far as rules can read it. */
export type ReadPassage = Names & {
  readonly passage: Passage
  readonly lower: string
  readonly amounts: readonly Amount[]
  readonly funds: ReadonlyMap<string, Mark>
  readonly buildings: ReadonlyMap<string, Mark>
  readonly period: Period | null
  readonly owners: readonly (readonly string[])[]
  readonly ideas: ReadonlyMap<string, Mark>
  readonly stances: readonly Stance[]
  /** Municipalities and villages in the name of the agenda: whose agenda it is. */
  readonly home: ReadonlySet<string>
}

const knownFunds: readonly (readonly [string, RegExp])[] = [
  ['sto', new RegExp(String.raw`\bsto\b|sto-(?:middelen|geld|budget|subsidie)\w*|sterk techniekonderwijs`, 'g')],
  ['jtf', /\bjtf\b|just transition fund/g],
  ['regio deal', /regio ?-?deal/g],
  ['efro', /\befro\b|europees fonds voor regionale ontwikkeling/g],
  ['spuk', /\bspuk\b\S*|specifieke uitkering/g],
  ['interreg', /\binterreg\b/g],
  ['leader', /\bleader(?=[ -](?:geld|middel|subsid|program|budget))/g],
  ['slim', new RegExp(String.raw`\bslim-(?:regeling|subsidie)`, 'g')],
  ['mit', new RegExp(String.raw`\bmit-(?:regeling|subsidie)`, 'g')],
  ['wbi', /woningbouwimpuls|\bwbi\b/g],
  ['startbouwimpuls', /startbouwimpuls/g],
  ['dumava', /\bdumava\b/g],
]
const namedFund = new RegExp(
  String.raw`(?:reserve|krediet|fonds|stelpost|budget|subsidieregeling|investeringsfonds|ontwikkelfonds|bestemmingsreserve) (?:voor |van )?(?:de |het )?(?:\p{Lu}[\p{L}-]+(?: en| voor| van)?(?: \p{L}{5,}(?=[ ,.;:)]|$))?)|\p{L}{4,}(?:fonds|reserve|impuls|krediet|subsidie|budget)(?:en)?(?![\p{L}])`,
  'gu',
)
const noHome = new RegExp(String.raw`achterhoek|gelderland|omgeving`)
const noFund = new RegExp(String.raw`^(?:subsidie|gemeente|jaar|totaal)`)
const building = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,14}(?:fabriek|gymzaal|sporthal|loods|pand|kade|kerk|kazerne|remise|werkplaats|schoolgebouw|gebouw|school|bibliotheek|watertoren|brandweerkazerne|sportzaal|zwembad|boerderij|veiling|station|postkantoor|gemeentehuis|raadhuis|werf|silo|hal))(?![\p{L}])`,
  'gu',
)

/** Reads a passage once; everything after compares what was read. */
export function readPassage(passage: Passage): ReadPassage {
  const lower = passage.text.toLowerCase()
  const names = readNames(passage.text)
  const amounts = readAmounts(lower)
  const funds = fundsIn(passage.text, lower)
  const nameMarks = [
    ...names.objects.values(),
    ...names.towns.values(),
    ...amounts.map(({ mark }) => mark),
    ...funds.values(),
  ]
  return {
    ...names,
    passage,
    lower,
    amounts,
    funds,
    buildings: new Map(
      [...lower.matchAll(building)].map((match) => [match[0].replace(/^(?:oude|voormalige)/, ''), markOf(match)]),
    ),
    period: readPeriod(passage),
    owners: readOwners(passage),
    ideas: readIdeas(lower, nameMarks),
    stances: readStances(lower),
    home: new Set(
      [...passage.agenda.matchAll(/(?<=\p{L} )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)*/gu)]
        .map(([name]) => name.toLowerCase())
        .filter((name) => !noHome.test(name)),
    ),
  }
}

function fundsIn(text: string, lower: string): Map<string, Mark> {
  const funds = new Map<string, Mark>()
  for (const [fund, pattern] of knownFunds) for (const match of lower.matchAll(pattern)) funds.set(fund, markOf(match))
  for (const match of text.matchAll(namedFund)) {
    const name = match[0].toLowerCase().replace(/ (?:voor|van|de|het) /g, ' ')
    if (!noFund.test(name) && ![...funds.values()].some(({ start }) => start === match.index))
      funds.set(name, markOf(match))
  }
  return funds
}

function markOf(match: RegExpExecArray): Mark {
  return { start: match.index, end: match.index + match[0].length }
}
