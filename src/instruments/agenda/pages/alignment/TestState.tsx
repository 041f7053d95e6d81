import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { type Alignment, useAlignment, useAlignmentCommand } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** When the agendas were last compared, what has changed since, and the way to do it again. */
export function TestState({ alignment }: { alignment: Alignment }) {
  const say = useAlignmentWords()
  const agenda = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const align = useAlignmentCommand('align')
  const { isFetching } = useAlignment()
  const { run, running, failed, isStale } = alignment
  const problem = port.problemOf(align.error)
  const isBusy = running !== null || align.isPending || (align.isSuccess && isFetching && run === null)
  return (
    <>
      {problem ? (
        <Alert kind="error" live>
          {problem.detail}
        </Alert>
      ) : null}
      {failed && !isBusy ? (
        <Alert kind="error" title={say.test.failed}>
          {failed[format.locale]}
        </Alert>
      ) : null}
      {isBusy ? <Alert live>{say.test.running}</Alert> : isStale ? <Alert>{say.test.stale}</Alert> : null}
      <Paragraph>
        {run === null
          ? say.test.never
          : say.test.done(
              format.moment(run.at),
              format.count(run.actions, agenda.action),
              format.count(run.passages, say.passage),
              format.count(run.agendas, say.agenda),
            )}{' '}
        {run !== null && run.fresh > 0 ? say.test.fresh(format.count(run.fresh, say.finding)) : null}{' '}
        {run !== null && run.kept < run.found
          ? say.test.cut(format.number(run.kept), format.count(run.found, say.finding))
          : null}
      </Paragraph>
      {port.mayChange ? (
        <Actions>
          <Button
            kind={run === null || isStale ? 'primary' : 'secondary'}
            busy={isBusy}
            onClick={() => align.mutate({ input: {} })}
          >
            {run === null ? say.test.start : say.test.again}
          </Button>
        </Actions>
      ) : null}
    </>
  )
}
