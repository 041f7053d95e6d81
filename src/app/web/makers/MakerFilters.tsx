import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { branches, branchTitles } from '../../../core/branch.ts'
import { useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { SelectField } from '../../../platform/ui/Fields.tsx'
import { SearchField } from '../../../platform/ui/SearchField.tsx'
import { placeOf } from '../placeOf.ts'
import { nameOf } from '../places.ts'
import { factsheetQuery } from '../queries.ts'
import { isNarrowed, type MakersSearch, qualities, readMakersSearch } from './makersSearch.ts'
import { useMakersWords } from './useMakersWords.tsx'

/** Who types stops now and then; each stop searches. */
const typing = 250

type Props = {
  readonly organisation: string
  readonly search: MakersSearch
  readonly onChange: (search: MakersSearch) => void
  /** The reference date. */
  readonly children?: ReactNode
}

export function MakerFilters({ organisation, search, onChange, children }: Props) {
  const say = useMakersWords()
  const locale = useLocale()
  const facts = useQuery(factsheetQuery(organisation, placeOf(organisation), search.referenceDate)).data?.answer
  const set = (name: keyof MakersSearch, value: string) => {
    const next: Record<string, string | undefined> = { ...search, [name]: value }
    if (name === 'municipality') delete next['estate']
    onChange(readMakersSearch(next))
  }
  const places = (facts?.municipalities ?? [])
    .map(({ municipality }) => ({ value: municipality, label: nameOf(municipality) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
  const estates = (facts?.estates ?? []).filter(
    (row) => search.municipality === undefined || row.municipality === search.municipality,
  )
  const estateNames = [...new Set([...estates.map((row) => row.estate), ...(search.estate ? [search.estate] : [])])]
  return (
    <div className="app-filters">
      <Search search={search} onChange={(words) => set('search', words)} />
      <div className="app-filters-row">
        <SelectField
          name="branch"
          label={say.branch}
          pick={say.allBranches}
          value={search.branch ?? ''}
          onChange={(value) => set('branch', value)}
          options={branches.map((branch) => ({ value: branch, label: branchTitles[branch][locale] }))}
        />
        {places.length > 1 || search.municipality ? (
          <SelectField
            name="municipality"
            label={say.municipality}
            pick={say.allMunicipalities}
            value={search.municipality ?? ''}
            onChange={(value) => set('municipality', value)}
            options={places}
          />
        ) : null}
        <SelectField
          name="estate"
          label={say.estate}
          pick={say.allEstates}
          value={search.estate ?? ''}
          onChange={(value) => set('estate', value)}
          options={estateNames
            .toSorted((a, b) => a.localeCompare(b, 'nl'))
            .map((estate) => ({ value: estate, label: estate }))}
        />
        <SelectField
          name="quality"
          label={say.quality}
          pick={say.allQualities}
          value={search.quality ?? ''}
          onChange={(value) => set('quality', value)}
          options={qualities.map((quality) => ({ value: quality, label: say.qualities[quality] }))}
        />
        {children}
      </div>
      {isNarrowed(search) ? (
        <Button
          kind="subtle"
          small
          onClick={() => {
            const { sort, descending, referenceDate } = search
            onChange(readMakersSearch({ sort, descending, referenceDate }))
          }}
        >
          {say.clear}
        </Button>
      ) : null}
    </div>
  )
}

function Search({ search, onChange }: { search: MakersSearch; onChange: (words: string) => void }) {
  const say = useMakersWords()
  const kept = search.search ?? ''
  const [typed, setTyped] = useState(kept)
  const [before, setBefore] = useState(kept)
  // The address changed by another road (clear, back): the field follows.
  if (kept !== before) {
    setBefore(kept)
    if (kept !== typed.trim()) setTyped(kept)
  }
  useEffect(() => {
    if (typed.trim() === kept) return
    const timer = setTimeout(() => onChange(typed.trim()), typing)
    return () => clearTimeout(timer)
    // onChange is new at every draw; only what was typed starts the clock.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, kept])
  return (
    <SearchField
      label={say.search}
      name="search"
      value={typed}
      onChange={setTyped}
      onSubmit={() => onChange(typed.trim())}
    />
  )
}
