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

/**
 * Besides those who work for the organisation: the maker, an entrepreneur who may see and change what is kept about
 * his own companies, and nothing else. He is no member, so what is open to all members is closed to him.
 */
export const allRoles = [...memberRoles, 'maker'] as const
export type Role = (typeof allRoles)[number]
