import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Columns, Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { NumberField, TextField, useReadNumber } from '../../../../platform/ui/Fields.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** A company that will take part: by its number in the register, or typed in. */
export type Chosen = {
  readonly key: string
  readonly establishment: number | null
  readonly name: string
  readonly jobs: number | null
  readonly estate: string | null
  readonly municipality: string | null
  readonly annualKwh: number | null
}

type Listed = {
  readonly establishment: number
  readonly name: string
  readonly town: string | null
  readonly municipality: string
  readonly jobs: number | null
  readonly estate: string | null
}
type Found = { readonly total: number; readonly companies: readonly Listed[] }

/** The companies of a hub as the commands take them. */
export function inputOf(chosen: readonly Chosen[]) {
  return {
    establishments: chosen.flatMap(({ establishment }) => (establishment === null ? [] : [establishment])),
    typed: chosen
      .filter(({ establishment }) => establishment === null)
      .map(({ name, annualKwh }) => ({ name, annualKwh })),
  }
}

const chosenOf = (one: Listed): Chosen => ({
  key: `r${one.establishment}`,
  establishment: one.establishment,
  name: one.name,
  jobs: one.jobs,
  estate: one.estate,
  municipality: one.municipality,
  annualKwh: null,
})

/** Search the register, take a whole estate at once, or type a company in. */
export function ChooseCompanies(props: {
  readonly chosen: readonly Chosen[]
  readonly onChange: (chosen: readonly Chosen[]) => void
  readonly error: string | null
}) {
  const { chosen, onChange, error } = props
  const say = useHubWords()
  const port = useHubPort()
  const format = useFormat()
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const base = `/v1/organisations/${encodeURIComponent(port.organisation)}/companies`
  const found = useQuery({
    queryKey: ['register', port.organisation, 'hub-search', asked],
    enabled: asked !== '',
    queryFn: ({ signal }) => port.read<Found>(`${base}?search=${encodeURIComponent(asked)}&limit=12`, signal),
  })
  const [estateBusy, setEstateBusy] = useState(false)
  const add = (more: readonly Chosen[]) => {
    const known = new Set(chosen.map(({ key }) => key))
    onChange([...chosen, ...more.filter(({ key }) => !known.has(key))])
  }
  const addEstate = async (estate: string, municipality: string) => {
    setEstateBusy(true)
    const query = `estate=${encodeURIComponent(estate)}&municipality=${encodeURIComponent(municipality)}&limit=200`
    const all = await port.read<Found>(`${base}?${query}`)
    add(all.companies.map(chosenOf))
    setEstateBusy(false)
  }
  const rows = found.data?.companies ?? []
  const estates = [
    ...new Map(
      rows.flatMap((one) => (one.estate ? [[`${one.estate} ${one.municipality}`, one] as const] : [])),
    ).values(),
  ]
  const problem = found.error ? port.problemOf(found.error) : null
  return (
    <Columns aside>
      <div>
        <TextField name="company-search" label={say.make.search} value={words} onChange={setWords} error={error} />
        <Actions>
          <Button onClick={() => setAsked(words.trim())}>{say.make.searchDo}</Button>
        </Actions>
        {problem ? (
          <ErrorState problem={problem} />
        ) : asked === '' ? null : found.isPending ? (
          <LoadingState lines={4} />
        ) : (
          <>
            <Paragraph small>{say.make.found(format.count(found.data?.total ?? 0, say.company))}</Paragraph>
            {estates.length === 0 ? null : (
              <Actions>
                {estates.slice(0, 4).map(({ estate, municipality }) => (
                  <Button
                    key={`${estate} ${municipality}`}
                    small
                    busy={estateBusy}
                    onClick={() => void addEstate(estate ?? '', municipality)}
                  >
                    {say.make.estateAdd(estate ?? '')}
                  </Button>
                ))}
              </Actions>
            )}
            <DataTable
              caption={say.make.search}
              hiddenCaption
              middle
              rows={rows}
              rowKey={({ establishment }) => String(establishment)}
              empty={say.make.nothingFound}
              columns={[
                {
                  id: 'name',
                  head: say.members.head,
                  cell: (one) => (
                    <>
                      {one.name}
                      <span className="ma-own-source">{[one.estate, one.town].filter(Boolean).join(', ')}</span>
                    </>
                  ),
                },
                {
                  id: 'jobs',
                  head: say.make.jobs,
                  number: true,
                  cell: ({ jobs }) => (jobs === null ? '' : format.number(jobs)),
                },
                {
                  id: 'add',
                  head: say.make.add,
                  hiddenHead: true,
                  width: 'action',
                  cell: (one) => (
                    <Button small label={say.make.addName(one.name)} onClick={() => add([chosenOf(one)])}>
                      {say.make.add}
                    </Button>
                  ),
                },
              ]}
            />
          </>
        )}
        <TypedCompany onAdd={(one) => add([one])} />
      </div>
      <div>
        <h3 className="utrecht-heading-3">
          {say.make.chosen} ({format.number(chosen.length)})
        </h3>
        {chosen.length === 0 ? <Paragraph small>{say.make.chosenNone}</Paragraph> : null}
        <ul className="ma-points" aria-live="polite">
          {chosen.map((one) => (
            <li key={one.key}>
              {one.name}{' '}
              <Button
                small
                kind="subtle"
                label={say.make.removeName(one.name)}
                onClick={() => onChange(chosen.filter(({ key }) => key !== one.key))}
              >
                {say.make.remove}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Columns>
  )
}

function TypedCompany({ onAdd }: { onAdd: (one: Chosen) => void }) {
  const say = useHubWords()
  const read = useReadNumber()
  const [name, setName] = useState('')
  const [mwh, setMwh] = useState('')
  const [isTried, setTried] = useState(false)
  const number = mwh.trim() === '' ? null : read(mwh)
  const isWrong = mwh.trim() !== '' && (number === null || number < 0)
  const add = () => {
    setTried(true)
    if (name.trim() === '' || isWrong) return
    onAdd({
      key: `t${name.trim()}`,
      establishment: null,
      name: name.trim(),
      jobs: null,
      estate: null,
      municipality: null,
      annualKwh: number === null ? null : number * 1000,
    })
    setName('')
    setMwh('')
    setTried(false)
  }
  return (
    <details className="ma-more">
      <summary>{say.make.typed}</summary>
      <TextField
        name="typed-name"
        label={say.make.typedName}
        value={name}
        onChange={setName}
        error={isTried && name.trim() === '' ? say.make.nameNeeded : null}
      />
      <NumberField
        name="typed-kwh"
        label={say.make.typedKwh}
        hint={say.make.typedKwhHint}
        unit="MWh"
        value={mwh}
        onChange={setMwh}
        error={isTried && isWrong ? say.edit.wrong : null}
      />
      <Actions>
        <Button onClick={add}>{say.make.typedAdd}</Button>
      </Actions>
    </details>
  )
}
