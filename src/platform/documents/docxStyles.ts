import type { IStylesOptions } from 'docx'
import type { Locale } from '../i18n/locale.ts'
import { languageTags } from './documentText.ts'

// A font that every word processor has: an editable file cannot count on ours.
const font = 'Arial'

export const colours = {
  ink: '001A40',
  second: '3D5374',
  quiet: '586C88',
  line: 'C0C7D2',
  hairline: 'DFE3E8',
  accent: '00568B',
  banner: '615117',
  bannerSurface: 'FFF9E5',
} as const

/** Sizes are half points, spaces are twentieths of a point. */
export function docxStyles(language: Locale): IStylesOptions {
  const heading = (outlineLevel: number, size: number, before: number, color: string = colours.ink) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
  })
  return {
    default: {
      document: {
        run: { font, size: 20, color: colours.ink, language: { value: languageTags[language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { font, size: 40, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      heading1: heading(0, 28, 400),
      heading2: heading(1, 23, 300),
      heading3: heading(2, 20, 240, colours.second),
      hyperlink: { run: { color: colours.accent, underline: {} } },
      caption: {
        run: { font, size: 19, bold: true, italics: false, color: colours.ink },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      small('Subtitle', 'Subtitle', 24, colours.second, 60),
      small('Lead', 'Lead', 24, colours.ink, 200),
      small('Stamp', 'Stamp', 17, colours.quiet, 200),
      small('Note', 'Note', 17, colours.quiet, 60),
      small('TableText', 'Table text', 18, colours.ink, 0),
      small('TableHead', 'Table head', 17, colours.second, 0),
    ],
  }
}

function small(id: string, name: string, size: number, color: string, after: number) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: { size, color }, paragraph: { spacing: { after } } }
}
