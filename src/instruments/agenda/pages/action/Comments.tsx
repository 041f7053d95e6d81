import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { SelectField, TextAreaField } from '../../../../platform/ui/Fields.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import type { ActionView } from '../../agendaApi.ts'
import { useAgendaPart } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** What colleagues say of the action; who is named finds it on her overview. */
export function Comments({ action }: { action: ActionView }) {
  const say = useAgendaWords()
  const format = useFormat()
  const people = useAgendaPart('people')
  const send = useAgendaCommand('comment')
  const remove = useAgendaCommand('removeComment')
  const [text, setText] = useState('')
  const [mention, setMention] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const submit = () => {
    if (text.trim() === '') return setEmpty(true)
    setEmpty(false)
    const input = { action: action.id, text, mentions: mention === '' ? [] : [mention] }
    send.mutate({ input }, { onSuccess: () => setText('') })
  }
  return (
    <Section title={say.comments.title}>
      {action.comments.length === 0 ? <Paragraph>{say.comments.none}</Paragraph> : null}
      <ul className="app-messages">
        {action.comments.map((comment) => (
          <li key={comment.id}>
            <span className="ma-soft">
              {comment.by.name}, {format.moment(comment.at)}
            </span>
            <p className="utrecht-paragraph">{comment.text}</p>
            {comment.mine ? (
              <Button
                small
                kind="subtle"
                label={say.comments.removeOf(format.moment(comment.at))}
                onClick={() => remove.mutate({ input: { comment: comment.id } })}
              >
                {say.comments.remove}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <form
        noValidate
        className="app-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextAreaField
          name="comment"
          label={say.comments.text}
          rows={3}
          value={text}
          onChange={setText}
          error={isEmpty ? say.comments.needed : null}
        />
        <SelectField
          name="mention"
          label={say.comments.mention}
          optional
          pick={say.comments.mentionPick}
          value={mention}
          onChange={setMention}
          options={(people.data?.people ?? []).map(({ account, name }) => ({ value: account, label: name }))}
        />
        <Actions>
          <Button type="submit" busy={send.isPending}>
            {say.comments.send}
          </Button>
        </Actions>
      </form>
    </Section>
  )
}
