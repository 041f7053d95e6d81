import { lazy } from 'react'

/** The window of the room. */
export const agendaWeb = {
  id: 'agenda',
  pages: {
    measures: lazy(() => import('./pages/MeasuresPage.tsx').then(({ MeasuresPage }) => ({ default: MeasuresPage }))),
  },
}
