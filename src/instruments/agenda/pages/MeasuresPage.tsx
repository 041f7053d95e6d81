import { asksOfMission } from '../../../core/askOfMission.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { PageTitle, Section } from '../../../platform/ui/PageParts.tsx'
import { measureLibrary } from '../measureLibrary.ts'
import { useAgendaWords } from './useAgendaWords.tsx'

/** The measures to choose from, by ask of the mission. */
export function MeasuresPage() {
  const say = useAgendaWords()
  const locale = useLocale()
  const format = useFormat()
  return (
    <>
      <PageTitle lead={say.library.lead}>{say.library.title}</PageTitle>
      {Object.entries(asksOfMission).map(([ask, { title }]) => (
        <Section key={ask} title={title[locale]}>
          <DataTable
            caption={title[locale]}
            hiddenCaption
            stack
            rows={measureLibrary.filter((measure) => measure.ask === ask)}
            rowKey={({ id }) => id}
            columns={[
              { id: 'measure', head: say.library.measure, cell: (one) => one.title[locale] },
              {
                id: 'costs',
                head: say.library.costs,
                cell: ({ cost }) =>
                  `${say.library.cost(format.number(cost.low), format.number(cost.high))} ${cost.per === 'once' ? say.library.once : say.library.perYear}`,
              },
              {
                id: 'indicator',
                head: say.library.indicator,
                cell: ({ indicator }) =>
                  `${indicator.title[locale]} (${indicator.computedBy ? say.library.computed : say.library.typed})`,
              },
            ]}
          />
        </Section>
      ))}
    </>
  )
}
