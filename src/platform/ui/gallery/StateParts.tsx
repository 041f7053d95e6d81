import { useState } from 'react'
import { Actions, Button } from '../Button.tsx'
import { type Choice, ConflictView } from '../ConflictView.tsx'
import { ConfirmDialog } from '../Dialog.tsx'
import { Notice } from '../Notice.tsx'
import { Section } from '../PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../States.tsx'
import { useGalleryWords } from './useGalleryWords.tsx'

const nothing = () => undefined

export function StateParts() {
  const say = useGalleryWords()
  return (
    <Section title={say.groups.states} id="states">
      <EmptyState title={say.emptyTitle} level={3} action={<Button kind="primary">{say.emptyAction}</Button>}>
        {say.emptyText}
      </EmptyState>
      <LoadingState />
      <ErrorState problem={{ status: 503, detail: say.problem }} onRetry={nothing} />
    </Section>
  )
}

export function TalkParts() {
  const say = useGalleryWords()
  const [asked, setAsked] = useState(false)
  const [told, setTold] = useState(false)
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({ name: 'mine' })
  const close = () => setAsked(false)
  return (
    <Section title={say.groups.talk} id="talk">
      <Actions>
        <Button onClick={() => setAsked(true)}>{say.dialogOpen}</Button>
        <Button onClick={() => setTold(true)}>{say.noticeOpen}</Button>
      </Actions>
      <ConfirmDialog
        open={asked}
        title={say.dialogTitle}
        confirm={say.dialogConfirm}
        danger
        onClose={close}
        onConfirm={close}
      >
        {say.dialogText}
      </ConfirmDialog>
      {told ? (
        <Notice onUndo={() => setTold(false)} onClose={() => setTold(false)}>
          {say.notice}
        </Notice>
      ) : null}
      <ConflictView
        who={say.who}
        when={say.when}
        choices={choices}
        onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
        onSave={nothing}
        onDrop={nothing}
        fields={[
          {
            name: 'name',
            label: say.name,
            base: 'Draaierij Fictief',
            mine: 'Draaierij Fictief & Zn.',
            theirs: 'Draaierij Fictief B.V.',
          },
          { name: 'jobs', label: say.jobs, base: '17', mine: '19', theirs: '21' },
          {
            name: 'address',
            label: say.address,
            base: 'Nergensstraat 4',
            mine: 'Nergensstraat 4',
            theirs: 'Nergensstraat 4a',
          },
        ]}
      />
    </Section>
  )
}
