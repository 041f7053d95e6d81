import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import type { ActionLine } from '../agendaApi.ts'
import { pillarOf, pillarOrder } from './pillarOf.ts'
import { useAgendaWords } from './useAgendaWords.tsx'
import { useMoney } from './useMoney.tsx'

/** What each pillar does and costs, and how many of its indicators are on course. */
export function PillarTable({ actions }: { actions: readonly ActionLine[] }) {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const rows = pillarOrder
    .map((pillar) => ({ pillar, own: actions.filter(({ fields }) => pillarOf(fields.askOfMission) === pillar) }))
    .filter(({ own }) => own.length > 0)
  const courseOf = (own: readonly ActionLine[]) => {
    const courses = own.flatMap(({ indicators }) => indicators.map(({ course }) => course))
    const good = courses.filter((course) => course === 'on-course' || course === 'reached').length
    return say.overview.ofIndicators(format.number(good), format.number(courses.length))
  }
  const sum = (own: readonly ActionLine[], kind: 'plannedCents' | 'spentCents') =>
    money(own.reduce((total, action) => total + action[kind], 0))
  const late = (own: readonly ActionLine[]) => format.number(own.filter(({ standing }) => standing === 'late').length)
  return (
    <DataTable
      caption={say.overview.pillarsTitle}
      hiddenCaption
      stack
      rows={rows}
      rowKey={({ pillar }) => pillar}
      columns={[
        { id: 'pillar', head: say.overview.pillar, cell: ({ pillar }) => say.pillars[pillar] },
        { id: 'actions', head: say.overview.actions, number: true, cell: ({ own }) => format.number(own.length) },
        { id: 'late', head: say.overview.late2, number: true, cell: ({ own }) => late(own) },
        { id: 'planned', head: say.overview.planned, number: true, cell: ({ own }) => sum(own, 'plannedCents') },
        { id: 'spent', head: say.overview.spent, number: true, cell: ({ own }) => sum(own, 'spentCents') },
        { id: 'course', head: say.overview.course, number: true, cell: ({ own }) => courseOf(own) },
      ]}
      total={{
        pillar: say.overview.total,
        actions: format.number(actions.length),
        late: late(actions),
        planned: sum(actions, 'plannedCents'),
        spent: sum(actions, 'spentCents'),
        course: courseOf(actions),
      }}
    />
  )
}
