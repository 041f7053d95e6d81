import { dutchStem } from './dutchStem.ts'
import type { Mark } from './mark.ts'
import { ideaOf } from './ideaOf.ts'

const empty = new Set(
  (
    'de het een en of in op aan van voor met bij uit om te is zijn wordt worden er dat die deze dit als dan ook niet geen naar over door tot ' +
    'wij we ons onze hun haar zijn zich men ze zij hij je u kan kunnen mag mogen moet moeten zal zullen wil willen gaat gaan komt komen krijgt ' +
    'krijgen heeft hebben had was waren blijft blijven maakt maken laat laten zet zetten doet doen staat staan ligt wel nog al meer minder per ' +
    'telt tellen geldt gelden jaar jaren ten ter tussen rond langs zodat omdat waar waarin waarmee daar daarvoor hier zo veel alle alleen elke iedere ander andere nieuw nieuwe ' +
    'twee drie vier vijf zes tien eigen goed grote kleine dag maand week vanaf eind tijdens na binnen buiten onder tegen via zonder ' +
    'gemeente gemeenten gemeentelijk gemeentelijke agenda plan programma project beleid actie maatregel samen gereed voortaan bestaande huidige'
  ).split(' '),
)

/** What a compound is a kind of: an "omscholingstraject" is a "traject". */
const heads = new RegExp(
  String.raw`\p{L}{4,}(traject|garantie|route|lokaal|programma|fonds|opleiding|centrum|onderwijs|subsidie|voucher)(?:en|s)?$`,
  'u',
)

/** The ideas of a text: its words without the small ones, as stems, synonyms made one; each with its first place. */
export function readIdeas(lower: string, skip: readonly Mark[]): Map<string, Mark> {
  const ideas = new Map<string, Mark>()
  for (const match of lower.matchAll(/[\p{L}][\p{L}'’-]{2,}/gu)) {
    const [word] = match
    const mark = { start: match.index, end: match.index + word.length }
    if (word === 'elk' || word === 'ieder' ? !/^ jaar\b/.test(lower.slice(mark.end)) : empty.has(word)) continue
    if (skip.some(({ start, end }) => mark.start < end && start < mark.end)) continue
    const idea = ideaOf(word) ?? dutchStem(word)
    if (!ideas.has(idea)) ideas.set(idea, mark)
    const head = heads.exec(word)?.[1]
    if (head !== undefined && !ideas.has(head)) ideas.set(head, mark)
  }
  return ideas
}
