import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { CompanyLine } from '../../../register/companies/companyList.ts'
import { base, queryOf, read } from '../api.ts'
import { registerKey } from '../queries.ts'
import type { MakersSearch } from './makersSearch.ts'

/** Rows that are asked at a time: a little over two screens. */
const pageSize = 100
/** Someone who drags the bar passes thousands of rows; only where he stays, rows are asked. */
const settle = 60

type Window = {
  readonly referenceDate: string | null
  readonly total: number
  readonly offset: number
  readonly companies: readonly CompanyLine[]
}

function windowQuery(organisation: string, search: MakersSearch, page: number) {
  return {
    queryKey: [...registerKey(organisation), 'makers', search, page],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      read<Window>(
        `${base(organisation)}/companies${queryOf({ ...search, offset: page * pageSize, limit: pageSize })}`,
        signal,
      ),
  }
}

/** The list as windows of rows: the ones in sight are fetched, the ones that were are kept. */
export function useMakerRows(organisation: string, search: MakersSearch) {
  const client = useQueryClient()
  const [seen, setSeen] = useState({ first: 0, last: 40 })
  const [asked, setAsked] = useState(seen)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(seen), settle)
    return () => clearTimeout(timer)
  }, [seen])
  const first = Math.floor(asked.first / pageSize)
  const last = Math.floor(Math.max(asked.first, asked.last - 1) / pageSize)
  // The first page tells how many there are; it is asked whatever is in sight.
  const pages = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)])]
  const windows = useQueries({
    queries: pages.map((page) => ({
      ...windowQuery(organisation, search, page),
      ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
    })),
  })
  const top = windows[0]
  const arrived = windows.map((one) => one.dataUpdatedAt).join()
  const rowAt = useCallback(
    (index: number): CompanyLine | undefined => {
      const page = Math.floor(index / pageSize)
      const key = windowQuery(organisation, search, page).queryKey
      return client.getQueryData<Window>(key)?.companies[index % pageSize]
    },
    // `arrived` makes a new function when rows come in, so that the table draws them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [client, organisation, search, arrived],
  )
  const onRange = useCallback((from: number, to: number) => setSeen({ first: from, last: to }), [])
  return {
    rowAt,
    onRange,
    total: top?.data?.total,
    referenceDate: top?.data?.referenceDate,
    error: windows.find((one) => one.error)?.error ?? null,
    refetch: () => void client.invalidateQueries({ queryKey: [...registerKey(organisation), 'makers'] }),
  }
}
