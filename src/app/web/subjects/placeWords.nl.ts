import { roleTitles } from '../../../platform/identity/roleTitle.ts'

/** The words of the pages of a place. */
export const nl = {
  place: {
    title: 'Factsheet',
    day: 'Peildatum',
    downloads: 'Download',
    downloadAs: (kind: string) => `Download als ${kind}`,
    none: 'Er is voor deze dag nog geen bestand ingelezen',
    noneDo: 'Lees een bedrijvenbestand in. Daarna staat hier wie de makers zijn.',
    import: 'Lees een bestand in',
    unknownPlace: 'Dit is geen gemeente, regio of provincie die wij kennen',
    makers: 'Bekijk alle makers',
    forbidden: `Met uw rol ziet u geen cijfers van bedrijven. Vraag de beheerder om de rol ${roleTitles.reader.nl}.`,
  },
}
