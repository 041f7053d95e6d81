import { branchTitles } from '../../../core/branch.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { BranchSwatch, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { isComparable, type MissingJobs } from './change.ts'
import type { Factsheet } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

/** What changed since the previous reference date, the largest change in jobs first. */
export function ChangePanel({ answer, missing }: { answer: Factsheet; missing: MissingJobs }) {
  const say = useAtlasWords()
  const format = useFormat()
  const locale = useLocale()
  const { changes, previousDate } = answer
  const [largest] = changes
  if (previousDate === null || !largest) {
    return (
      <Section title={say.change.titleNone}>
        <Paragraph>{previousDate === null ? say.change.first : say.change.none(format.day(previousDate))}</Paragraph>
      </Section>
    )
  }
  const jobs = `${format.change(largest.jobs)} ${say.job.other}`
  return (
    <Section
      title={isComparable(missing) ? say.change.title(say.branches[largest.branch], jobs) : say.change.titleNone}
      intro={say.change.since(format.day(previousDate))}
    >
      <DataTable
        caption={say.change.titleNone}
        hiddenCaption
        rows={changes}
        rowKey={(row) => row.branch}
        columns={[
          {
            id: 'branch',
            head: say.change.head,
            cell: (row) => (
              <>
                <BranchSwatch branch={row.branch} />
                {branchTitles[row.branch][locale]}
              </>
            ),
          },
          { id: 'makers', head: say.change.makers, number: true, cell: (row) => format.change(row.companies) },
          { id: 'jobs', head: say.change.jobs, number: true, cell: (row) => format.change(row.jobs) },
        ]}
      />
    </Section>
  )
}
