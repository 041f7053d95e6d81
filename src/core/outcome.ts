/**
 * A question that has no answer, said as a value: `code` for the machine, `why` for a person.
 * `at` names the place in the input, as a JSON pointer ("/load/17").
 */
export type Refusal = { readonly refused: string; readonly why: string; readonly at?: string }

export function refuse(code: string, why: string, at?: string): Refusal {
  return at === undefined ? { refused: code, why } : { refused: code, why, at }
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}
