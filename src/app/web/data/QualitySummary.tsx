import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import type { Quality } from '../../../register/companies/companyList.ts'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { Status } from '../../../platform/ui/Status.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { qualityQuery } from './queries.ts'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** What weighs most in the figures comes first. */
const order: readonly Quality[] = ['doubt', 'no-jobs', 'no-kvk', 'no-postcode', 'no-estate']

/** A quality that is fully absent says more about the file than about the companies, but counts the same. */
export function QualityTable({ counts }: { counts: Readonly<Record<Quality | 'companies', number>> }) {
  const say = useDataWords()
  const format = useFormat()
  const { paths } = useHere()
  const columns: readonly Column<Quality>[] = [
    { id: 'what', head: say.qualityWhat, rowHead: true, cell: (quality) => say.qualities[quality] },
    {
      id: 'count',
      head: say.qualityCount,
      number: true,
      cell: (quality) =>
        counts[quality] === 0 ? (
          format.number(0)
        ) : (
          <Link
            href={paths.makers({ quality })}
            label={`${say.qualities[quality]}: ${format.count(counts[quality], say.maker)}`}
          >
            {format.number(counts[quality])}
          </Link>
        ),
    },
    {
      id: 'share',
      head: say.qualityShare,
      unit: '%',
      number: true,
      cell: (quality) => (counts.companies > 0 ? format.bare(counts[quality] / counts.companies, 'share') : ''),
    },
    {
      id: 'mend',
      head: say.qualityMend,
      cell: (quality) => (counts[quality] === 0 ? <Status kind="done">{say.qualityOk}</Status> : say.mends[quality]),
    },
  ]
  return (
    <DataTable
      caption={say.qualityCaption}
      hiddenCaption
      columns={columns}
      rows={order.toSorted((a, b) => Number(counts[a] === 0) - Number(counts[b] === 0))}
      rowKey={(quality) => quality}
      stack
    />
  )
}

/** The same in short on the first page: only what is not right. */
export function QualitySummary() {
  const say = useDataWords()
  const format = useFormat()
  const { id, paths } = useHere()
  const quality = useQuery(qualityQuery(id))
  const problem = problemOf(quality.error)
  if (problem) return <ErrorState problem={problem} />
  if (!quality.data) return <LoadingState lines={2} />
  const { counts } = quality.data
  if (!counts) return null
  const wrong = order.filter((one) => counts[one] > 0)
  return (
    <Section
      title={say.qualityTitle}
      tools={
        <Link href={paths.quality} kind="next">
          {say.qualityOpen}
        </Link>
      }
    >
      {wrong.length === 0 ? <Status kind="done">{say.qualityOk}</Status> : null}
      <ul className="data-lines">
        {wrong.map((one) => (
          <li key={one}>
            <span className="data-lines-figure">{format.number(counts[one])}</span>
            <span>
              <Link href={paths.makers({ quality: one })}>{say.qualities[one]}</Link>
              <span className="ma-stamp">
                {' '}
                · {format.percent(counts.companies > 0 ? counts[one] / counts.companies : 0)} {say.qualityOf}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
