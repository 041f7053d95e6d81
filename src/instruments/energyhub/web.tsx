import { lazy } from 'react'

/** The window of the room: its pages, drawn with a port to the API that the shell hands in. */
export const energyhubWeb = {
  id: 'energyhub',
  pages: {
    list: lazy(() => import('./pages/making/HubsPage.tsx').then(({ HubsPage }) => ({ default: HubsPage }))),
    make: lazy(() => import('./pages/making/MakeHubPage.tsx').then(({ MakeHubPage }) => ({ default: MakeHubPage }))),
    answer: lazy(() => import('./pages/answer/AnswerPage.tsx').then(({ AnswerPage }) => ({ default: AnswerPage }))),
    members: lazy(() => import('./pages/making/MembersPage.tsx').then(({ MembersPage }) => ({ default: MembersPage }))),
    share: lazy(() => import('./pages/making/SharePage.tsx').then(({ SharePage }) => ({ default: SharePage }))),
    shared: lazy(() =>
      import('./pages/making/SharedHubPage.tsx').then(({ SharedHubPage }) => ({ default: SharedHubPage })),
    ),
  },
}
