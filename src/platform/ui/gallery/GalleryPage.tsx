import type { Locale } from '../../i18n/locale.ts'
import { Link } from '../Link.tsx'
import { Menu } from '../Menu.tsx'
import { ExampleBanner, PageHeader, SkipLink } from '../PageHeader.tsx'
import { Breadcrumbs, PageFooter } from '../PageParts.tsx'
import { DeskLayout, SideNavigation } from '../SideNavigation.tsx'
import { ChartParts } from './ChartParts.tsx'
import { FormParts } from './FormParts.tsx'
import { StateParts, TalkParts } from './StateParts.tsx'
import { ImportParts, LongTable, TableParts } from './TableParts.tsx'
import {
  AlertParts,
  FigureParts,
  GalleryTitle,
  HowParts,
  LineParts,
  StepParts,
  TitleParts,
  WordParts,
} from './TextParts.tsx'
import { useGalleryWords } from './useGalleryWords.tsx'

export type GalleryProps = {
  readonly languageHref: (locale: Locale) => string
  readonly onLanguage?: (locale: Locale) => void
}

const groups = [
  'titles',
  'lines',
  'words',
  'alerts',
  'figures',
  'how',
  'forms',
  'steps',
  'tables',
  'long',
  'import',
  'charts',
  'states',
  'talk',
] as const

function Side() {
  const say = useGalleryWords()
  return (
    <SideNavigation
      groups={[
        { links: [{ href: '/gallery', label: say.title, current: true }] },
        {
          title: say.pillar1,
          links: groups.map((group) => ({
            href: `#${group}`,
            label: say.groups[group],
            ...(group === 'charts' ? { count: '1', countLabel: say.waiting } : {}),
          })),
        },
        { apart: true, links: [{ href: '#agenda', label: say.agenda }] },
      ]}
    />
  )
}

/** Every part of the kit in every state: what reviewers look at and what the accessibility test reads. */
export function GalleryPage({ languageHref, onLanguage }: GalleryProps) {
  const say = useGalleryWords()
  const header = (
    <PageHeader
      organisation={say.organisation}
      home="/"
      links={[{ href: '#forms', label: say.search, optional: true }]}
      user={
        <Menu
          label={say.user}
          items={[
            { label: say.profile, href: '#titles' },
            { label: say.signOut, onSelect: () => undefined },
          ]}
        />
      }
      languageHref={languageHref}
      {...(onLanguage ? { onLanguage } : {})}
    />
  )
  return (
    <>
      <SkipLink />
      <DeskLayout banner={<ExampleBanner />} header={header} side={<Side />}>
        <Breadcrumbs crumbs={[{ href: '/', label: 'Maakagenda' }, { label: say.title }]} />
        <GalleryTitle />
        <TitleParts />
        <LineParts />
        <WordParts />
        <AlertParts />
        <FigureParts />
        <HowParts />
        <FormParts />
        <StepParts />
        <TableParts />
        <LongTable />
        <ImportParts />
        <ChartParts />
        <StateParts />
        <TalkParts />
        <PageFooter>
          {say.footer.map((label) => (
            <Link key={label} href="#titles">
              {label}
            </Link>
          ))}
        </PageFooter>
      </DeskLayout>
    </>
  )
}
