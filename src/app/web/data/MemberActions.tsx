import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '../../../platform/identity/role.ts'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { ConfirmDialog, Dialog } from '../../../platform/ui/Dialog.tsx'
import { Menu } from '../../../platform/ui/Menu.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { base, command, send } from '../api.ts'
import { meQuery } from '../session.ts'
import type { Member } from './model.ts'
import { membersQuery } from './queries.ts'
import { RolesField } from './RolesField.tsx'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** What came of it: a sentence, or a link that is shown once. */
export type MemberDone = { readonly sentence: string } | { readonly name: string; readonly link: string }

type MemberActionsProps = { readonly member: Member; readonly onDone: (done: MemberDone) => void }

type Asked = 'roles' | 'link' | 'signOut' | 'remove'

/** What an administrator can change about one member; each is asked for before it is done. */
export function MemberActions({ member, onDone }: MemberActionsProps) {
  const say = useDataWords()
  const { id } = useHere()
  const client = useQueryClient()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [roles, setRoles] = useState<readonly Role[]>(member.roles)
  const { name } = member
  const change = useMutation({
    mutationFn: (work: () => Promise<MemberDone>) => work(),
    onSuccess: async (done) => {
      // One may have changed oneself: then the pages show other things from now on.
      await Promise.all(
        [membersQuery(id).queryKey, meQuery.queryKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
      onDone(done)
    },
  })
  const run = (what: string, input: object, sentence: string) => {
    setAsked(null)
    change.mutate(async () => {
      await command(id, what, { member: member.id, ...input })
      return { sentence }
    })
  }
  const renew = () => {
    setAsked(null)
    change.mutate(async () => {
      const { body } = await send<{ link: string }>(`${base(id)}/members/${member.id}/link`, { method: 'POST' })
      return { name, link: body.link }
    })
  }
  const ask = (what: Asked) => () => {
    setRoles(member.roles)
    change.reset()
    setAsked(what)
  }
  const stop = () => setAsked(null)
  const problem = problemOf(change.error)
  return (
    <>
      <Menu
        label={say.memberManage}
        name={say.memberManageOf(name)}
        items={[
          { label: say.memberChange, onSelect: ask('roles') },
          { label: say.memberLink, onSelect: ask('link') },
          { label: say.memberSignOut, onSelect: ask('signOut') },
          { label: say.memberRemove, onSelect: ask('remove') },
        ]}
      />
      {problem ? <ErrorState title={say.memberFailed} problem={problem} /> : null}
      <Dialog
        open={asked === 'roles'}
        title={say.memberChangeTitle(name)}
        onClose={stop}
        actions={
          <Actions>
            <Button
              kind="primary"
              disabledWhy={roles.length === 0 ? say.inviteNoRole : null}
              onClick={() => run('platform.set-roles', { roles }, say.memberChanged(name))}
            >
              {say.memberChangeDo}
            </Button>
            <Button onClick={stop}>{say.stop}</Button>
          </Actions>
        }
      >
        {asked === 'roles' ? <RolesField name={`role-of-${member.id}`} chosen={roles} onChange={setRoles} /> : null}
      </Dialog>
      <ConfirmDialog
        open={asked === 'link'}
        title={say.memberLinkTitle(name)}
        confirm={say.memberLinkDo}
        onClose={stop}
        onConfirm={renew}
      >
        <p className="utrecht-paragraph">{say.memberLinkText}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'signOut'}
        title={say.memberSignOutTitle(name)}
        confirm={say.memberSignOutDo}
        onClose={stop}
        onConfirm={() => run('platform.sign-out-member', {}, say.memberSignedOut(name))}
      >
        <p className="utrecht-paragraph">{say.memberSignOutText}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'remove'}
        title={say.memberRemoveTitle(name)}
        confirm={say.memberRemoveDo}
        danger
        onClose={stop}
        onConfirm={() => run('platform.remove-member', {}, say.memberRemoved(name))}
      >
        <p className="utrecht-paragraph">{say.memberRemoveText}</p>
      </ConfirmDialog>
    </>
  )
}
