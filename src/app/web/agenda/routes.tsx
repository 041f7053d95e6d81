import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** The pages of the agenda below `/desk/$organisation`. */
export function agendaRoutes(organisation: AnyRoute): readonly AnyRoute[] {
  const getParentRoute = () => organisation
  const file = () => import('./AgendaRoute.tsx')
  return [
    createRoute({ getParentRoute, path: '/agenda/measures', component: lazyRouteComponent(file, 'MeasuresRoute') }),
  ]
}
