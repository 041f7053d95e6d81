import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Menu } from '../../../platform/ui/Menu.tsx'
import { send } from '../api.ts'
import { type Me, meQuery } from '../session.ts'
import { useShellWords } from '../useShellWords.tsx'

/** Who is signed in, with the way out; and for who works for more than one, the way to the others. */
export function UserMenu({ me, organisation }: { me: Me; organisation?: string }) {
  const say = useShellWords()
  const client = useQueryClient()
  const router = useRouter()
  const signOut = async (everywhere: boolean) => {
    await send(`/v1/sign-out${everywhere ? '?everywhere=true' : ''}`, { method: 'POST' }).catch(() => null)
    client.clear()
    client.setQueryData(meQuery.queryKey, null)
    await router.navigate({ to: '/login' })
  }
  const others = me.organisations.filter((one) => one.id !== organisation)
  return (
    <>
      {organisation !== undefined && others.length > 0 ? (
        <Menu
          label={say.switchOrganisation}
          items={others.map((one) => ({ label: one.name, href: `/desk/${one.id}` }))}
        />
      ) : null}
      <Menu
        label={me.name}
        items={[
          { label: say.signOut, onSelect: () => void signOut(false) },
          { label: say.signOutEverywhere, onSelect: () => void signOut(true) },
        ]}
      />
    </>
  )
}
