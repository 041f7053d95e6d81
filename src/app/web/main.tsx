import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from './api.ts'
import { LanguageProvider, startLanguage } from './language.tsx'
import { createWebRouter } from './routes.tsx'
import { meQuery } from './session.ts'

/** A session that ended shows the way back in, on whatever page it happens. */
function onProblem(problem: unknown): void {
  if (problem instanceof ApiProblem && problem.status === 401) client.setQueryData(meQuery.queryKey, null)
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onProblem }),
  mutationCache: new MutationCache({ onError: onProblem }),
  defaultOptions: {
    // A browser that thinks it has no line may still reach a server on its own machine; a fault says more than waiting.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // The server's "no" does not change by asking again; a line that failed may.
      retry: (times, problem) => times < 2 && (!(problem instanceof ApiProblem) || problem.status === 0),
    },
  },
})

// Before the router reads the address.
const start = startLanguage()
const router = createWebRouter()
const place = document.getElementById('app')
if (!place) throw new Error('index.html has no place for the app')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider start={start}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
