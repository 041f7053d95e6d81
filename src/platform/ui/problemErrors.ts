import type { FieldError } from '../../core/problem.ts'

/** A problem document (RFC 9457) as the API sends it. */
export type ProblemDocument = {
  readonly status: number
  readonly title?: string
  readonly detail?: string
  readonly code?: string
  /** The details are already in the language of the reader. */
  readonly errors?: readonly (Omit<FieldError, 'detail'> & { readonly detail: string })[]
}

/** What went wrong, by field of the form, and what belongs to no field. */
export type FormErrors = {
  readonly byField: Readonly<Record<string, string>>
  readonly rest: readonly string[]
}

export const noErrors: FormErrors = { byField: {}, rest: [] }

/** "/address/postcode", "#/address/postcode" and "address.postcode" are the field "address.postcode". */
export function fieldOf(location: string): string {
  return location
    .replace(/^#?\/?/, '')
    .split(/[/.]/)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.')
}

/**
 * The errors of a problem by the names of a form's fields. An error deeper than a field belongs to that
 * field; what fits no field is kept, so that nothing the server said is lost.
 */
export function problemErrors(problem: ProblemDocument, fields: readonly string[]): FormErrors {
  const byField: Record<string, string> = {}
  const rest: string[] = []
  for (const error of problem.errors ?? []) {
    const at = fieldOf(error.location)
    const field = fields.find((name) => at === name || at.startsWith(`${name}.`))
    if (field === undefined) rest.push(error.detail)
    else byField[field] ??= error.detail
  }
  const said = rest.length > 0 || Object.keys(byField).length > 0
  if (!said) rest.push(problem.detail ?? problem.title ?? String(problem.status))
  return { byField, rest }
}

export function hasErrors(errors: FormErrors): boolean {
  return errors.rest.length > 0 || Object.keys(errors.byField).length > 0
}
