/**
 * The roles a transaction can take. The login itself has no right on any table: a query outside
 * `asTenant`, `asSystem` or `asPublic` fails instead of leaking.
 *
 * - `maak_app` reads and writes rows of one organisation (row level security).
 * - `maak_public` reads reference and published tables only.
 * - `maak_gate` is the disclosure gate: the only writer of published tables.
 * - `maak_system` reads and writes accounts, sessions and organisations.
 * - `maak_backup` reads and writes everything, for backup and restore only.
 */
export const roles = ['maak_app', 'maak_public', 'maak_gate', 'maak_system', 'maak_backup'] as const
export type DbRole = (typeof roles)[number]
