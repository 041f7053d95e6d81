import type { ReactNode } from 'react'
import { PublicLayout } from '../../../platform/ui/SideNavigation.tsx'
import { useShellWords } from '../useShellWords.tsx'
import { ProductHeader } from './ProductHeader.tsx'

/** A page that belongs to no organisation: signing in, choosing, what went wrong. */
export function PlainFrame({ children, user }: { children: ReactNode; user?: ReactNode }) {
  const say = useShellWords()
  const header = <ProductHeader organisation={say.product} product={say.tagline} home="/desk" user={user} column />
  return <PublicLayout header={header}>{children}</PublicLayout>
}
