import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Link } from '../../../../platform/ui/Link.tsx'
import { PageTitle, Section } from '../../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { Pill } from '../../../../platform/ui/Status.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubs } from '../port/hubQueries.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** All hubs of the organisation, and the way to make one. */
export function HubsPage() {
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const hubs = useHubs()
  const removed = useHubs(true)
  const restore = useHubCommand('restoreHub')
  const [isOpen, setOpen] = useState(false)
  port.useTitle(say.hubs)
  const problem = port.problemOf(hubs.error ?? restore.error ?? null)
  if (problem) return <ErrorState problem={problem} onRetry={() => void hubs.refetch()} />
  if (!hubs.data) return <LoadingState lines={6} />
  const rows = hubs.data.hubs
  const gone = (removed.data?.hubs ?? []).filter((hub) => hub.deletedAt !== null)
  const base = `${port.home}/energy-hubs`
  const make = port.mayChange ? (
    <ButtonLink kind="primary" href={`${base}/new`}>
      {say.list.make}
    </ButtonLink>
  ) : null
  return (
    <>
      <PageTitle lead={say.list.lead}>{say.hubs}</PageTitle>
      {rows.length === 0 ? (
        <>
          <EmptyState title={say.list.none} action={make}>
            {say.list.noneDo}
          </EmptyState>
          <ol className="ma-numbered">
            {say.list.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      ) : (
        <Section title={<span className="ma-hidden">{say.hubs}</span>} tools={make} close>
          <DataTable
            caption={say.hubs}
            hiddenCaption
            stack
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                head: say.list.head,
                cell: (hub) => (
                  <>
                    <Link href={`${base}/${hub.id}`}>{hub.name}</Link>{' '}
                    {hub.sample ? <Pill>{say.list.sample}</Pill> : null}
                  </>
                ),
              },
              { id: 'estate', head: say.list.estate, cell: (hub) => hub.estate ?? '' },
              { id: 'members', head: say.list.members, number: true, cell: (hub) => format.number(hub.members) },
              {
                id: 'measured',
                head: say.list.measured,
                number: true,
                cell: (hub) => format.number(hub.measuredMembers),
              },
              { id: 'year', head: say.list.year, number: true, cell: (hub) => String(hub.year) },
              { id: 'changed', head: say.list.changed, cell: (hub) => format.day(hub.changedAt.slice(0, 10)) },
              {
                id: 'open',
                head: say.list.open,
                hiddenHead: true,
                cell: (hub) => (
                  <Link kind="next" href={`${base}/${hub.id}`} label={`${say.list.open}: ${hub.name}`}>
                    {say.list.open}
                  </Link>
                ),
              },
            ]}
          />
        </Section>
      )}
      {gone.length === 0 ? null : (
        <details className="ma-more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {say.list.removed} ({format.number(gone.length)})
          </summary>
          <ul className="ma-points">
            {gone.map((hub) => (
              <li key={hub.id}>
                {hub.name}{' '}
                {port.mayChange ? (
                  <Button
                    small
                    label={say.list.restoreName(hub.name)}
                    onClick={() => restore.mutate({ input: { hub: hub.id } })}
                  >
                    {say.list.restore}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
