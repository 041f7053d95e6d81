/** One thing wrong with one field of the input, in the form of the NLGov API Design Rules. */
export type FieldError = {
  readonly in: 'body' | 'query' | 'path' | 'header' | 'file'
  readonly location: string
  readonly code: string
  readonly detail: string
}

/**
 * A mistake of the caller (RFC 9457): `detail` is a sentence that a person can act on.
 * A mistake of ours is a plain Error.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldError[]
  /** Extra members of the problem document, such as the current version after a conflict. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    detail: string,
    errors: readonly FieldError[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.errors = errors
    this.extra = extra
  }
}
