import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { SelectField, TextField } from '../../../platform/ui/Fields.tsx'
import { DataRows, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { base, command, send } from '../api.ts'
import { problemOf } from '../data/useCommand.tsx'
import { registerKey } from '../queries.ts'
import { allMakersQuery, makersOfQuery } from './makerQueries.ts'
import { MakerLink } from './MakerLink.tsx'
import { useMakerWords } from './useMakerWords.tsx'

type Done = { readonly name: string; readonly link: string } | { readonly sentence: string }

/** Who may come in for this company, and the link that lets the entrepreneur in. */
export function CompanyMakers({ organisation, establishment }: { organisation: string; establishment: number }) {
  const say = useMakerWords().desk
  const format = useFormat()
  const locale = useLocale()
  const client = useQueryClient()
  const makers = useQuery(makersOfQuery(organisation, establishment))
  const all = useQuery(allMakersQuery(organisation))
  const here = new Set((makers.data ?? []).map(({ account }) => account))
  const others = (all.data ?? []).filter(({ account }) => !here.has(account))
  const [other, setOther] = useState('')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [needName, setNeedName] = useState(false)
  const [done, setDone] = useState<Done | null>(null)
  const path = `${base(organisation)}/companies/${establishment}/makers`
  const act = useMutation({
    mutationFn: (work: () => Promise<Done>) => work(),
    onSuccess: (result) => {
      setDone(result)
      setOther('')
      void client.invalidateQueries({ queryKey: [...registerKey(organisation), 'makers-of'] })
    },
  })
  const link = async (who: string, to: string, body: unknown): Promise<Done> => ({
    name: who,
    link: (await send<{ link: string }>(to, { method: 'POST', body })).body.link,
  })
  const invite = () => {
    setNeedName(name.trim() === '')
    if (name.trim() === '') return
    const body = { name: name.trim(), email: email.trim() || null, locale }
    act.mutate(() => link(name.trim(), path, body), {
      onSuccess: () => {
        setName('')
        setEmail('')
      },
    })
  }
  const shut = (account: string, who: string) =>
    act.mutate(async () => {
      await command(organisation, 'register.shut-maker-out', { establishment, account })
      return { sentence: say.shutDone(who) }
    })
  const problem = problemOf(makers.error ?? act.error)
  return (
    <Section title={say.invite} intro={say.inviteIntro} id="entrepreneur">
      {problem ? <ErrorState title={say.failed} problem={problem} /> : null}
      {done && 'sentence' in done ? (
        <Alert kind="ok" live>
          {done.sentence}
        </Alert>
      ) : null}
      {makers.isPending ? <LoadingState lines={1} /> : null}
      {makers.data?.length === 0 ? <Paragraph small>{say.none}</Paragraph> : null}
      <DataRows
        rows={(makers.data ?? []).map((maker) => ({
          label: maker.name,
          value: maker.email ?? '',
          source: say.since(format.day(maker.invitedAt.slice(0, 10))),
          action: (
            <Actions>
              <Button
                small
                busy={act.isPending}
                label={say.againFor(maker.name)}
                onClick={() => act.mutate(() => link(maker.name, `${path}/${maker.account}/link`, {}))}
              >
                {say.again}
              </Button>
              <Button
                small
                kind="subtle"
                busy={act.isPending}
                label={say.shutFor(maker.name)}
                onClick={() => shut(maker.account, maker.name)}
              >
                {say.shut}
              </Button>
            </Actions>
          ),
        }))}
      />
      {others.length > 0 && !(done && 'link' in done) ? (
        <form
          className="app-narrow app-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            const account = other || (others[0]?.account ?? '')
            const who = others.find((one) => one.account === account)?.name ?? ''
            act.mutate(async () => {
              await send(path, { method: 'POST', body: { account } })
              return { sentence: say.tooDone(who) }
            })
          }}
        >
          <SelectField
            name="maker-other"
            label={say.too}
            hint={say.tooHint}
            value={other || (others[0]?.account ?? '')}
            onChange={setOther}
            options={others.map(({ account, name: label }) => ({ value: account, label }))}
          />
          <Actions>
            <Button type="submit" busy={act.isPending}>
              {say.tooDo}
            </Button>
          </Actions>
        </form>
      ) : null}
      {done && 'link' in done ? (
        <MakerLink name={done.name} link={done.link} onDone={() => setDone(null)} />
      ) : (
        <form
          className="app-narrow app-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            invite()
          }}
        >
          <TextField
            name="maker-name"
            label={say.name}
            value={name}
            onChange={setName}
            autoComplete="off"
            error={needName ? say.needName : null}
          />
          <TextField
            name="maker-email"
            label={say.email}
            optional
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="off"
          />
          <Actions>
            <Button type="submit" busy={act.isPending}>
              {say.make}
            </Button>
          </Actions>
        </form>
      )}
    </Section>
  )
}
