import type { Random } from './random.ts'

/** Every name has a word from here, so that nobody takes a made-up maker, street or estate for a real one. */
const inventedWords =
  'Bedachte Verzonnen Denkbeeldige Fictieve Gefingeerde Ingebeelde Gedroomde Onbestaande Fabelachtige Zogenaamde Hypothetische Verdichte'.split(
    ' ',
  )

const thingsOfTheTrade =
  'Hoek Vonk Hamer Bout Moer Spil Beitel Vijl Boog Vlam Draad Plaat Pers Bank Nok Kraan Ketting Schroef Tang Sleutel Balk Haak Ring Veer Klink Zaag Boor Molen Toren Brug Poort Schakel Rol Wals Naaf Passer Mal Krul Kiel Stift'.split(
    ' ',
  )

const landscape =
  'Akker Kamp Horst Es Brink Weide Kolk Hoeve Heide Dijk Maat Enk Bult Waard Meent Zoom Sluis Kade Steeg Wal Vaart Laan'.split(
    ' ',
  )

const shortNames =
  'Fictief|Verzonnen|Bedenksel|Verzinsel|Luchtkasteel|Nergenshuizen|Niemandsland|Nooitgeweest|Hersenschim|Alsof|Schijnbaar|Droombeeld|Sprookjesland|Nietbestaand|Zomaar|Wellicht|Kannietwaar|Voorbeeld'.split(
    '|',
  )

/** Streets that are nowhere. */
export const demoStreets: readonly string[] =
  'Verzonnenweg Nergensstraat Denkbeeldlaan Fantasieweg Bedenkselstraat Luchtkasteellaan Sprookjesweg Schijnbaarstraat Voorbeeldweg Zogenaamdlaan Ingebeeldeweg Hersenschimlaan Niemandsweg Onbestaandestraat Hypothesestraat Verzinselweg Misschienstraat Alsofweg Fabelstraat Nooitgedachtweg Droombeeldlaan Zomaarstraat Kannietwaarweg Bedachtestraat Nimmerweg Gissingstraat Wellichtlaan Nepstraat Fictieweg Onvindbaarstraat'.split(
    ' ',
  )

/** "Draaierij De Bedachte Hoek" or "Draaierij Fictief & Zn."; never the same name twice. */
export function makerNames(random: Random): (tradeWord: string) => string {
  const taken = new Set<string>()
  const propose = (tradeWord: string): string => {
    if (random.chance(0.2))
      return `${tradeWord} ${random.pick(shortNames)}${random.pick(['', ' & Zn.', ' & Co.', ' Techniek'])}`
    return `${tradeWord} De ${random.pick(inventedWords)} ${random.pick(thingsOfTheTrade)}`
  }
  return (tradeWord) => {
    for (;;) {
      const name = propose(tradeWord)
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
}

/** Names for that many estates, all different: "De Gedroomde Akker". Neighbours in the list have another landscape. */
export function estateNames(random: Random, count: number): readonly string[] {
  const lands = random.shuffled(landscape).map((land) => ({ land, words: random.shuffled(inventedWords) }))
  return Array.from({ length: count }, (_, at) => {
    const { land, words } = lands[at % lands.length] ?? { land: '', words: [] }
    return `De ${words[Math.floor(at / lands.length)] ?? ''} ${land}`
  })
}
