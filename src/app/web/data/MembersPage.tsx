import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Hidden, Section } from '../../../platform/ui/PageParts.tsx'
import { Pill } from '../../../platform/ui/Status.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { DataPage } from './DataPage.tsx'
import { InviteForm } from './InviteForm.tsx'
import type { Member } from './model.ts'
import { membersQuery } from './queries.ts'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** Who may come in, with which roles; an administrator invites. */
export function MembersPage() {
  const say = useDataWords()
  const format = useFormat()
  const { id, isAdmin } = useHere()
  const members = useQuery({ ...membersQuery(id), enabled: isAdmin })
  const problem = problemOf(members.error)
  const count = members.data?.length ?? 0
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
          <MembersTable members={members.data} />
        </div>
      ) : null}
      <Section title={say.invite} intro={say.inviteIntro}>
        <InviteForm />
      </Section>
    </DataPage>
  )
}

function MembersTable({ members }: { members: readonly Member[] }) {
  const say = useDataWords()
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      head: say.memberName,
      rowHead: true,
      cell: ({ name, disabledAt }) => (
        <>
          {name}
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
      cell: ({ email }) => email ?? <span className="ma-soft">{say.noEmail}</span>,
    },
    {
      id: 'roles',
      head: say.memberRoles,
      cell: ({ roles }) => (
        <span className="data-pills">
          {roles.map((role) => (
            <Pill key={role}>
              {say.roles[role].title}
              <Hidden>, </Hidden>
            </Pill>
          ))}
        </span>
      ),
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
