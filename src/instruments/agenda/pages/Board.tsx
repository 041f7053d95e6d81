import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Status } from '../../../platform/ui/Status.tsx'
import type { ActionLine } from '../agendaApi.ts'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'
import { useMoney } from './useMoney.tsx'

const columns = {
  planned: ['idea', 'planned'],
  running: ['running'],
  done: ['done'],
} as const satisfies Record<string, readonly ActionLine['fields']['status'][]>

/** Three columns of actions; what was stopped stands in the list only. */
export function Board({ actions }: { actions: readonly ActionLine[] }) {
  const say = useAgendaWords()
  const format = useFormat()
  return (
    <div className="app-board">
      {(['planned', 'running', 'done'] as const).map((column) => {
        const statuses: readonly string[] = columns[column]
        const own = actions.filter(({ fields }) => statuses.includes(fields.status))
        return (
          <section key={column} className={`app-board-column app-board-column--${column}`}>
            <h3 className="app-board-head">
              {say.overview.columns[column]} <span className="app-board-count">{format.number(own.length)}</span>
            </h3>
            {own.length === 0 ? <p className="ma-soft">{say.overview.nothingHere}</p> : null}
            <ul className="app-board-list">
              {own.map((action) => (
                <Card key={action.id} action={action} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Card({ action }: { action: ActionLine }) {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const { home } = useAgendaPort()
  const { fields, standing, weeksLate, plannedCents } = action
  return (
    <li className="app-card">
      <Link href={`${home}/agenda/actions/${action.id}`} kind="quiet">
        <b>{fields.title}</b>
      </Link>
      <span className="app-card-about">
        {fields.owner.role === '' ? '' : `${fields.owner.role} · `}
        {money(plannedCents)}
      </span>
      {standing === 'late' ? (
        <Status kind="late">{say.overview.weeksLate(format.count(weeksLate ?? 0, say.week))}</Status>
      ) : null}
    </li>
  )
}
