import { useEffect } from 'react'

/** The title of the browser's tab: what the page is, of whom, and the product. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts, 'Maakagenda'].filter((part) => part !== undefined && part !== '').join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
