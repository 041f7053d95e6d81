import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import type { ActionView } from '../../agendaApi.ts'
import { useFieldWords } from '../form/useFieldWords.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useHistory } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** Who changed what and when; an earlier version can become the newest again. */
export function History({ action }: { action: ActionView }) {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const { label } = useFieldWords()
  const [isOpen, setOpen] = useState(false)
  const history = useHistory(action.id, isOpen)
  const rollBack = useAgendaCommand('rollBack')
  const problem = port.problemOf(rollBack.error)
  return (
    <Section
      title={say.view.history}
      intro={say.view.changedBy(action.changedBy.name, format.moment(action.changedAt))}
    >
      {problem ? <Alert kind="error">{problem.detail}</Alert> : null}
      {isOpen ? (
        <DataTable
          caption={say.view.history}
          hiddenCaption
          stack
          rows={history.data?.events ?? []}
          rowKey={({ version }) => String(version)}
          columns={[
            { id: 'version', head: say.versions.version, cell: ({ version }) => format.number(version) },
            { id: 'when', head: say.view.historyWhen, cell: ({ at }) => format.moment(at) },
            { id: 'who', head: say.view.historyWho, cell: ({ by }) => by.name },
            {
              id: 'what',
              head: say.view.historyWhat,
              cell: ({ kind, changed }) =>
                changed.length === 0
                  ? say.view.kinds[kind]
                  : `${say.view.kinds[kind]}: ${format.list([...new Set(changed.map(label))])}`,
            },
            {
              id: 'back',
              head: say.view.rollBack,
              hiddenHead: true,
              cell: ({ version }) =>
                port.mayChange && version < action.version ? (
                  <Button
                    small
                    label={say.view.rollBackTo(String(version))}
                    onClick={() =>
                      rollBack.mutate({ input: { action: action.id, to: version }, version: action.version })
                    }
                  >
                    {say.view.rollBack}
                  </Button>
                ) : null,
            },
          ]}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{say.view.showHistory}</Button>
      )}
    </Section>
  )
}
