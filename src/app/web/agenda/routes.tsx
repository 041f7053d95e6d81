import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import './agenda.css'

/** The pages of the agenda below `/desk/$organisation`. */
export function agendaRoutes(organisation: AnyRoute): readonly AnyRoute[] {
  const getParentRoute = () => organisation
  const file = () => import('./AgendaRoute.tsx')
  return [
    createRoute({ getParentRoute, path: '/agenda', component: lazyRouteComponent(file, 'AgendaOverviewRoute') }),
    createRoute({ getParentRoute, path: '/agenda/actions', component: lazyRouteComponent(file, 'AgendaActionsRoute') }),
    createRoute({ getParentRoute, path: '/agenda/actions/new', component: lazyRouteComponent(file, 'NewActionRoute') }),
    createRoute({
      getParentRoute,
      path: '/agenda/actions/$action',
      component: lazyRouteComponent(file, 'AgendaActionRoute'),
    }),
    createRoute({
      getParentRoute,
      path: '/agenda/timeline',
      component: lazyRouteComponent(file, 'AgendaTimelineRoute'),
    }),
    createRoute({ getParentRoute, path: '/agenda/budget', component: lazyRouteComponent(file, 'AgendaBudgetRoute') }),
    createRoute({
      getParentRoute,
      path: '/agenda/versions',
      component: lazyRouteComponent(file, 'AgendaVersionsRoute'),
    }),
    createRoute({
      getParentRoute,
      path: '/agenda/spreadsheet',
      component: lazyRouteComponent(file, 'AgendaSheetRoute'),
    }),
    createRoute({
      getParentRoute,
      path: '/agenda/alignment',
      component: lazyRouteComponent(file, 'AgendaAlignmentRoute'),
    }),
    createRoute({
      getParentRoute,
      path: '/agenda/alignment/new',
      component: lazyRouteComponent(file, 'AddAgendaRoute'),
    }),
    createRoute({
      getParentRoute,
      path: '/agenda/alignment/agendas/$agenda',
      component: lazyRouteComponent(file, 'OtherAgendaRoute'),
    }),
    createRoute({ getParentRoute, path: '/agenda/measures', component: lazyRouteComponent(file, 'MeasuresRoute') }),
  ]
}
