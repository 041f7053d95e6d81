import { sizeClassBounds } from '../../../core/sizeClass.ts'
import { CellDrawing } from '../../../platform/charts/ChartView.tsx'
import { cellBar } from '../../../platform/charts/cellMarks.ts'
import type { Format } from '../../../platform/i18n/format.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { JobsCell } from './JobsCell.tsx'
import type { Factsheet } from './placeView.ts'
import { type AtlasWords, useAtlasWords } from './useAtlasWords.tsx'

type Size = Factsheet['sizes'][number]['sizeClass']

/** "10 tot en met 19", "2.000 of meer". */
export function writeSize(size: Size, format: Format, say: AtlasWords): string {
  if (size === 'unknown') return say.size.unknown
  const { least, most } = sizeClassBounds(size)
  if (most === null) return say.size.orMore(format.number(least))
  return least === most ? format.number(least) : say.size.to(format.number(least), format.number(most))
}

/** How large the makers are, by CBS size class; classes without makers are left out. */
export function SizePanel({ answer }: { answer: Factsheet }) {
  const say = useAtlasWords()
  const format = useFormat()
  const rows = answer.sizes.filter((row) => row.companies > 0)
  const most = Math.max(1, ...rows.map((row) => row.companies))
  const { shareBelow50 } = answer
  return (
    <Section title={shareBelow50 === null ? say.size.titleNone : say.size.titleShare(format.percent(shareBelow50))}>
      <DataTable
        caption={say.size.titleNone}
        hiddenCaption
        middle
        rows={rows}
        rowKey={(row) => row.sizeClass}
        columns={[
          { id: 'size', head: say.size.head, cell: (row) => writeSize(row.sizeClass, format, say) },
          { id: 'makers', head: say.size.makers, number: true, cell: (row) => format.number(row.companies) },
          {
            id: 'bar',
            head: say.size.bar,
            hiddenHead: true,
            wideOnly: true,
            cell: (row) => <CellDrawing svg={cellBar(row.companies, most)} />,
          },
          { id: 'jobs', head: say.size.jobs, number: true, cell: (row) => <JobsCell group={row} /> },
        ]}
      />
    </Section>
  )
}
