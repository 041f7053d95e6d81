import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import './data.css'

/** The pages under Gegevens, below `/desk/$organisation`: `organisation.addChildren([..., ...dataRoutes(organisation)])`. */
export function dataRoutes(organisation: AnyRoute): readonly AnyRoute[] {
  const getParentRoute = () => organisation
  const file = lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage')
  return [
    createRoute({ getParentRoute, path: '/data', component: file }),
    createRoute({
      getParentRoute,
      path: '/data/import',
      component: lazyRouteComponent(() => import('./import/ImportWizard.tsx'), 'ImportWizard'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/imports/$import',
      component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/quality',
      component: lazyRouteComponent(() => import('./QualityPage.tsx'), 'QualityPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/tables',
      component: lazyRouteComponent(() => import('./tables/PublicTablesPage.tsx'), 'PublicTablesPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/maker-words',
      component: lazyRouteComponent(() => import('../maker/MakerWordsPage.tsx'), 'MakerWordsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/sharing',
      component: lazyRouteComponent(() => import('../sharing/SharingPage.tsx'), 'SharingPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/members',
      component: lazyRouteComponent(() => import('./MembersPage.tsx'), 'MembersPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/data/jobs/$job',
      component: lazyRouteComponent(() => import('./JobPage.tsx'), 'JobPage'),
    }),
  ]
}
