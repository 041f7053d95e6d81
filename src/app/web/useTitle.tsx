import { useEffect } from 'react'

/** The title of the browser's tab: what the page is, of whom, and the product. Without words it stays as it is. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const said = parts.filter((part) => part !== undefined && part !== '')
  const title = [...said, 'Maakagenda'].join(' · ')
  const silent = said.length === 0
  useEffect(() => {
    if (!silent) document.title = title
  }, [title, silent])
}
