import { z } from 'zod'
import { systemStep } from '../db/systemStep.ts'
import { type AnyCommand, command } from '../http/command.ts'
import { removeMember, replaceRoles, requireMember } from './membership.ts'
import { memberRoles } from './role.ts'
import { endSessions } from './session.ts'

const Member = z.uuid().meta({ description: 'Account of a member, as the list of members gives it' })
const Done = z.object({ member: z.string() })

/** What an administrator changes about who may come in. A link is a secret, so it is no command: see `memberEndpoints`. */
export const memberCommands: readonly AnyCommand[] = [
  command({
    id: 'platform.set-roles',
    title: { nl: 'Geef een medewerker andere rollen', en: 'Give a member other roles' },
    roles: ['admin'],
    input: z.strictObject({ member: Member, roles: z.array(z.enum(memberRoles)).min(1).max(memberRoles.length) }),
    result: Done,
    object: ({ member }) => `account ${member}`,
    run: async (trx, { member, roles }, { organisation }) => {
      await systemStep(trx, organisation, async (system) => {
        await requireMember(system, organisation, member)
        await replaceRoles(system, organisation, member, [...new Set(roles)])
      })
      return { result: { member } }
    },
  }),
  command({
    id: 'platform.remove-member',
    title: { nl: 'Laat een medewerker niet meer toe', en: 'No longer let a member in' },
    roles: ['admin'],
    input: z.strictObject({ member: Member }),
    result: Done,
    object: ({ member }) => `account ${member}`,
    run: async (trx, { member }, { organisation }) => {
      await systemStep(trx, organisation, async (system) => {
        await requireMember(system, organisation, member)
        await removeMember(system, organisation, member)
      })
      return { result: { member } }
    },
  }),
  command({
    id: 'platform.sign-out-member',
    title: { nl: 'Log een medewerker overal uit', en: 'Sign a member out everywhere' },
    roles: ['admin'],
    input: z.strictObject({ member: Member }),
    result: Done,
    object: ({ member }) => `account ${member}`,
    run: async (trx, { member }, { organisation }) => {
      await systemStep(trx, organisation, async (system) => {
        await requireMember(system, organisation, member)
        await endSessions(system, member)
      })
      return { result: { member } }
    },
  }),
]
