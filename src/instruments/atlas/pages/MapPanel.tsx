import { gap } from '../../../core/gap.ts'
import { ChartView } from '../../../platform/charts/ChartView.tsx'
import { tileMap } from '../../../platform/charts/tileMap.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { JobsCell } from './JobsCell.tsx'
import type { Factsheet, MapSquare, PlaceLinks, PlaceNames } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

/** The municipalities of a region or province: a schematic map that leads to each, or a table where none was drawn. */
export function MapPanel(props: {
  readonly municipalities: Factsheet['municipalities']
  readonly place: string
  readonly squares: readonly MapSquare[] | null
  readonly chosen?: string
  readonly links: PlaceLinks
  readonly nameOf: PlaceNames
}) {
  const { municipalities, place, squares, chosen, links, nameOf } = props
  const say = useAtlasWords()
  const format = useFormat()
  const byCode = new Map(municipalities.map((row) => [row.municipality, row]))
  const fullest = municipalities.toSorted((a, b) => b.companies - a.companies)[0]
  const title =
    fullest && chosen === undefined ? say.map.title(nameOf(fullest.municipality)) : say.map.titleRegion(place)
  if (!squares) {
    return (
      <Section title={title}>
        <DataTable
          caption={say.map.titleRegion(place)}
          hiddenCaption
          rows={municipalities}
          rowKey={(row) => row.municipality}
          columns={[
            {
              id: 'name',
              head: say.map.head,
              cell: (row) => <Link href={links.place(row.municipality)}>{nameOf(row.municipality)}</Link>,
            },
            { id: 'makers', head: say.map.makers, number: true, cell: (row) => format.number(row.companies) },
            { id: 'jobs', head: say.map.jobs, number: true, cell: (row) => <JobsCell group={row} /> },
          ]}
        />
      </Section>
    )
  }
  const none = gap('not-applicable', say.map.none)
  const map = tileMap({
    id: 'map',
    title,
    about: say.map.about,
    heads: [say.map.head, say.map.makers],
    write: (value) => format.number(value),
    writeGap: (missing) => missing.why,
    ...(chosen === undefined ? {} : { chosen }),
    tiles: squares.map((square) => ({
      code: square.place,
      name: nameOf(square.place),
      column: square.column,
      row: square.row,
      value: byCode.get(square.place)?.companies ?? none,
      href: links.place(square.place),
    })),
  })
  const columns = Math.max(...squares.map((square) => square.column + 1))
  return (
    <Section title={title}>
      <ChartView chart={map} titled={false} most={columns * 92} />
    </Section>
  )
}
