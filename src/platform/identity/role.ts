/**
 * What a person may do in one organisation. Need to know, not rank: an administrator manages
 * accounts but does not see company rows unless he is an officer as well.
 *
 * - reader: sees the register and the answers
 * - officer: imports, edits, undoes (account manager, policy officer)
 * - publisher: approves what leaves the house
 * - admin: accounts, backup, settings
 */
export const memberRoles = ['reader', 'officer', 'publisher', 'admin'] as const
export type Role = (typeof memberRoles)[number]
