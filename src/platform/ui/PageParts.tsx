import { Fragment, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Link } from './Link.tsx'
import { useKitWords } from './useKitWords.tsx'

export type Crumb = { readonly href?: string; readonly label: string }

/** The way here. The last one is the page itself and no link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const say = useKitWords()
  return (
    <nav className="utrecht-breadcrumb-nav ma-crumbs" aria-label={say.breadcrumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {crumb.href ? (
              <Link href={crumb.href}>{crumb.label}</Link>
            ) : (
              <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Small facts about the data of the page: reference date, source. Parts are joined by a middle dot. */
export function Stamp({ parts, stacked = false }: { parts: readonly ReactNode[]; stacked?: boolean }) {
  return (
    <p className={classes('ma-stamp', stacked && 'ma-stamp--stacked')}>
      {parts.map((part, index) => (
        // The parts of a stamp have no name of their own and never change places.
        <Fragment key={index}>
          {index > 0 && !stacked ? ' · ' : null}
          <span>{part}</span>
        </Fragment>
      ))}
    </p>
  )
}

export type PageTitleProps = {
  readonly children: ReactNode
  /** `title`: a name. `answer`: a sentence whose figures are bold. `public`: the large answer of a public page. */
  readonly kind?: 'title' | 'answer' | 'public'
  readonly lead?: ReactNode
  readonly stamp?: ReactNode
  /** Put the stamp below the lead instead of at the right. */
  readonly stampBelow?: boolean
}

/** The page's h1: the answer first, what it means below it, and the stamp of the data beside it. */
export function PageTitle({ children, kind = 'title', lead, stamp, stampBelow = false }: PageTitleProps) {
  const name = kind === 'answer' ? 'ma-answer' : classes('utrecht-heading-1', kind === 'public' && 'ma-title--public')
  return (
    <div className={classes('ma-title', kind === 'public' && 'ma-title--hero', stampBelow && 'ma-title--below')}>
      <div>
        <h1 className={name}>{children}</h1>
        {lead ? (
          <p className={classes('utrecht-paragraph', 'ma-lead', kind === 'answer' && 'ma-lead--small')}>{lead}</p>
        ) : null}
      </div>
      {stamp ? <div className="ma-title-stamp">{stamp}</div> : null}
    </div>
  )
}

export type SectionProps = {
  readonly title: ReactNode
  readonly level?: 2 | 3 | 4
  /** One sentence below the heading. */
  readonly intro?: ReactNode
  /** Downloads and such, at the right of the heading. */
  readonly tools?: ReactNode
  readonly id?: string
  /** A line below the heading, as on the overview. */
  readonly lined?: boolean
  /** Less room above: the section belongs to what stands before it. */
  readonly close?: boolean
  readonly children?: ReactNode
}

export function Section({ title, level = 2, intro, tools, id, lined, close, children }: SectionProps) {
  const own = useId()
  const Heading = `h${level}` as const
  return (
    <section className={classes('ma-section', close && 'ma-section--close')} id={id} aria-labelledby={own}>
      <div className={classes('ma-row', lined && 'ma-row--lined')}>
        <Heading className={`utrecht-heading-${level}`} id={own}>
          {title}
        </Heading>
        {tools ? <div className="ma-tools">{tools}</div> : null}
      </div>
      {intro ? <p className="utrecht-paragraph ma-intro">{intro}</p> : null}
      {children}
    </section>
  )
}

export function Paragraph({ children, small, lead }: { children: ReactNode; small?: boolean; lead?: boolean }) {
  return <p className={classes('utrecht-paragraph', small && 'ma-small', lead && 'ma-lead')}>{children}</p>
}

/** Two unequal columns where text and picture meet; one below the other on a phone. */
export function Columns({ children, aside = false }: { children: ReactNode; aside?: boolean }) {
  return <div className={classes('ma-columns', aside && 'ma-columns--aside')}>{children}</div>
}

/** A few facts side by side: name, value, what it means. Not tiles: one line above and one below. */
export function Facts({
  facts,
}: {
  facts: readonly { label: string; value: ReactNode; words?: boolean; note?: ReactNode }[]
}) {
  return (
    <dl className="ma-facts">
      {facts.map((fact) => (
        <div key={fact.label} className={classes(fact.words && 'ma-fact--words')}>
          <dt>{fact.label}</dt>
          <dd className="ma-fact-value">{fact.value}</dd>
          {fact.note ? <dd className="ma-fact-note">{fact.note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}

/** Names and values below each other. */
export function KeyValues({ rows }: { rows: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="utrecht-data-list ma-keys">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type DataRow = {
  readonly label: string
  readonly value: ReactNode
  /** Where it comes from and since when. */
  readonly source?: ReactNode
  /** Changed by the reader: a bar at the side. */
  readonly own?: boolean
  readonly action?: ReactNode
}

/** Data of a company or person, each with its source and the way to change it. */
export function DataRows({ rows }: { rows: readonly DataRow[] }) {
  return (
    <dl className="ma-own">
      {rows.map((row) => (
        <div key={row.label} className={classes(row.own && 'ma-own--changed')}>
          <dt>{row.label}</dt>
          <dd>
            {row.value}
            {row.source ? <span className="ma-own-source">{row.source}</span> : null}
          </dd>
          {row.action ? <dd className="ma-own-action">{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  )
}

export function PageFooter({ children }: { children: ReactNode }) {
  return <footer className="utrecht-page-footer ma-footer">{children}</footer>
}

/** The colour of a branch as a small square before its name; the name says it too. */
export function BranchSwatch({ branch }: { branch: string }) {
  return (
    <svg className="ma-swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect width="12" height="12" rx="2" className={`ma-branch--${branch}`} />
    </svg>
  )
}

/** Text for readers that read aloud only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="ma-hidden">{children}</span>
}
