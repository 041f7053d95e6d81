import { Problem } from '../../core/problem.ts'

/** `"7"` or `W/"7"` names version 7; nothing or `*` names none. Anything else is refused. */
export function versionOf(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null
  const digits = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1]
  if (digits) return Number(digits)
  throw new Problem(400, 'bad-if-match', {
    nl: 'If-Match moet de ETag zijn die u bij het lezen kreeg, bijvoorbeeld "3".',
    en: 'If-Match must be the ETag that came with reading, for example "3".',
  })
}
