import { useFormat } from '../i18n/LocaleProvider.tsx'
import { useLinkProps } from './Link.tsx'
import { useKitWords } from './useKitWords.tsx'

function Turn({ href, label, rel }: { href: string; label: string; rel: 'prev' | 'next' }) {
  return (
    <a className="utrecht-link ma-page-turn" rel={rel} {...useLinkProps(href)}>
      {label}
    </a>
  )
}

export type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** One page at a time, with addresses, so that a page can be kept or sent. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const say = useKitWords()
  const format = useFormat()
  if (pages <= 1) return null
  return (
    <nav className="utrecht-pagination ma-pages" aria-label={say.pages}>
      {page > 1 ? <Turn href={hrefOf(page - 1)} label={say.previous} rel="prev" /> : null}
      <span>{say.page(format.number(page), format.number(pages))}</span>
      {page < pages ? <Turn href={hrefOf(page + 1)} label={say.next} rel="next" /> : null}
    </nav>
  )
}
