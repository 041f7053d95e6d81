import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '../../../platform/identity/role.ts'
import { useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { ErrorSummary } from '../../../platform/ui/ErrorSummary.tsx'
import { TextField } from '../../../platform/ui/Fields.tsx'
import { type FormErrors, hasErrors, noErrors } from '../../../platform/ui/problemErrors.ts'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { base, send } from '../api.ts'
import { OneTimeLink } from './OneTimeLink.tsx'
import { membersQuery } from './queries.ts'
import { RolesField } from './RolesField.tsx'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** Invites a person: the answer is a link that is shown once, since we keep only its hash. */
export function InviteForm() {
  const say = useDataWords()
  const locale = useLocale()
  const { id } = useHere()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<readonly Role[]>(['reader'])
  const [errors, setErrors] = useState<FormErrors>(noErrors)
  const [made, setMade] = useState<{ name: string; link: string } | null>(null)
  const invite = useMutation({
    mutationFn: async () => {
      const body = { name: name.trim(), email: email.trim() || null, locale, roles: chosen }
      return (await send<{ link: string }>(`${base(id)}/members`, { method: 'POST', body })).body
    },
    onSuccess: ({ link }) => {
      setMade({ name: name.trim(), link })
      setName('')
      setEmail('')
      void client.invalidateQueries({ queryKey: membersQuery(id).queryKey })
    },
  })
  const submit = () => {
    const byField: Record<string, string> = {}
    if (name.trim() === '') byField['name'] = say.inviteNoName
    if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()))
      byField['email'] = say.inviteBadEmail
    if (chosen.length === 0) byField['role-reader'] = say.inviteNoRole
    const found = { byField, rest: [] }
    setErrors(found)
    if (!hasErrors(found)) invite.mutate()
  }
  if (made) return <OneTimeLink name={made.name} link={made.link} onDone={() => setMade(null)} />
  const problem = problemOf(invite.error)
  return (
    <form
      className="data-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ErrorSummary errors={errors} />
      {problem ? <ErrorState title={say.inviteFailed} problem={problem} /> : null}
      <TextField
        name="name"
        label={say.memberName}
        value={name}
        onChange={setName}
        autoComplete="off"
        error={errors.byField['name']}
      />
      <TextField
        name="email"
        label={say.inviteEmail}
        optional
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="off"
        hint={say.inviteEmailHint}
        error={errors.byField['email']}
      />
      <RolesField chosen={chosen} onChange={setChosen} error={errors.byField['role-reader']} />
      <Actions>
        <Button kind="primary" type="submit" busy={invite.isPending}>
          {say.inviteDo}
        </Button>
      </Actions>
    </form>
  )
}
