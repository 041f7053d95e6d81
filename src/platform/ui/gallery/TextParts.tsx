import { useState } from 'react'
import { gap } from '../../../core/gap.ts'
import { useFormat } from '../../i18n/LocaleProvider.tsx'
import { Alert } from '../Alert.tsx'
import { Actions, Button, ButtonLink } from '../Button.tsx'
import { Explanation } from '../Explanation.tsx'
import { GapMark, Quantity } from '../FigureView.tsx'
import { Link } from '../Link.tsx'
import { OverviewLines } from '../OverviewLines.tsx'
import { DataRows, Facts, KeyValues, PageTitle, Paragraph, Section, Stamp } from '../PageParts.tsx'
import { Pagination } from '../Pagination.tsx'
import { Pill, Status } from '../Status.tsx'
import { Steps } from '../Steps.tsx'
import { Tabs } from '../Tabs.tsx'
import { useGalleryWords } from './useGalleryWords.tsx'

export function TitleParts() {
  const say = useGalleryWords()
  const format = useFormat()
  return (
    <Section title={say.groups.titles} id="titles">
      <h3 className="utrecht-heading-1 ma-title--public">{say.publicTitle}</h3>
      <Paragraph lead>{say.publicLead}</Paragraph>
      <Stamp
        parts={[
          say.stamp[0],
          say.stamp[1],
          <Link key="csv" href="#titles">
            CSV
          </Link>,
        ]}
        stacked
      />
      <h3 className="ma-answer">
        {say.answer.before} <b className="ma-num--late">{say.answer.lost}</b> {say.answer.middle}{' '}
        <b>{say.answer.battery}</b> {say.answer.after} <b>{say.answer.left}</b>.
      </h3>
      <Paragraph>{say.answerLead}</Paragraph>
      <Facts
        facts={[
          { label: say.makers, value: format.number(61), note: say.moreThan(format.number(4)) },
          { label: say.jobs, value: format.number(1043), note: say.moreThan(format.number(12)) },
          { label: say.largest, value: 'Metaalproducten', words: true, note: say.largestNote },
          {
            label: say.vacancies,
            value: <GapMark>{format.gap(gap('not-delivered', ''))}</GapMark>,
            words: true,
            note: say.vacanciesGap,
          },
        ]}
      />
      <KeyValues rows={say.keys.map(([label = '', value]) => ({ label, value }))} />
      <DataRows
        rows={[
          ...say.own.map(([label = '', value, source], index) => ({
            label,
            value,
            source,
            own: index === 1,
            action: (
              <Link href="#titles" label={`${say.subtle}: ${label}`}>
                {say.subtle}
              </Link>
            ),
          })),
          { label: say.ownGap, value: <GapMark>{say.ownGapText}</GapMark>, source: say.ownGapWhy },
        ]}
      />
    </Section>
  )
}

export function LineParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.pillar1} lined id="lines">
      <OverviewLines
        lines={[
          {
            room: say.makers,
            href: '#makers',
            figure: '61',
            unit: say.companies,
            sentence: say.lineMakers,
            next: { label: say.lineMakersNext, href: '#a' },
          },
          {
            room: say.estates,
            href: '#estates',
            figure: say.lineEstatesFigure,
            unit: say.lineEstatesUnit,
            sentence: say.lineEstates,
            next: { label: say.lineEstatesNext, href: '#b', urgent: true },
          },
          {
            room: say.grid,
            href: '#grid',
            figure: gap('not-delivered', ''),
            sentence: say.lineGrid,
            next: { label: say.lineGridNext, href: '#c' },
          },
        ]}
      />
    </Section>
  )
}

export function WordParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.groups.words} id="words">
      <Actions>
        <Button kind="primary">{say.primary}</Button>
        <Button>{say.secondary}</Button>
        <Button kind="subtle">{say.subtle}</Button>
        <Button kind="danger">{say.danger}</Button>
        <ButtonLink href="#words">{say.newAction}</ButtonLink>
      </Actions>
      <Actions>
        <Button kind="primary" small>
          {say.primary}
        </Button>
        <Button small>{say.primary}</Button>
        <Button kind="primary" busy>
          {say.busy}
        </Button>
        <Button kind="primary" disabledWhy={say.disabledWhy}>
          {say.disabled}
        </Button>
      </Actions>
      <Actions>
        <Link href="#words">{say.linkPlain}</Link>
        <Link href="#words" kind="next">
          {say.linkNext}
        </Link>
        <Link href="#words" kind="next" urgent>
          {say.linkUrgent}
        </Link>
        <Link href="#words" kind="quiet">
          {say.makers}
        </Link>
      </Actions>
      <Actions>
        <Status kind="done" />
        <Status kind="ok" />
        <Status kind="late" />
        <Status kind="planned" />
        <Status kind="late">{say.late}</Status>
        <Pill>3</Pill>
        <Pill tone="warning">1</Pill>
        <Pill tone="accent">{say.version}</Pill>
      </Actions>
    </Section>
  )
}

export function AlertParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.groups.alerts} id="alerts">
      <Alert title={say.infoTitle}>{say.info}</Alert>
      <Alert kind="ok" title={say.okTitle}>
        {say.ok}
      </Alert>
      <Alert kind="warning" title={say.warningTitle}>
        {say.warning} <Link href="#alerts">{say.lineGridNext}</Link>
      </Alert>
      <Alert kind="error" title={say.errorTitle}>
        {say.error}
      </Alert>
    </Section>
  )
}

export function FigureParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.groups.figures} id="figures">
      <KeyValues
        rows={[
          { label: say.jobs, value: <Quantity value={1043} unit="jobs" /> },
          { label: '%', value: <Quantity value={0.404} unit="share" digits={1} /> },
          { label: '€', value: <Quantity value={-21200} unit="euroPerYear" tone="strong" /> },
          { label: '×', value: <Quantity value={1.4} unit="ratio" /> },
          { label: 'kWh', value: <Quantity value={412_000} unit="kWhPerYear" tone="late" /> },
          { label: '≥', value: <Quantity value={{ atLeast: 948, atMost: 1043, why: say.spanWhy }} unit="jobs" /> },
          { label: '≥', value: <Quantity value={{ atLeast: 948, atMost: null, why: say.spanWhy }} unit="jobs" /> },
          { label: '?', value: <Quantity value={gap('suppressed', say.suppressed)} unit="jobs" /> },
          { label: '??', value: <Quantity value={gap('not-delivered', say.notDelivered)} unit="jobs" /> },
        ]}
      />
    </Section>
  )
}

export function HowParts() {
  const say = useGalleryWords()
  const format = useFormat()
  const explanation = {
    figure: say.howFigure,
    sum: [
      {
        over: { number: format.number(421), words: say.jobsMetal },
        under: { number: format.number(1043), words: say.jobsHere },
      },
      { sign: '÷' },
      {
        over: { number: format.number(6931), words: say.jobsMetal },
        under: { number: format.number(24_041), words: say.jobsThere },
      },
    ],
    answer: format.number(1.4, 1),
    words: say.howWords,
    sources: say.howSources,
    limits: say.howLimits,
    command: 'maakagenda ask strengths.compare --place GM0222 --data ./data',
    stamp: say.howStamp,
  }
  return (
    <Section title={say.groups.how} id="how">
      <Explanation {...explanation} open />
      <Explanation {...explanation} />
    </Section>
  )
}

export function StepParts() {
  const say = useGalleryWords()
  const [page, setPage] = useState(2)
  return (
    <Section title={say.groups.steps} id="steps">
      <Steps steps={say.stepNames} current={1} label={say.stepsLabel} />
      <Tabs
        label={say.tabsLabel}
        tabs={say.tabNames.map((label, index) => ({
          label,
          href: `#tab-${index}`,
          current: index === 0,
          ...(index === 2 ? { count: '1' } : {}),
        }))}
        action={
          <Button kind="primary" small onClick={() => setPage(page === 5 ? 1 : page + 1)}>
            {say.newAction}
          </Button>
        }
      />
      <Pagination page={page} pages={5} hrefOf={(to) => `#page-${to}`} />
    </Section>
  )
}

export function GalleryTitle() {
  const say = useGalleryWords()
  return (
    <PageTitle lead={say.lead} stamp={<Stamp parts={say.stamp} />}>
      {say.title}
    </PageTitle>
  )
}
