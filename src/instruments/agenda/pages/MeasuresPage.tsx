import { asksOfMission } from '../../../core/askOfMission.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Breadcrumbs, PageTitle, Section } from '../../../platform/ui/PageParts.tsx'
import type { Measure } from '../measure.ts'
import { measureLibrary } from '../measureLibrary.ts'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'

/** The measures to choose from, by ask of the mission. */
export function MeasuresPage() {
  const say = useAgendaWords()
  const locale = useLocale()
  const format = useFormat()
  const port = useAgendaPort()
  port.useTitle(say.library.title, say.title)
  const columns: readonly Column<Measure>[] = [
    {
      id: 'measure',
      head: say.library.measure,
      cell: (one) => (
        <>
          <b>{one.title[locale]}</b>
          <span className="app-under">{one.text[locale]}</span>
        </>
      ),
    },
    {
      id: 'costs',
      head: say.library.costs,
      cell: ({ cost }) =>
        `${say.library.cost(format.euro(cost.low), format.euro(cost.high))} ${cost.per === 'once' ? say.library.once : say.library.perYear}`,
    },
    {
      id: 'indicator',
      head: say.library.indicator,
      cell: ({ indicator }) =>
        `${indicator.title[locale]} (${indicator.computedBy ? say.library.computed : say.library.typed})`,
    },
    ...(port.mayChange
      ? [
          {
            id: 'take',
            head: say.library.take,
            hiddenHead: true,
            cell: (one: Measure) => (
              <ButtonLink small href={`${port.home}/agenda/actions/new?measure=${one.id}`}>
                {say.library.take}
                <span className="ma-hidden">: {one.title[locale]}</span>
              </ButtonLink>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `${port.home}/agenda`, label: say.title }, { label: say.library.title }]} />
      <PageTitle lead={say.library.lead}>{say.library.title}</PageTitle>
      {Object.entries(asksOfMission).map(([ask, { title }]) => (
        <Section key={ask} title={title[locale]}>
          <DataTable
            caption={title[locale]}
            hiddenCaption
            stack
            rows={measureLibrary.filter((measure) => measure.ask === ask)}
            rowKey={({ id }) => id}
            columns={columns}
          />
        </Section>
      ))}
    </>
  )
}
