import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { memberRoles } from '../../../platform/identity/role.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Hidden, Section } from '../../../platform/ui/PageParts.tsx'
import { Pill } from '../../../platform/ui/Status.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { useMe } from '../session.ts'
import { DataPage } from './DataPage.tsx'
import { InviteForm } from './InviteForm.tsx'
import { MemberActions, type MemberDone } from './MemberActions.tsx'
import type { Member } from './model.ts'
import { OneTimeLink } from './OneTimeLink.tsx'
import { membersQuery } from './queries.ts'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** Who may come in, with which roles; an administrator invites. */
export function MembersPage() {
  const say = useDataWords()
  const format = useFormat()
  const { id, isAdmin } = useHere()
  const [done, setDone] = useState<MemberDone | null>(null)
  const members = useQuery({ ...membersQuery(id), enabled: isAdmin })
  const problem = problemOf(members.error)
  const count = members.data?.filter(({ machine }) => !machine).length ?? 0
  const lead = count > 0 ? say.membersLead(format.count(count, say.person)) : undefined
  if (!isAdmin) {
    return (
      <DataPage title={say.membersTitle} tab="members">
        <Alert>{say.membersOnly}</Alert>
      </DataPage>
    )
  }
  return (
    <DataPage title={say.membersTitle} lead={lead} tab="members">
      {problem ? <ErrorState problem={problem} onRetry={() => void members.refetch()} /> : null}
      {members.isPending ? <LoadingState /> : null}
      {members.data ? (
        <div className="data-block">
          <Outcome done={done} onClose={() => setDone(null)} />
          <MembersTable members={members.data} onDone={setDone} />
        </div>
      ) : null}
      <Section title={say.invite} intro={say.inviteIntro}>
        <InviteForm />
      </Section>
    </DataPage>
  )
}

/** What was just done; a new link stands here once. */
function Outcome({ done, onClose }: { done: MemberDone | null; onClose: () => void }) {
  if (done === null) return null
  if ('link' in done) return <OneTimeLink name={done.name} link={done.link} onDone={onClose} />
  return (
    <Alert kind="ok" live>
      {done.sentence}
    </Alert>
  )
}

type MembersTableProps = { readonly members: readonly Member[]; readonly onDone: (done: MemberDone) => void }

function MembersTable({ members, onDone }: MembersTableProps) {
  const say = useDataWords()
  const self = useMe().data?.account
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      head: say.memberName,
      rowHead: true,
      cell: ({ id, name, machine, disabledAt }) => (
        <>
          {name}
          {id === self && !machine ? <span className="ma-soft"> ({say.memberSelf})</span> : null}
          {machine ? <span className="ma-soft"> ({say.memberMachine})</span> : null}
          {disabledAt ? (
            <>
              {' '}
              <Pill tone="warning">{say.memberDisabled}</Pill>
            </>
          ) : null}
        </>
      ),
    },
    {
      id: 'email',
      head: say.memberEmail,
      cell: ({ email, machine }) => (machine ? null : email) ?? <span className="ma-soft">{say.noEmail}</span>,
    },
    {
      id: 'roles',
      head: say.memberRoles,
      cell: ({ roles }) => (
        <span className="data-pills">
          {memberRoles
            .filter((role) => roles.includes(role))
            .map((role) => (
              <Pill key={role}>
                {say.roles[role].title}
                <Hidden>, </Hidden>
              </Pill>
            ))}
        </span>
      ),
    },
    {
      id: 'manage',
      head: say.memberManage,
      hiddenHead: true,
      width: 'action',
      cell: (member) => (member.machine ? null : <MemberActions member={member} onDone={onDone} />),
    },
  ]
  return (
    <DataTable
      caption={say.membersCaption}
      hiddenCaption
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      stack
    />
  )
}
