import { lazy } from 'react'

/** The window of the room: its pages, drawn with a port to the API that the shell hands in. */
export const agendaWeb = {
  id: 'agenda',
  pages: {
    overview: lazy(() => import('./pages/OverviewPage.tsx').then(({ OverviewPage }) => ({ default: OverviewPage }))),
    actions: lazy(() => import('./pages/ActionsPage.tsx').then(({ ActionsPage }) => ({ default: ActionsPage }))),
    action: lazy(() => import('./pages/action/ActionPage.tsx').then(({ ActionPage }) => ({ default: ActionPage }))),
    make: lazy(() =>
      import('./pages/form/NewActionPage.tsx').then(({ NewActionPage }) => ({ default: NewActionPage })),
    ),
    timeline: lazy(() => import('./pages/TimelinePage.tsx').then(({ TimelinePage }) => ({ default: TimelinePage }))),
    budget: lazy(() => import('./pages/BudgetPage.tsx').then(({ BudgetPage }) => ({ default: BudgetPage }))),
    versions: lazy(() => import('./pages/VersionsPage.tsx').then(({ VersionsPage }) => ({ default: VersionsPage }))),
    alignment: lazy(() =>
      import('./pages/alignment/AlignmentPage.tsx').then(({ AlignmentPage }) => ({ default: AlignmentPage })),
    ),
    addAgenda: lazy(() =>
      import('./pages/alignment/AddAgendaPage.tsx').then(({ AddAgendaPage }) => ({ default: AddAgendaPage })),
    ),
    otherAgenda: lazy(() =>
      import('./pages/alignment/OtherAgendaPage.tsx').then(({ OtherAgendaPage }) => ({ default: OtherAgendaPage })),
    ),
    sheet: lazy(() => import('./pages/sheet/SheetPage.tsx').then(({ SheetPage }) => ({ default: SheetPage }))),
    measures: lazy(() => import('./pages/MeasuresPage.tsx').then(({ MeasuresPage }) => ({ default: MeasuresPage }))),
  },
}
