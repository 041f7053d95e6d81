import { useState } from 'react'
import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { ConfirmDialog } from '../../../../platform/ui/Dialog.tsx'
import { Command } from '../../../../platform/ui/Explanation.tsx'
import { CheckboxField, DateField, TextField } from '../../../../platform/ui/Fields.tsx'
import { Link, useNavigate } from '../../../../platform/ui/Link.tsx'
import { Notice } from '../../../../platform/ui/Notice.tsx'
import { PageTitle, Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { Status } from '../../../../platform/ui/Status.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import { HubFrame } from '../HubFrame.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { hubsPathOf, useHub, useHubPart } from '../port/hubQueries.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** What can be taken along, each below the address of the hub. */
const files = [
  'files/summary.pdf',
  'files/summary.docx',
  'files/summary.xlsx',
  'files/schedule.xlsx',
  'files/schedule.csv',
  'esdl',
] as const

/** What leaves the desk: links that expire, files, and the record of what happened. */
export function SharePage({ hub: id, today }: { hub: string; today: string }) {
  const say = useHubWords()
  const port = useHubPort()
  const hub = useHub(id)
  port.useTitle(say.share.title, ...(hub.data ? [hub.data.name] : []))
  const problem = port.problemOf(hub.error ?? null)
  if (problem) return <ErrorState problem={problem} onRetry={() => void hub.refetch()} />
  if (!hub.data) return <LoadingState lines={8} />
  return (
    <HubFrame hub={hub.data} tab="share">
      <PageTitle lead={say.share.lead}>{say.share.title}</PageTitle>
      {port.mayChange ? <MakeLink hub={hub.data} today={today} /> : null}
      <Links hub={hub.data} today={today} />
      <Files hub={hub.data} />
      <Events hub={hub.data} />
      {port.mayChange ? <DeleteHub hub={hub.data} /> : null}
    </HubFrame>
  )
}

function MakeLink({ hub, today }: { hub: HubDossier; today: string }) {
  const say = useHubWords()
  const port = useHubPort()
  const saved = useHubPart(hub.id, 'scenarios')
  const share = useHubCommand('shareHub')
  const [title, setTitle] = useState(hub.name)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [until, setUntil] = useState(plusDays(today, 30))
  const [token, setToken] = useState<string | null>(null)
  const problem = share.error ? port.problemOf(share.error) : null
  const scenarios = saved.data?.scenarios ?? []
  if (saved.isPending) return <LoadingState />
  if (scenarios.length === 0) {
    return (
      <Paragraph>
        {say.share.noneSaved}{' '}
        <Link kind="next" href={`${port.home}/energy-hubs/${hub.id}`}>
          {say.tabs.answer}
        </Link>
      </Paragraph>
    )
  }
  return (
    <Section title={say.share.make} close>
      {problem ? <ErrorState problem={problem} /> : null}
      {token ? (
        <>
          <Alert kind="ok" live>
            {say.share.made}
          </Alert>
          <Command command={`${window.location.origin}/shared-hubs/${token}`} />
        </>
      ) : null}
      <TextField name="share-title" label={say.share.name} value={title} onChange={setTitle} width="half" />
      <fieldset className="utrecht-form-fieldset ma-field">
        <legend className="utrecht-form-label ma-label">{say.share.which}</legend>
        {scenarios.map(({ id, name, kind }) => (
          <CheckboxField
            key={id}
            name={`share-${id}`}
            label={kind === 'custom' ? name : say.scenarios.kinds[kind]}
            checked={chosen.includes(id)}
            onChange={(isOn) => setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </fieldset>
      <DateField name="share-until" label={say.share.until} value={until} onChange={setUntil} min={today} />
      <Button
        kind="primary"
        busy={share.isPending}
        disabledWhy={chosen.length === 0 ? say.share.which : null}
        onClick={() =>
          share.mutate(
            { input: { hub: hub.id, title: title.trim(), scenarios: [...chosen], expiresOn: until } },
            { onSuccess: (made) => setToken(made.token) },
          )
        }
      >
        {say.share.make}
      </Button>
    </Section>
  )
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function Links({ hub, today }: { hub: HubDossier; today: string }) {
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const links = useHubPart(hub.id, 'links')
  const revoke = useHubCommand('revokeShare')
  const [done, setDone] = useState(false)
  const rows = links.data?.links ?? []
  if (links.isPending || links.isError) return null
  return (
    <Section title={say.share.head}>
      <DataTable
        caption={say.share.head}
        hiddenCaption
        stack
        rows={rows}
        rowKey={({ id }) => id}
        empty={say.share.none}
        columns={[
          { id: 'title', head: say.share.name, cell: ({ title }) => title },
          { id: 'expires', head: say.share.expires, cell: ({ expiresAt }) => format.day(expiresAt.slice(0, 10)) },
          {
            id: 'state',
            head: say.share.state,
            cell: ({ endedWhy, endedAt, expiresAt }) =>
              endedAt !== null ? (
                <Status kind="late">{say.share.ended[endedWhy ?? 'revoked']}</Status>
              ) : expiresAt.slice(0, 10) < today ? (
                <Status kind="planned">{say.share.expired}</Status>
              ) : (
                <Status kind="done">{say.share.working}</Status>
              ),
          },
          {
            id: 'do',
            head: say.share.revoke,
            hiddenHead: true,
            cell: ({ id, title, endedAt }) =>
              endedAt === null && port.mayChange ? (
                <Button
                  small
                  label={say.share.revokeName(title)}
                  onClick={() => revoke.mutate({ input: { link: id } }, { onSuccess: () => setDone(true) })}
                >
                  {say.share.revoke}
                </Button>
              ) : null,
          },
        ]}
      />
      {done ? (
        <Notice seconds={8} onClose={() => setDone(false)}>
          {say.share.revoked}
        </Notice>
      ) : null}
    </Section>
  )
}

function Files({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const port = useHubPort()
  const language = useLocale()
  return (
    <Section title={say.share.files} intro={say.share.filesIntro}>
      <Actions>
        {files.map((name) => (
          <ButtonLink key={name} small href={`${hubsPathOf(port)}/${hub.id}/${name}?language=${language}`} download>
            {say.share.fileNames[name]}
          </ButtonLink>
        ))}
      </Actions>
    </Section>
  )
}

function Events({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const format = useFormat()
  const events = useHubPart(hub.id, 'events')
  const rows = events.data?.events ?? []
  if (events.isPending || events.isError) return null
  const named: Readonly<Record<string, string>> = say.eventNames
  return (
    <Section title={say.share.events}>
      {rows.length === 0 ? (
        <Paragraph>{say.share.eventNone}</Paragraph>
      ) : (
        <ul className="ma-points">
          {rows.slice(0, 50).map(({ at, kind, about, by }) => (
            <li key={`${at} ${kind} ${about ?? ''}`}>
              {format.moment(at)}: {named[kind] ?? say.eventOther}
              {about ? ` (${about})` : ''}, {by}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function DeleteHub({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const port = useHubPort()
  const navigate = useNavigate()
  const remove = useHubCommand('deleteHub')
  const [isOpen, setOpen] = useState(false)
  const problem = remove.error ? port.problemOf(remove.error) : null
  return (
    <div className="ma-section">
      {problem ? <ErrorState problem={problem} /> : null}
      <Button small onClick={() => setOpen(true)}>
        {say.share.delete}
      </Button>
      <ConfirmDialog
        open={isOpen}
        danger
        title={say.share.deleteTitle(hub.name)}
        confirm={say.share.delete}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          remove.mutate(
            { input: { hub: hub.id }, version: hub.version },
            { onSuccess: () => navigate(`${port.home}/energy-hubs`), onError: () => setOpen(false) },
          )
        }
      >
        <Paragraph>{say.share.deleteWords}</Paragraph>
      </ConfirmDialog>
    </div>
  )
}
