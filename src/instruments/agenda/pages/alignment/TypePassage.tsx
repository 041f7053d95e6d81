import { useState } from 'react'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { DateField, NumberField, TextAreaField, TextField, useReadNumber } from '../../../../platform/ui/Fields.tsx'
import type { PassageFields } from '../../dossier/otherAgenda.ts'
import { useAlignmentWords } from './useAlignmentWords.tsx'

type Typing = { readonly label: string; readonly busy: boolean; readonly onPassage: (passage: PassageFields) => void }

/** One passage by hand: for a plan that exists on paper alone, or a single agreement. */
export function TypePassage({ label, busy, onPassage }: Typing) {
  const say = useAlignmentWords()
  const toNumber = useReadNumber()
  const [text, setText] = useState('')
  const [page, setPage] = useState('')
  const [owner, setOwner] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const submit = () => {
    setEmpty(text.trim() === '')
    if (text.trim() === '') return
    const number = page.trim() === '' ? null : toNumber(page)
    onPassage({
      text: text.trim(),
      page: number !== null && Number.isInteger(number) && number > 0 ? number : null,
      line: null,
      owner: owner.trim(),
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    })
    setText('')
    setPage('')
  }
  return (
    <form
      noValidate
      className="app-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextAreaField
        name="passage-text"
        label={say.add.text}
        hint={say.add.textHint}
        rows={3}
        value={text}
        onChange={setText}
        error={isEmpty ? say.one.needed : null}
      />
      <div className="app-filters">
        <NumberField name="passage-page" label={say.add.pageField} optional value={page} onChange={setPage} />
        <TextField name="passage-owner" label={say.add.owner} optional value={owner} onChange={setOwner} />
        <DateField name="passage-from" label={say.add.from} optional value={from} onChange={setFrom} />
        <DateField name="passage-to" label={say.add.to} optional value={to} onChange={setTo} />
      </div>
      <Actions>
        <Button type="submit" busy={busy}>
          {label}
        </Button>
      </Actions>
    </form>
  )
}
