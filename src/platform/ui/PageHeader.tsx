import type { ReactNode } from 'react'
import { type Locale, locales } from '../i18n/locale.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { classes } from './classes.ts'
import { Link, useLinkProps } from './Link.tsx'
import { useKitWords } from './useKitWords.tsx'

export function SkipLink({ target = 'inhoud' }: { target?: string }) {
  const say = useKitWords()
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus ma-skip" href={`#${target}`}>
      {say.skip}
    </a>
  )
}

/** Says on every page, and on every print of it, that the data are made up. */
export function ExampleBanner({ children }: { children?: ReactNode }) {
  const say = useKitWords()
  return (
    <aside className="ma-example" aria-label={say.example}>
      <b>{say.example}</b> {children ?? say.exampleAll}
    </aside>
  )
}

export type MenuLink = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
  readonly optional?: boolean
}

export type PageHeaderProps = {
  /** The municipality, region or product whose page this is. */
  readonly organisation: string
  readonly product?: string
  readonly home: string
  /** A picture of its own; without it the product's mark. */
  readonly logo?: ReactNode
  /** `optional` links give way on a phone. */
  readonly links?: readonly MenuLink[]
  /** The signed-in person, usually a Menu. */
  readonly user?: ReactNode
  /** The same page in the other language. */
  readonly languageHref: (locale: Locale) => string
  readonly onLanguage?: (locale: Locale) => void
  /** Public and maker pages keep the header in the page's column; the desk uses the full width. */
  readonly column?: boolean
}

/** The product's mark: a D with a lathe's corner, in the accent of the municipality. */
export function Mark() {
  return (
    <svg className="ma-mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <rect width="36" height="36" rx="4" />
      <path d="M9 25V11h6.2c4.6 0 7.4 2.7 7.4 7s-2.8 7-7.4 7zm14.5 0h4v-4" fill="none" strokeWidth="2.6" />
    </svg>
  )
}

function Home({
  href,
  logo,
  organisation,
  product,
}: {
  href: string
  logo: ReactNode
  organisation: string
  product: string
}) {
  return (
    <a className="ma-logo" {...useLinkProps(href)}>
      {logo ?? <Mark />}
      <span>
        <b>{organisation}</b>
        <span className="ma-logo-product">{product}</span>
      </span>
    </a>
  )
}

/** NL | EN: the language of now is text, the other a link to the same page. */
export function LanguageSwitch({
  hrefOf,
  onLanguage,
}: {
  hrefOf: (locale: Locale) => string
  onLanguage?: ((locale: Locale) => void) | undefined
}) {
  const now = useLocale()
  const say = useKitWords()
  const names = { nl: say.dutch, en: say.english }
  return (
    <ul className="ma-language" aria-label={say.language}>
      {locales.map((locale) => (
        <li key={locale}>
          {locale === now ? (
            <b aria-current="true">
              <span aria-hidden="true">{locale.toUpperCase()}</span>
              <span className="ma-hidden">{names[locale]}</span>
            </b>
          ) : (
            <a
              href={hrefOf(locale)}
              hrefLang={locale}
              lang={locale}
              onClick={(event) => {
                if (!onLanguage) return
                event.preventDefault()
                onLanguage(locale)
              }}
            >
              <span aria-hidden="true">{locale.toUpperCase()}</span>
              <span className="ma-hidden">{names[locale]}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

export function PageHeader(props: PageHeaderProps) {
  const { organisation, product = 'Maakagenda', home, logo, links = [], user, languageHref, onLanguage, column } = props
  const say = useKitWords()
  return (
    <header className="utrecht-page-header ma-header">
      <div className={classes('ma-header-in', column && 'ma-header-in--column')}>
        <Home href={home} logo={logo} organisation={organisation} product={product} />
        <nav className="ma-header-nav" aria-label={say.mainMenu}>
          {links.length > 0 ? (
            <ul>
              {links.map((link) => (
                <li key={link.href} className={classes(link.optional && 'ma-header-optional')}>
                  <Link href={link.href} kind="quiet" current={link.current ?? false}>
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
          {user}
          <LanguageSwitch hrefOf={languageHref} onLanguage={onLanguage} />
        </nav>
      </div>
    </header>
  )
}
