import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Option } from './Fields.tsx'
import { Status } from './Status.tsx'
import { useKitWords } from './useKitWords.tsx'

export type Certainty = 'certain' | 'likely' | 'choose'

/** One column of the reader's file: what stands in it, what we take it for, and how sure we are, with counts. */
export type MappingRow = {
  readonly column: string
  readonly samples: readonly { readonly text: string; readonly odd?: boolean }[]
  /** The field it becomes; empty when none is chosen. */
  readonly field: string
  readonly certainty: Certainty
  readonly reason: ReactNode
}

export type MappingTableProps = {
  readonly caption: string
  readonly rows: readonly MappingRow[]
  readonly fields: readonly Option[]
  readonly onChange: (column: string, field: string) => void
}

function CertaintyView({ certainty }: { certainty: Certainty }) {
  const say = useKitWords()
  if (certainty === 'certain') return <Status kind="ok">{say.mapCertain}</Status>
  if (certainty === 'likely') return <Status kind="planned">{say.mapLikely}</Status>
  return <Status kind="late">{say.mapChoose}</Status>
}

export function MappingTable({ caption, rows, fields, onChange }: MappingTableProps) {
  const say = useKitWords()
  return (
    <table className="utrecht-table ma-table ma-table--stack ma-table--middle ma-mapping">
      <caption className="ma-hidden">{caption}</caption>
      <thead className="utrecht-table__header">
        <tr>
          <th scope="col">{say.mapYours}</th>
          <th scope="col">{say.mapSample}</th>
          <th scope="col">{say.mapBecomes}</th>
          <th scope="col">{say.mapSure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.column} className={classes(row.certainty === 'choose' && 'ma-row--attention')}>
            <th scope="row" className="utrecht-table__cell">
              {row.column}
            </th>
            <td className="utrecht-table__cell ma-samples" data-label={say.mapSample}>
              {row.samples.map((sample, place) => (
                // Three lines of the file in their order; the same text may stand twice.
                <span key={place} className={classes(sample.odd && 'ma-sample--odd')}>
                  {sample.text === '' ? <i>{say.mapEmpty}</i> : sample.text}
                </span>
              ))}
            </td>
            <td className="utrecht-table__cell ma-mapping-field" data-label={say.mapBecomes}>
              <select
                className={classes(
                  'utrecht-select utrecht-select--html-select ma-control ma-select',
                  row.certainty === 'choose' && 'ma-control--attention',
                )}
                aria-label={say.mapBecomesFor(row.column)}
                value={row.field}
                onChange={(event) => onChange(row.column, event.currentTarget.value)}
              >
                <option value="">{say.mapPick}</option>
                {fields.map((field) => (
                  <option key={field.value} value={field.value}>
                    {field.label}
                  </option>
                ))}
              </select>
            </td>
            <td className="utrecht-table__cell ma-mapping-sure" data-label={say.mapSure}>
              <span>
                <CertaintyView certainty={row.certainty} />
                <span className="ma-mapping-why">{row.reason}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
