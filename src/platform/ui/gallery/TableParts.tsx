import { useCallback, useState } from 'react'
import { branchTitles } from '../../../core/branch.ts'
import { isGap } from '../../../core/gap.ts'
import { cellBar, cellDot, sparkline } from '../../charts/cellMarks.ts'
import { CellDrawing } from '../../charts/ChartView.tsx'
import { useFormat, useLocale } from '../../i18n/LocaleProvider.tsx'
import { BalanceBar } from '../BalanceBar.tsx'
import { Button } from '../Button.tsx'
import { type Column, DataTable, type Sort } from '../DataTable.tsx'
import { GapView, Quantity } from '../FigureView.tsx'
import { Link } from '../Link.tsx'
import { MappingTable } from '../MappingTable.tsx'
import { BranchSwatch, Section } from '../PageParts.tsx'
import { Progress } from '../Progress.tsx'
import { VirtualTable } from '../VirtualTable.tsx'
import { type BranchRow, branchRows, hereIndex, longRow, tiles } from './sample.ts'
import { useGalleryWords } from './useGalleryWords.tsx'

function BranchTable() {
  const say = useGalleryWords()
  const format = useFormat()
  const locale = useLocale()
  const columns: readonly Column<BranchRow>[] = [
    {
      id: 'branch',
      head: say.branch,
      width: 'wide',
      cell: ({ branch }) => (
        <>
          <BranchSwatch branch={branch} />
          {branchTitles[branch][locale]}
        </>
      ),
    },
    {
      id: 'makers',
      head: say.makers,
      number: true,
      width: 'narrow',
      cell: ({ makers }) => <Quantity value={makers} unit="companies" bare />,
    },
    {
      id: 'jobs',
      head: say.jobs,
      number: true,
      width: 'narrow',
      cell: ({ jobs }) => <Quantity value={jobs} unit="jobs" bare />,
    },
    {
      id: 'bar',
      head: say.asBar,
      hiddenHead: true,
      wideOnly: true,
      cell: ({ jobs }) => <CellDrawing svg={cellBar(jobs, 600)} />,
    },
    {
      id: 'quotient',
      head: say.against,
      unit: say.equal,
      number: true,
      cell: ({ quotient }) => <Quantity value={quotient} unit="ratio" />,
    },
    {
      id: 'dot',
      head: say.asDot,
      hiddenHead: true,
      wideOnly: true,
      cell: ({ quotient }) => <CellDrawing svg={cellDot(quotient, 1, [0, 2])} />,
    },
  ]
  return (
    <DataTable
      caption={say.tableCaption}
      columns={columns}
      rows={branchRows(say.suppressed)}
      rowKey={({ branch }) => branch}
      suppressed={({ jobs }) => (isGap(jobs) ? <GapView gap={jobs} /> : null)}
      total={{ makers: format.number(61), jobs: format.number(1043) }}
      middle
    />
  )
}

type Measure = { readonly name: string; readonly lost: number; readonly cost: number }

function MeasureTable() {
  const say = useGalleryWords()
  const format = useFormat()
  const rows: readonly Measure[] = [
    { name: say.measureNames[0] ?? '', lost: 319, cost: 183_000 },
    { name: say.measureNames[1] ?? '', lost: 252, cost: 40_000 },
    { name: say.measureNames[2] ?? '', lost: 183, cost: 223_000 },
  ]
  return (
    <DataTable
      caption={say.measures}
      stack
      middle
      columns={[
        { id: 'name', head: say.measure, cell: ({ name }) => name },
        { id: 'lost', head: say.stillLost, unit: say.perYear, number: true, cell: ({ lost }) => format.number(lost) },
        { id: 'cost', head: say.investment, unit: '€', number: true, cell: ({ cost }) => format.number(cost) },
        {
          id: 'action',
          head: say.action,
          hiddenHead: true,
          width: 'action',
          cell: () => <Button small>{say.primary}</Button>,
        },
      ]}
      rows={rows}
      rowKey={({ name }) => name}
      chosen={({ lost }) => lost === 319}
      attention={({ lost }) => lost === 183}
    />
  )
}

function SortTable() {
  const say = useGalleryWords()
  const format = useFormat()
  const [sort, setSort] = useState<Sort>({ column: 'value', direction: 'down' })
  const way = sort.direction === 'up' ? 1 : -1
  const rows = [...tiles].sort((a, b) => way * (sort.column === 'name' ? a[1].localeCompare(b[1]) : a[4] - b[4]))
  return (
    <DataTable
      caption={say.perThousand}
      columns={[
        {
          id: 'name',
          head: say.municipality,
          sortable: true,
          cell: (row) => <Link href={`#${row[0]}`}>{row[1]}</Link>,
        },
        { id: 'value', head: say.value, number: true, sortable: true, cell: (row) => format.number(row[4], 1) },
        {
          id: 'course',
          head: '2018–2026',
          wideOnly: true,
          cell: (row) => <CellDrawing svg={sparkline(hereIndex.map((value) => value + row[4] * 3))} />,
        },
      ]}
      rows={rows}
      rowKey={(row) => row[0]}
      sort={sort}
      onSort={setSort}
      fit
      middle
      stickyHead
    />
  )
}

export function TableParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.groups.tables} id="tables" tools={<Link href="#tables">Download (CSV)</Link>}>
      <BranchTable />
      <div className="ma-section">
        <MeasureTable />
      </div>
      <div className="ma-section">
        <SortTable />
      </div>
      <div className="ma-section">
        <DataTable
          caption={say.emptyCaption}
          columns={[{ id: 'name', head: say.makers, cell: () => '' }]}
          rows={[]}
          rowKey={() => ''}
          empty={say.emptyTable}
        />
      </div>
    </Section>
  )
}

export function LongTable() {
  const say = useGalleryWords()
  const format = useFormat()
  const [opened, setOpened] = useState('')
  const rowAt = useCallback((index: number) => (index % 500 === 499 ? undefined : longRow(index)), [])
  return (
    <Section title={say.groups.long} id="long" intro={opened === '' ? undefined : say.lastOpened(opened)}>
      <VirtualTable
        caption={say.longCaption}
        columns={[
          { id: 'name', head: say.company, share: 5, cell: ({ name }) => name },
          { id: 'address', head: say.address, share: 3, wideOnly: true, cell: ({ address }) => address },
          { id: 'place', head: say.place, share: 3, wideOnly: true, cell: ({ place }) => place },
          { id: 'jobs', head: say.jobs, share: 1.5, number: true, cell: ({ jobs }) => format.number(jobs) },
        ]}
        rowCount={100_000}
        rowAt={rowAt}
        onOpen={({ name }) => setOpened(name)}
      />
    </Section>
  )
}

export function ImportParts() {
  const say = useGalleryWords()
  const [last, setLast] = useState('')
  const [first = '', second = '', third = '', sbi = '', , leave = ''] = say.fields
  const fields = [first, second, third, sbi, leave].map((label) => ({ value: label, label }))
  return (
    <Section title={say.groups.import} id="import">
      <MappingTable
        caption={say.mapCaption}
        fields={fields}
        onChange={(column, field) => column === 'dd mut' && setLast(field)}
        rows={[
          {
            column: 'Dossiernr',
            samples: [{ text: '99000113' }, { text: '9000245', odd: true }, { text: '99000377' }],
            field: first,
            certainty: 'certain',
            reason: say.mapReasons[0],
          },
          {
            column: 'Handelsnaam',
            samples: [{ text: 'Plaatwerk De Bedachte Hoek' }, { text: '' }, { text: 'Gieterij Het Luchtkasteel' }],
            field: second,
            certainty: 'likely',
            reason: say.mapReasons[1],
          },
          {
            column: 'dd mut',
            samples: [{ text: '01-01-2026' }, { text: '01-01-2026' }, { text: '2026', odd: true }],
            field: last,
            certainty: 'choose',
            reason: say.mapReasons[2],
          },
        ]}
      />
      <div className="ma-section">
        <BalanceBar
          id="balance"
          level={3}
          read={68}
          parts={[
            { label: say.kept, count: 61, kind: 'kept' },
            { label: say.refused, count: 4, kind: 'refused' },
            { label: say.blank, count: 2, kind: 'empty' },
            { label: say.header, count: 1, kind: 'empty' },
          ]}
        />
      </div>
      <div className="ma-section">
        <BalanceBar
          id="unbalance"
          level={3}
          read={24_041}
          parts={[
            { label: say.kept, count: 2029, kind: 'kept' },
            { label: say.outside, count: 21_900, kind: 'apart' },
            { label: say.refused, count: 100, kind: 'refused' },
          ]}
        />
      </div>
      <div className="ma-section">
        <Progress
          phase={say.phase}
          done={14_200}
          total={24_041}
          noun={say.rows}
          note={say.rejected}
          onCancel={() => undefined}
        />
      </div>
      <div className="ma-section--close">
        <Progress phase={say.phaseWait} done={0} total={null} noun={say.rows} onCancel={() => undefined} cancelling />
      </div>
    </Section>
  )
}
