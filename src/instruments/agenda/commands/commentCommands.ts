import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { memberRoles } from '../../../platform/identity/role.ts'
import { agendaCommands as api } from '../agendaApi.ts'
import { actionRow } from '../store/actions.ts'
import { insertComment, markRead, removeComment } from '../store/comments.ts'
import { peopleHere } from '../store/people.ts'
import { byOf } from './actionCommands.ts'

/** Who reads along may say something; an administrator of accounts alone reads nothing here. */
const readers = memberRoles.filter((role) => role !== 'admin')

export const commentCommands: readonly AnyCommand[] = [
  command({
    id: api.comment.id,
    title: { nl: 'Reageer op een actie', en: 'Comment on an action' },
    roles: readers,
    input: api.comment.input,
    result: api.comment.result,
    object: ({ action }) => `action ${action}`,
    run: async (trx, { action, text, mentions }, caller) => {
      const { organisation } = caller
      await actionRow(trx, organisation, action)
      // Only who works here can be named: an account of elsewhere would get a letter about nothing.
      const here = new Set((await peopleHere(trx, organisation)).map(({ account }) => account))
      const known = mentions.filter((account) => here.has(account))
      const comment = await insertComment(trx, organisation, { action, text, mentions: known }, byOf(caller))
      return { result: { comment } }
    },
  }),
  command({
    id: api.removeComment.id,
    title: { nl: 'Haal uw reactie weg', en: 'Take your comment away' },
    roles: readers,
    input: api.removeComment.input,
    result: api.removeComment.result,
    object: ({ comment }) => `comment ${comment}`,
    run: async (trx, { comment }, caller) => {
      await removeComment(trx, caller.organisation, comment, byOf(caller))
      return { result: { removed: true } }
    },
  }),
  command({
    id: api.readMentions.id,
    title: { nl: 'Vink uw berichten af', en: 'Tick your messages off' },
    roles: readers,
    input: api.readMentions.input,
    result: api.readMentions.result,
    object: () => 'mentions',
    run: async (trx, _input, caller) => {
      const { account, at } = byOf(caller)
      return { result: { read: await markRead(trx, caller.organisation, account, at) } }
    },
  }),
]
