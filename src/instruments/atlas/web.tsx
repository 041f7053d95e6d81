import { lazy } from 'react'

/** The window of the room: what it puts on the page of a place. It is drawn from an answer and fetches nothing. */
export const atlasWeb = {
  id: 'atlas',
  panels: {
    place: lazy(() => import('./pages/PlaceFacts.tsx').then(({ PlaceFacts }) => ({ default: PlaceFacts }))),
  },
}
