import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** The door for entrepreneurs, below the root: `root.addChildren([..., ...makerRoutes(root)])`. */
export function makerRoutes(root: AnyRoute): readonly AnyRoute[] {
  const frame = createRoute({
    getParentRoute: () => root,
    path: '/maker',
    component: lazyRouteComponent(() => import('./MakerFrame.tsx'), 'MakerFrame'),
  })
  const getParentRoute = () => frame
  return [
    frame.addChildren([
      createRoute({
        getParentRoute,
        path: '/',
        component: lazyRouteComponent(() => import('./MakerHomePage.tsx'), 'MakerHomePage'),
      }),
      createRoute({
        getParentRoute,
        path: '/$organisation/$establishment',
        component: lazyRouteComponent(() => import('./MakerCompanyPage.tsx'), 'MakerCompanyPage'),
      }),
    ]),
  ]
}
