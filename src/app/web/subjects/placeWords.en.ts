import { roleTitles } from '../../../platform/identity/roleTitle.ts'
import type { Words } from '../../../platform/i18n/words.ts'
import type { nl } from './placeWords.nl.ts'

export const en = {
  place: {
    title: 'Facts sheet',
    day: 'Reference date',
    downloads: 'Download',
    downloadAs: (kind: string) => `Download as ${kind}`,
    none: 'No file has been imported for this day yet',
    noneDo: 'Import a company file. After that you will see here who the makers are.',
    import: 'Import a file',
    unknownPlace: 'This is no municipality, region or province that we know',
    makers: 'See all makers',
    forbidden: `With your role you do not see figures of companies. Ask the administrator for the role ${roleTitles.reader.en}.`,
  },
} satisfies Words<typeof nl>
