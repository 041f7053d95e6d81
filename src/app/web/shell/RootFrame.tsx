import { Outlet, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { NavigationProvider } from '../../../platform/ui/Link.tsx'
import { SkipLink } from '../../../platform/ui/PageHeader.tsx'
import { useFocusHeading } from '../useFocusHeading.tsx'

/** Around every page: links of the kit stay in the app, the skip link is the first stop of the Tab key. */
export function RootFrame() {
  const router = useRouter()
  const navigate = useCallback((href: string) => router.history.push(href), [router])
  useFocusHeading()
  return (
    <NavigationProvider navigate={navigate}>
      <SkipLink />
      <Outlet />
    </NavigationProvider>
  )
}
