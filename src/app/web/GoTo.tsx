import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LoadingState } from '../../platform/ui/States.tsx'

/** Goes on to an address, in the place of this page. */
export function GoTo({ href }: { href: string }) {
  const router = useRouter()
  useEffect(() => router.history.replace(href), [router, href])
  return <LoadingState />
}
