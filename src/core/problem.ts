import type { Words } from './words.ts'

/** One thing wrong with one field of the input, in the form of the NLGov API Design Rules. */
export type FieldError = {
  readonly in: 'body' | 'query' | 'path' | 'header' | 'file'
  readonly location: string
  readonly code: string
  readonly detail: Words
}

/**
 * A mistake of the caller (RFC 9457): `detail` is a sentence that a person can act on.
 * A mistake of ours is a plain Error.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: Words
  readonly errors: readonly FieldError[]
  /** Extra members of the problem document, such as the current record after a conflict. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    detail: Words,
    more: { readonly errors?: readonly FieldError[]; readonly extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(detail.nl)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.detail = detail
    this.errors = more.errors ?? []
    this.extra = more.extra ?? {}
  }
}

/** Also for what exists but belongs to another: whether it exists is nobody's business. */
export function notFound(): Problem {
  return new Problem(404, 'not-found', {
    nl: 'Dit bestaat niet, of u mag het niet zien.',
    en: 'This does not exist, or you may not see it.',
  })
}
