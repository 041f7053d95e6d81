import { useState } from 'react'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Dialog } from '../../../../platform/ui/Dialog.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { ChooseCompanies, type Chosen, inputOf } from './ChooseCompanies.tsx'

/** More companies in a hub that is there already. */
export function AddMembers({ hub, onClose }: { hub: HubDossier; onClose: () => void }) {
  const say = useHubWords()
  const port = useHubPort()
  const add = useHubCommand('addMembers')
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const problem = add.error ? port.problemOf(add.error) : null
  return (
    <Dialog
      open
      title={say.members.addTitle}
      onClose={onClose}
      actions={
        <Actions>
          <Button
            kind="primary"
            busy={add.isPending}
            disabledWhy={chosen.length === 0 ? say.make.needed : null}
            onClick={() =>
              add.mutate({ input: { hub: hub.id, ...inputOf(chosen) }, version: hub.version }, { onSuccess: onClose })
            }
          >
            {say.edit.save}
          </Button>
          <Button onClick={onClose}>{say.edit.cancel}</Button>
        </Actions>
      }
    >
      {problem ? <ErrorState problem={problem} /> : null}
      <Paragraph small>{say.make.lead}</Paragraph>
      <ChooseCompanies chosen={chosen} onChange={setChosen} error={null} />
    </Dialog>
  )
}
