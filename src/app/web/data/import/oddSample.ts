import type { FieldKind } from '../../../../platform/imports/field.ts'

const usual: Partial<Record<FieldKind, RegExp>> = {
  kvk: /^\d{8}$/,
  vestiging: /^\d{12}$/,
  postcode: /^\d{4} ?[A-Za-z]{2}$/,
  gm: /^GM\d{4}$/i,
  integer: /^-?\d{1,3}([. ]?\d{3})*$/,
  sbi: /^\d[\d. ]*/,
}

/** Whether a sample looks different from what its field asks: underlined for the eye, never a refusal. */
export function isOddSample(sample: string, kind: FieldKind | null): boolean {
  const form = kind === null ? undefined : usual[kind]
  return form !== undefined && sample.trim() !== '' && !form.test(sample.trim())
}
