import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { GapMark } from '../../../platform/ui/FigureView.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import type { Company } from '../queries.ts'
import { useCompanyWords } from './useCompanyWords.tsx'

type Correction = Company['company']['corrections'][number]

/** What was corrected by hand, against what the file says; who may, lets the file win again. */
export function CompanyCorrections(props: {
  readonly company: Company['company']
  readonly mayEdit: boolean
  readonly onConfirm: (field: string, label: string) => void
}) {
  const { company, mayEdit, onConfirm } = props
  const say = useCompanyWords().company
  const format = useFormat()
  const { corrections } = company
  if (corrections.length === 0) {
    return (
      <Section title={say.corrections}>
        <Paragraph>{say.correctionsNone}</Paragraph>
      </Section>
    )
  }
  const labels: Readonly<Record<string, string>> = say.fields
  const label = (row: Correction) => labels[row.field] ?? row.field
  const value = (of: unknown) =>
    of === null || of === '' ? (
      <GapMark>{say.unknown}</GapMark>
    ) : typeof of === 'number' ? (
      format.number(of)
    ) : (
      JSON.stringify(of).replaceAll('"', '')
    )
  return (
    <Section title={say.corrections} intro={say.correctionsIntro}>
      <DataTable
        caption={say.corrections}
        hiddenCaption
        stack
        middle
        rows={corrections}
        rowKey={(row) => row.field}
        columns={[
          { id: 'field', head: say.correctionField, cell: label },
          { id: 'value', head: say.correctionNow, cell: (row) => value(row.value) },
          { id: 'imported', head: say.correctionFile, cell: (row) => value(row.imported) },
          { id: 'reason', head: say.correctionWhy, cell: (row) => row.reason || say.noReason },
          { id: 'when', head: say.correctionWhen, cell: (row) => format.moment(row.correctedAt) },
          {
            id: 'state',
            head: say.correctionState,
            cell: (row) =>
              row.state === 'open' && mayEdit ? (
                <Button small onClick={() => onConfirm(row.field, label(row))}>
                  {say.confirm}
                </Button>
              ) : row.state === 'open' ? (
                say.correctionOpen
              ) : (
                say.correctionConfirmed
              ),
          },
        ]}
      />
    </Section>
  )
}
