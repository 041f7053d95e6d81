import { lazy, Suspense, useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Notice } from '../../../../platform/ui/Notice.tsx'
import { PageTitle, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { Status } from '../../../../platform/ui/Status.tsx'
import type { HubDossier, HubMember } from '../../hubDossier.ts'
import { HubFrame } from '../HubFrame.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useHub } from '../port/hubQueries.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** Dialogs come when they are opened, and reading of files beside the table. */
const AddMembers = lazy(() => import('./AddMembers.tsx').then((file) => ({ default: file.AddMembers })))
const GiveMandate = lazy(() => import('./GiveMandate.tsx').then((file) => ({ default: file.GiveMandate })))
const WithdrawMandate = lazy(() => import('./WithdrawMandate.tsx').then((file) => ({ default: file.WithdrawMandate })))
const MemberDialog = lazy(() => import('./MemberDialog.tsx').then((file) => ({ default: file.MemberDialog })))
const SunFile = lazy(() => import('./SunFile.tsx').then((file) => ({ default: file.SunFile })))
const MeterFiles = lazy(() => import('./MeterFiles.tsx').then((file) => ({ default: file.MeterFiles })))

/** The companies of a hub: what is known of each, where its load comes from, and its mandate. */
export function MembersPage({ hub: id }: { hub: string }) {
  const say = useHubWords()
  const port = useHubPort()
  const hub = useHub(id)
  port.useTitle(say.members.title, ...(hub.data ? [hub.data.name] : []))
  const problem = port.problemOf(hub.error ?? null)
  if (problem) return <ErrorState problem={problem} onRetry={() => void hub.refetch()} />
  if (!hub.data) return <LoadingState lines={8} />
  return (
    <HubFrame hub={hub.data} tab="members">
      <PageTitle lead={say.members.lead}>{say.members.title}</PageTitle>
      <MembersView hub={hub.data} />
    </HubFrame>
  )
}

type Open =
  | { readonly kind: 'edit' | 'give' | 'withdraw'; readonly member: HubMember }
  | { readonly kind: 'add' }
  | null

function MembersView({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const port = useHubPort()
  const [open, setOpen] = useState<Open>(null)
  const [done, setDone] = useState<{ words: string; undo?: () => void } | null>(null)
  const restore = useHubCommand('restoreMember')
  const remove = useHubCommand('removeMember')
  const close = (words?: string) => {
    setOpen(null)
    if (words) setDone({ words })
  }
  const problem = port.problemOf(remove.error ?? restore.error ?? null)
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      {port.mayChange ? (
        <Suspense fallback={<LoadingState lines={3} />}>
          <MeterFiles hub={hub} onGive={(member) => setOpen({ kind: 'give', member })} />
        </Suspense>
      ) : null}
      <Section
        title={say.list.members}
        intro={say.members.mandateInfo}
        tools={
          port.mayChange ? (
            <Button small onClick={() => setOpen({ kind: 'add' })}>
              {say.members.add}
            </Button>
          ) : null
        }
      >
        <MemberTable hub={hub} onOpen={setOpen} mayChange={port.mayChange} />
      </Section>
      <Suspense fallback={<LoadingState lines={2} />}>
        <SunFile hub={hub} />
      </Suspense>
      <Suspense fallback={null}>
        {open?.kind === 'edit' ? (
          <MemberDialog
            hub={hub}
            member={open.member}
            onClose={close}
            onRemove={() => {
              const { member } = open
              setOpen(null)
              remove.mutate(
                { input: { hub: hub.id, member: member.id }, version: hub.version },
                {
                  onSuccess: ({ version }) =>
                    setDone({
                      words: say.members.removed(member.name),
                      undo: () => restore.mutate({ input: { hub: hub.id, member: member.id }, version }),
                    }),
                },
              )
            }}
          />
        ) : null}
        {open?.kind === 'give' ? <GiveMandate hub={hub} member={open.member} onClose={close} /> : null}
        {open?.kind === 'withdraw' ? <WithdrawMandate hub={hub} member={open.member} onClose={close} /> : null}
        {open?.kind === 'add' ? <AddMembers hub={hub} onClose={() => setOpen(null)} /> : null}
      </Suspense>
      {done ? (
        <Notice
          onClose={() => setDone(null)}
          {...(done.undo
            ? {
                onUndo: () => {
                  done.undo?.()
                  setDone(null)
                },
              }
            : { seconds: 8 })}
        >
          {done.words}
        </Notice>
      ) : null}
    </>
  )
}

function MemberTable({
  hub,
  onOpen,
  mayChange,
}: {
  hub: HubDossier
  onOpen: (open: Open) => void
  mayChange: boolean
}) {
  const say = useHubWords()
  const format = useFormat()
  const mwh = (kwh: number) => format.number(kwh / 1000, kwh < 100_000 ? 1 : 0)
  const columns: Column<HubMember>[] = [
    { id: 'name', head: say.members.head, cell: ({ name }) => name },
    {
      id: 'use',
      head: say.members.use,
      headText: `${say.members.use}, ${say.members.useUnit}`,
      unit: say.members.useUnit,
      number: true,
      cell: ({ load }) => {
        if (load.annualKwh === null) return <span className="ma-own-source">{say.members.hiddenUse}</span>
        const { value, low, high } = load.annualKwh
        return high - low > 0.05 * value ? (
          <>
            {mwh(value)} <span className="ma-own-source">{say.scenarios.band(mwh(low), mwh(high))}</span>
          </>
        ) : (
          mwh(value)
        )
      },
    },
    {
      id: 'from',
      head: say.members.from,
      cell: ({ load }) => (
        <>
          <Status kind={load.from === 'measured' || load.isHidden ? 'done' : 'planned'}>
            {load.from === 'measured' || load.isHidden ? say.members.measured : say.members.estimated}
          </Status>
          <span className="ma-own-source">{load.isHidden ? say.members.hiddenUse : say.members.basis[load.basis]}</span>
        </>
      ),
    },
    {
      id: 'solar',
      head: say.members.solar,
      headText: `${say.members.solar}, ${say.members.solarUnit}`,
      unit: say.members.solarUnit,
      number: true,
      cell: ({ solar }) => format.number(solar.reduce((sum, { kwp }) => sum + kwp, 0)),
    },
    {
      id: 'import',
      head: say.members.connection,
      headText: `${say.members.connection}, ${say.members.kw}`,
      unit: say.members.kw,
      number: true,
      cell: ({ importLimitKw }) => (importLimitKw === null ? '' : format.number(importLimitKw)),
    },
    {
      id: 'export',
      head: say.members.exportHead,
      headText: `${say.members.exportHead}, ${say.members.kw}`,
      unit: say.members.kw,
      number: true,
      cell: ({ exportLimitKw }) => (exportLimitKw === null ? '' : format.number(exportLimitKw)),
    },
    {
      id: 'mandate',
      head: say.members.mandate,
      cell: (member) => {
        const { mandate } = member
        const isOn = mandate !== null && mandate.withdrawnAt === null
        const was = mandate?.withdrawnAt !== null && mandate !== null
        return (
          <>
            <Status kind={isOn ? 'done' : was || member.load.wasWithdrawn ? 'late' : 'planned'}>
              {isOn
                ? say.members.mandates.on
                : was || member.load.wasWithdrawn
                  ? say.members.mandates.withdrawn
                  : say.members.mandates.off}
            </Status>
            {isOn && mandate.until ? (
              <span className="ma-own-source">{say.members.until(format.day(mandate.until))}</span>
            ) : null}
            {mayChange ? (
              <Button
                small
                kind="subtle"
                label={isOn ? say.mandate.withdrawName(member.name) : say.mandate.giveName(member.name)}
                onClick={() => onOpen({ kind: isOn ? 'withdraw' : 'give', member })}
              >
                {isOn ? say.mandate.withdraw : say.mandate.give}
              </Button>
            ) : null}
          </>
        )
      },
    },
  ]
  if (mayChange) {
    columns.push({
      id: 'edit',
      head: say.members.edit,
      hiddenHead: true,
      width: 'action',
      cell: (member) => (
        <Button small label={say.members.editName(member.name)} onClick={() => onOpen({ kind: 'edit', member })}>
          {say.members.edit}
        </Button>
      ),
    })
  }
  return (
    <DataTable
      caption={say.list.members}
      hiddenCaption
      stack
      middle
      rows={hub.members}
      rowKey={({ id }) => id}
      columns={columns}
      empty={say.answer.noMembersDo}
    />
  )
}
