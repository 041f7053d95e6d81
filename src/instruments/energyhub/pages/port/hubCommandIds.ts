import type { hubCommands } from '../../hubApi.ts'

type Commands = typeof hubCommands
export type HubCommand = keyof Commands
export type InputOf<K extends HubCommand> = Commands[K]['input']['_zod']['input']
export type ResultOf<K extends HubCommand> = Commands[K]['result']['_zod']['output']

/** The ids alone: the schemas of the server stay out of the browser, and the types keep both the same. */
export const hubCommandIds: { readonly [K in HubCommand]: Commands[K]['id'] } = {
  makeHub: 'energyhub.make-hub',
  editHub: 'energyhub.edit-hub',
  deleteHub: 'energyhub.delete-hub',
  restoreHub: 'energyhub.restore-hub',
  addMembers: 'energyhub.add-members',
  editMember: 'energyhub.edit-member',
  removeMember: 'energyhub.remove-member',
  restoreMember: 'energyhub.restore-member',
  storeSeries: 'energyhub.store-series',
  removeSeries: 'energyhub.remove-series',
  giveMandate: 'energyhub.give-mandate',
  withdrawMandate: 'energyhub.withdraw-mandate',
  saveScenario: 'energyhub.save-scenario',
  editScenario: 'energyhub.edit-scenario',
  deleteScenario: 'energyhub.delete-scenario',
  restoreScenario: 'energyhub.restore-scenario',
  shareHub: 'energyhub.share-hub',
  revokeShare: 'energyhub.revoke-share',
  useSunFile: 'energyhub.use-sun-file',
  propose: 'energyhub.propose',
}
