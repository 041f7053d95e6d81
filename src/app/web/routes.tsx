import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { agendaRoutes } from './agenda/routes.tsx'
import { dataRoutes } from './data/routes.tsx'
import { energyRoutes } from './energy/routes.tsx'
import { makerRoutes } from './maker/routes.tsx'
import { readMakersSearch } from './makers/makersSearch.ts'
import { DeskFrame } from './shell/DeskFrame.tsx'
import { BrokenPage, NotFoundPage } from './shell/OtherPages.tsx'
import { RootFrame } from './shell/RootFrame.tsx'

const root = createRootRoute({ component: RootFrame, notFoundComponent: NotFoundPage, errorComponent: BrokenPage })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/desk' })
  },
})

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: lazyRouteComponent(() => import('./shell/LoginPage.tsx'), 'LoginPage'),
})

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  component: lazyRouteComponent(() => import('./shell/ChooseOrganisationPage.tsx'), 'ChooseOrganisationPage'),
})

const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./shell/GalleryRoute.tsx'), 'GalleryRoute'),
})

const sharedHub = createRoute({
  getParentRoute: () => root,
  path: '/shared-hubs/$token',
  component: lazyRouteComponent(() => import('./energy/SharedHubRoute.tsx'), 'SharedHubRoute'),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/desk/$organisation',
  component: DeskFrame,
})

const overview = createRoute({
  getParentRoute: () => organisation,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/OverviewPage.tsx'), 'OverviewPage'),
})

/** `?referenceDate=2025-01-01`: the state of another day than the newest. */
const ofDay = (search: Record<string, unknown>): { referenceDate?: string } =>
  typeof search['referenceDate'] === 'string' && search['referenceDate'] !== ''
    ? { referenceDate: search['referenceDate'] }
    : {}

const place = createRoute({
  getParentRoute: () => organisation,
  path: '/places/$place',
  validateSearch: ofDay,
  component: lazyRouteComponent(() => import('./subjects/PlacePage.tsx'), 'PlacePage'),
})

const makers = createRoute({
  getParentRoute: () => organisation,
  path: '/makers',
  validateSearch: readMakersSearch,
  component: lazyRouteComponent(() => import('./makers/MakersPage.tsx'), 'MakersPage'),
})

const company = createRoute({
  getParentRoute: () => organisation,
  path: '/makers/$establishment',
  validateSearch: ofDay,
  component: lazyRouteComponent(() => import('./subjects/CompanyPage.tsx'), 'CompanyPage'),
})

const tree = root.addChildren([
  home,
  login,
  desk,
  gallery,
  sharedHub,
  ...(makerRoutes(root) as []),
  // The pages of the data, of the energy hub and of the agenda are any routes to the types: their addresses are made there.
  organisation.addChildren([
    overview,
    place,
    makers,
    company,
    ...(dataRoutes(organisation) as []),
    ...(energyRoutes(organisation) as []),
    ...(agendaRoutes(organisation) as []),
  ]),
])

/** Addresses a person can read and write: `?branch=electro&sort=jobs`, no JSON in them. */
function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

function stringifySearch(values: Record<string, unknown>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

export function createWebRouter() {
  return createRouter({
    routeTree: tree,
    parseSearch,
    stringifySearch,
    defaultPreload: false,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWebRouter>
  }
}
