import { useSyncExternalStore } from 'react'

const query = '(max-width: 700px)'

function follow(tell: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}

/** A phone, or a page that is enlarged to four times: the same width at which the kit's sheet changes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(query).matches)
}
