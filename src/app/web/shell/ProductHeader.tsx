import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Locale } from '../../../platform/i18n/locale.ts'
import { type MenuLink, PageHeader } from '../../../platform/ui/PageHeader.tsx'
import { send } from '../api.ts'
import { languageHref, useLanguage } from '../language.tsx'
import { useMe } from '../session.ts'

/** The header with the language switch; the choice is kept here and, for who is signed in, on the server. */
export function ProductHeader(props: {
  readonly organisation: string
  readonly home: string
  readonly product?: string
  readonly user?: ReactNode
  readonly links?: readonly MenuLink[]
  readonly column?: boolean
}) {
  const { choose } = useLanguage()
  const signedIn = Boolean(useMe().data)
  const keep = useMutation({
    mutationFn: (locale: Locale) => send('/v1/me/locale', { method: 'PUT', body: { locale } }),
  })
  const onLanguage = (locale: Locale) => {
    choose(locale)
    if (signedIn) keep.mutate(locale)
  }
  return <PageHeader {...props} languageHref={languageHref} onLanguage={onLanguage} />
}
