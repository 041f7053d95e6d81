import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { ConfirmDialog } from '../../../../platform/ui/Dialog.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import type { MandateProps } from './MandateProps.ts'

/** Says first what goes with it: series erased, links ended. */
export function WithdrawMandate({ hub, member, onClose }: MandateProps) {
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const withdraw = useHubCommand('withdrawMandate')
  const problem = withdraw.error ? port.problemOf(withdraw.error) : null
  return (
    <ConfirmDialog
      open
      danger
      title={say.mandate.confirmTitle(member.name)}
      confirm={say.mandate.confirm}
      onClose={() => onClose()}
      onConfirm={() =>
        withdraw.mutate(
          { input: { hub: hub.id, member: member.id } },
          {
            onSuccess: ({ erasedSeries, endedLinks }) =>
              onClose(
                say.mandate.withdrawn(
                  member.name,
                  format.count(erasedSeries, say.mandate.seriesNoun),
                  format.count(endedLinks, say.mandate.linkNoun),
                ),
              ),
          },
        )
      }
    >
      {problem ? <ErrorState problem={problem} /> : null}
      <Paragraph>{say.mandate.confirmWords}</Paragraph>
    </ConfirmDialog>
  )
}
