import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { JobsCell } from './JobsCell.tsx'
import type { Factsheet, PlaceLinks, PlaceNames } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

const firstSeen = 10

/** Where the makers are: the estates of the file, the fullest first, and who stands on none. */
export function EstatePanel(props: {
  readonly answer: Factsheet
  readonly links: PlaceLinks
  readonly nameOf: PlaceNames
  /** The place has more than one municipality. */
  readonly many: boolean
}) {
  const { answer, links, nameOf, many } = props
  const say = useAtlasWords()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { estates, total } = answer
  const [first] = estates
  if (!first) {
    return (
      <Section title={say.estate.titleNone}>
        <Paragraph>{say.estate.none}</Paragraph>
      </Section>
    )
  }
  const [one, second] = answer.municipalities
  const only: Readonly<Record<string, string>> = one && !second ? { municipality: one.municipality } : {}
  const outside = total.companies - estates.reduce((sum, row) => sum + row.companies, 0)
  const name = many ? `${first.estate} (${nameOf(first.municipality)})` : first.estate
  return (
    <Section title={say.estate.title(name)}>
      <DataTable
        caption={say.estate.titleNone}
        hiddenCaption
        rows={all ? estates : estates.slice(0, firstSeen)}
        rowKey={(row) => `${row.municipality}/${row.estate}`}
        columns={[
          {
            id: 'estate',
            head: say.estate.head,
            cell: (row) => (
              <Link href={links.makers({ municipality: row.municipality, estate: row.estate })}>{row.estate}</Link>
            ),
          },
          ...(many
            ? [
                {
                  id: 'municipality',
                  head: say.estate.municipality,
                  wideOnly: true,
                  cell: (row: Factsheet['estates'][number]) => nameOf(row.municipality),
                },
              ]
            : []),
          { id: 'makers', head: say.estate.makers, number: true, cell: (row) => format.number(row.companies) },
          { id: 'jobs', head: say.estate.jobs, number: true, cell: (row) => <JobsCell group={row} /> },
        ]}
      />
      {outside > 0 ? (
        <Paragraph small>
          {say.estate.outside(format.count(outside, say.maker))}.{' '}
          <Link href={links.makers({ quality: 'no-estate', ...only })}>{say.estate.show}</Link>
        </Paragraph>
      ) : null}
      {estates.length > firstSeen ? (
        <Actions>
          <Button small onClick={() => setAll(!all)}>
            {all ? say.estate.fewer : say.estate.all(format.number(estates.length))}
          </Button>
        </Actions>
      ) : null}
    </Section>
  )
}
