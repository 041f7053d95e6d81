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
export function ChoiceTable(props: {
  readonly answer: Chosen
  /** Null while they are being computed. */
  readonly prices: Chosen['prices'] | null
  readonly actions: readonly ActionLine[]
}) {
  const { answer, prices, actions } = props
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const { home } = useAgendaPort()
  const chosen = new Set(answer.chosen)
  const priceById = new Map((prices ?? []).map(({ id, price }) => [id, price]))
  const rows = actions
    .filter(({ fields }) => fields.status !== 'done' && fields.status !== 'stopped')
    .map((action) => ({ id: action.id, action, chosen: chosen.has(action.id), price: priceById.get(action.id) }))
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || (b.price ?? 1e9) - (a.price ?? 1e9))
  const priceOf = ({ chosen: isIn, price }: { chosen: boolean; price: number | null | undefined }) => {
    if (price === undefined) return say.budget.priceComing
    if (price === null) return say.budget.impossible
    if (price === 0) return say.budget.priceFree
    const points = format.number(price)
    return isIn ? say.budget.priceIn(points) : say.budget.priceOut(points)
  }
  const council = (action: ActionLine) =>
    action.fields.budget
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
          cell: ({ id, action }) => <Link href={`${home}/agenda/actions/${id}`}>{action.fields.title}</Link>,
        },
        {
          id: 'choice',
          head: say.budget.inOrOut,
          cell: ({ chosen: isIn }) => (
            <Status kind={isIn ? 'done' : 'planned'}>{isIn ? say.budget.chosen : say.budget.notChosen}</Status>
          ),
        },
        { id: 'cost', head: say.budget.asked, number: true, cell: ({ action }) => money(council(action)) },
        { id: 'price', head: say.budget.price, cell: priceOf },
      ]}
    />
  )
}
