import { Suspense } from 'react'
import { agendaWeb } from '../../../instruments/agenda/web.tsx'
import { LoadingState } from '../../../platform/ui/States.tsx'

const { measures: Measures } = agendaWeb.pages

export function MeasuresRoute() {
  return (
    <Suspense fallback={<LoadingState lines={8} />}>
      <Measures />
    </Suspense>
  )
}
