import { lazy, type ReactNode, Suspense, useState } from 'react'
import { branchTitles } from '../../../core/branch.ts'
import { formatSbi } from '../../../core/sbi.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../platform/ui/Dialog.tsx'
import { GapMark } from '../../../platform/ui/FigureView.tsx'
import {
  Columns,
  type DataRow,
  DataRows,
  PageTitle,
  Paragraph,
  Section,
  Stamp,
} from '../../../platform/ui/PageParts.tsx'
import type { Company } from '../queries.ts'
import { useTitle } from '../useTitle.tsx'
import { CompanyCorrections } from './CompanyCorrections.tsx'
import { CompanyEvents } from './CompanyEvents.tsx'
import { CompanyYears } from './CompanyYears.tsx'
import { useCompanyWords } from './useCompanyWords.tsx'

// Below the fold, and for who may edit: in a script of its own.
const CompanyMakers = lazy(async () => ({ default: (await import('../maker/CompanyMakers.tsx')).CompanyMakers }))

type Detail = Company['company']

export type CompanyViewProps = {
  readonly organisation: string
  readonly company: Detail
  readonly mayEdit: boolean
  readonly onEdit: () => void
  readonly onConfirm: (field: string, label: string) => void
  readonly onSettle: (same: boolean) => void
  readonly chooser: ReactNode
}

export function CompanyView(props: CompanyViewProps) {
  const { organisation, company, mayEdit, onEdit, onConfirm, onSettle, chooser } = props
  const { record, source, referenceDate } = company
  const say = useCompanyWords().company
  const format = useFormat()
  const locale = useLocale()
  useTitle(record.name)
  return (
    <>
      <PageTitle
        lead={say.branchIn(
          branchTitles[record.branch][locale],
          record.town ?? company.titles.municipality ?? record.municipality,
        )}
        stamp={<Stamp stacked parts={[say.stampDay(format.day(referenceDate)), say.stampFile(source.source.title)]} />}
      >
        {record.name}
      </PageTitle>
      <div className="app-tools">
        {mayEdit ? (
          <Button kind="primary" onClick={onEdit}>
            {say.edit}
          </Button>
        ) : (
          <Paragraph small>{say.readerOnly}</Paragraph>
        )}
        {chooser}
      </div>
      {company.doubt ? (
        <Doubt organisation={organisation} doubt={company.doubt} mayEdit={mayEdit} onSettle={onSettle} />
      ) : null}
      {record.sole_trader ? <Alert>{say.soleTrader}</Alert> : null}
      <Columns>
        <Section title={say.kept} intro={say.fromFile(source.fileName, format.number(record.line))}>
          <DataRows rows={useKept(company)} />
        </Section>
        <div>
          <CompanyYears company={company} />
          <CompanyEvents organisation={organisation} events={company.events} />
        </div>
      </Columns>
      <CompanyCorrections company={company} mayEdit={mayEdit} onConfirm={onConfirm} />
      {mayEdit ? (
        <Suspense>
          <CompanyMakers organisation={organisation} establishment={record.establishment} />
        </Suspense>
      ) : null}
    </>
  )
}

function Doubt(props: {
  organisation: string
  doubt: NonNullable<Detail['doubt']>
  mayEdit: boolean
  onSettle: (same: boolean) => void
}) {
  const { organisation, doubt, mayEdit, onSettle } = props
  const say = useCompanyWords().company
  const [merging, setMerging] = useState(false)
  return (
    <Alert kind="warning" title={say.doubt}>
      {say.doubtText(doubt.name ?? String(doubt.maybe))}
      <Actions>
        {mayEdit ? (
          <>
            <Button small onClick={() => setMerging(true)}>
              {say.doubtSame}
            </Button>
            <Button small onClick={() => onSettle(false)}>
              {say.doubtTwo}
            </Button>
          </>
        ) : null}
        <ButtonLink small kind="subtle" href={`/desk/${organisation}/makers/${doubt.maybe}`}>
          {say.doubtOther}
        </ButtonLink>
      </Actions>
      <ConfirmDialog
        open={merging}
        title={say.doubtSame}
        confirm={say.doubtSureDo}
        onClose={() => setMerging(false)}
        onConfirm={() => {
          setMerging(false)
          onSettle(true)
        }}
      >
        <p className="utrecht-paragraph">{say.doubtSure}</p>
      </ConfirmDialog>
    </Alert>
  )
}

/** Every field that is kept, each with where it comes from. */
function useKept({ record, corrections, source, titles }: Detail): readonly DataRow[] {
  const say = useCompanyWords().company
  const format = useFormat()
  const locale = useLocale()
  const sbi = titles.sbi?.[locale]
  const unknown = <GapMark>{say.unknown}</GapMark>
  const byHand = new Map(corrections.filter((one) => one.state === 'open').map((one) => [one.field, one]))
  const row = (field: keyof typeof say.fields, value: ReactNode): DataRow => {
    const correction = byHand.get(field)
    return {
      label: say.fields[field],
      value: value === null || value === '' ? unknown : value,
      ...(correction ? { own: true, source: say.fromHand(format.moment(correction.correctedAt)) } : {}),
    }
  }
  const jobs = () => {
    if (record.jobs !== null) return format.number(record.jobs)
    if (record.jobs_least === 0 && record.jobs_most === null) return null
    const between =
      record.jobs_most === null
        ? say.jobsFrom(format.number(record.jobs_least))
        : say.jobsBetween(format.number(record.jobs_least), format.number(record.jobs_most))
    return `${between} (${say.jobsWhy})`
  }
  return [
    row('name', record.name),
    row('kvk', record.kvk),
    row('vestiging', record.vestiging),
    row('street', record.street),
    row('house_number', record.house_number),
    row('postcode', record.postcode),
    row('town', record.town),
    row('municipality', titles.municipality ?? record.municipality),
    row('sbi', `${formatSbi(record.sbi)} (SBI ${source.sbiVersion})${sbi ? `: ${sbi}` : ''}`),
    row('branch', branchTitles[record.branch][locale]),
    row('jobs', jobs()),
    row('estate', record.estate),
    row('founded', record.founded === null ? null : String(record.founded)),
    row('legal_form', record.legal_form),
  ]
}
