import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** The pages of the energy hub below `/desk/$organisation`. */
export function energyRoutes(organisation: AnyRoute): readonly AnyRoute[] {
  const getParentRoute = () => organisation
  const file = () => import('./EnergyRoute.tsx')
  return [
    createRoute({ getParentRoute, path: '/energy-hubs', component: lazyRouteComponent(file, 'HubListRoute') }),
    createRoute({ getParentRoute, path: '/energy-hubs/new', component: lazyRouteComponent(file, 'HubMakeRoute') }),
    createRoute({ getParentRoute, path: '/energy-hubs/$hub', component: lazyRouteComponent(file, 'HubAnswerRoute') }),
    createRoute({
      getParentRoute,
      path: '/energy-hubs/$hub/members',
      component: lazyRouteComponent(file, 'HubMembersRoute'),
    }),
    createRoute({
      getParentRoute,
      path: '/energy-hubs/$hub/share',
      component: lazyRouteComponent(file, 'HubShareRoute'),
    }),
  ]
}
