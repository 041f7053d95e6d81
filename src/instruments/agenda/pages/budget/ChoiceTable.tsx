import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Link } from '../../../../platform/ui/Link.tsx'
import { Status } from '../../../../platform/ui/Status.tsx'
import type { ActionLine } from '../../agendaApi.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { useMoney } from '../useMoney.tsx'
import type { Chosen } from './Choice.tsx'

/** Every action with whether it is chosen, and what politics pays for deciding it the other way. */
export function ChoiceTable({ answer, actions }: { answer: Chosen; actions: readonly ActionLine[] }) {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const { home } = useAgendaPort()
  const byId = new Map(actions.map((action) => [action.id, action]))
  const rows = answer.prices
    .map((price) => ({ ...price, action: byId.get(price.id) }))
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || (b.price ?? 1e9) - (a.price ?? 1e9))
  const priceOf = ({ chosen, price }: { chosen: boolean; price: number | null }) => {
    if (price === null) return say.budget.impossible
    if (price === 0) return say.budget.priceFree
    const points = format.number(price)
    return chosen ? say.budget.priceIn(points) : say.budget.priceOut(points)
  }
  const council = (action: ActionLine | undefined) =>
    (action?.fields.budget ?? [])
      .filter(({ source }) => source === 'council')
      .reduce((sum, { plannedCents }) => sum + plannedCents, 0)
  return (
    <DataTable
      caption={say.budget.choice}
      hiddenCaption
      stack
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'action',
          head: say.list.action,
          cell: ({ id, action }) => <Link href={`${home}/agenda/actions/${id}`}>{action?.fields.title ?? id}</Link>,
        },
        {
          id: 'choice',
          head: say.budget.inOrOut,
          cell: ({ chosen }) => (
            <Status kind={chosen ? 'done' : 'planned'}>{chosen ? say.budget.chosen : say.budget.notChosen}</Status>
          ),
        },
        { id: 'cost', head: say.budget.asked, number: true, cell: ({ action }) => money(council(action)) },
        { id: 'price', head: say.budget.price, cell: priceOf },
      ]}
    />
  )
}
