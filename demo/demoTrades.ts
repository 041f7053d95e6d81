import type { Branch } from '../src/core/branch.ts'

/** An activity of the made-up makers: SBI 2008 code, how often it occurs, and the words that start such a maker's name. */
export type Trade = { readonly sbi: string; readonly weight: number; readonly words: readonly string[] }

function trades(table: string): readonly Trade[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [sbi = '', weight, ...words] = line.trim().split(/\s+/)
      return { sbi, weight: Number(weight), words }
    })
}

export const tradesByBranch: Readonly<Record<Branch, readonly Trade[]>> = {
  'basic-metal': trades(`
    2410  1 Staalwerk Walserij
    2420  1 Buizenwerk
    2434  1 Draadtrekkerij
    2442  1 Aluminiumwerk
    2451  4 IJzergieterij Gieterij
    2452  1 Staalgieterij
    2453  3 Metaalgieterij Gieterij
    2454  2 Bronsgieterij Metaalgieterij
  `),
  'metal-products': trades(`
    2511 22 Constructie Staalbouw Lasbedrijf
    2512  9 Kozijnenwerk Gevelwerk
    2529  3 Tankbouw Reservoirbouw
    2550  5 Smederij Perswerk
    2561 14 Coating Verzinkerij Straalbedrijf
    2562 26 Draaierij Freeswerk Verspaning Plaatwerk
    2572  2 Slotenwerk
    2573  5 Gereedschap Stempelmakerij
    2593  2 Verenwerk Draadwerk
    2594  1 Boutenwerk
    2599 11 Metaalbewerking Metaalwaren
  `),
  electro: trades(`
    2611  3 Elektronica
    2612  4 Printplaten
    2630  2 Zendertechniek
    2651  8 Meettechniek Sensortechniek
    2670  1 Lenzenwerk
    2711  5 Motorenwikkelarij Generatoren
    2712  9 Paneelbouw Schakelkasten
    2733  2 Stekkerwerk
    2740  5 Verlichting
    2790  6 Besturingstechniek
  `),
  machinery: trades(`
    2812  3 Hydrauliek
    2813  3 Pompenbouw
    2814  2 Afsluiters
    2815  4 Tandwielen Aandrijvingen
    2822 12 Transporttechniek Kranenbouw
    2825  8 Koeltechniek Luchttechniek
    2829 14 Apparatenbouw Werktuigbouw
    2830 12 Landbouwmachines Stalinrichting
    2841  3 Draaibanken
    2892  4 Bouwmachines
    2893 10 Voedingsmachines Bakkerijmachines
    2896  2 Spuitgietmachines
    2899 12 Machinebouw
  `),
  transport: trades(`
    29201 8 Carrosserie
    29202 7 Aanhangwagens Opleggers
    2932  6 Voertuigdelen
    3011  3 Scheepsbouw
    3012  4 Jachtbouw
    3020  1 Spoortechniek
    3091  1 Bromfietsen
    3092  4 Rijwielen
    3099  1 Voertuigbouw
  `),
  'repair-install': trades(`
    3311  4 Metaalreparatie
    33121 5 Revisie
    33123 10 Machineonderhoud Onderhoudsdienst
    3313  2 Apparaatherstel
    3314  3 Motorenrevisie
    3315  4 Scheepsreparatie
    3319  1 Herstelwerk
    33221 4 Montage
    33223 7 Machinemontage Lijnenbouw
    3324  3 Elektromontage
  `),
  other: trades(`
    31011 5 Interieurbouw
    31012 3 Bedrijfsmeubels
    3109  3 Meubelmakerij
    32501 2 Tandtechniek
    32502 4 Instrumentmakerij
    32999 3 Borstelmakerij Vlaggenwerk
  `),
}
