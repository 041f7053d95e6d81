import { useState } from 'react'
import { Button } from '../../../platform/ui/Button.tsx'
import { Dialog } from '../../../platform/ui/Dialog.tsx'
import { TextAreaField } from '../../../platform/ui/Fields.tsx'
import { Paragraph } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import type { NamedWord } from '../../../register/makersDoor/model.ts'
import { registerKey } from '../data/queries.ts'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import { useMakerWords } from './useMakerWords.tsx'

/** A "no" has a reason, which the entrepreneur reads. */
export function DeclineDialog(props: {
  readonly organisation: string
  readonly word: NamedWord
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { organisation, word, onClose, onDone } = props
  const say = useMakerWords().broughtForward
  const [answer, setAnswer] = useState('')
  const [isShort, setIsShort] = useState(false)
  const decline = useCommand<{ word: string; answer: string }, unknown>(organisation, 'register.decline-maker-word', [
    registerKey(organisation),
  ])
  const problem = problemOf(decline.error)
  const send = () => {
    setIsShort(answer.trim().length < 3)
    if (answer.trim().length >= 3) decline.mutate({ word: word.id, answer: answer.trim() }, { onSuccess: onDone })
  }
  return (
    <Dialog
      open
      title={say.declineTitle(word.name)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={decline.isPending} onClick={send}>
          {say.declineDo}
        </Button>
      }
    >
      <Paragraph>{say.declineText}</Paragraph>
      {problem ? <ErrorState problem={problem} /> : null}
      <TextAreaField
        name="answer"
        label={say.answer}
        rows={3}
        value={answer}
        onChange={setAnswer}
        error={isShort ? say.answerNeeded : null}
      />
    </Dialog>
  )
}
