/** Class names in one attribute: `classes('utrecht-button', small && 'utrecht-button--s')`. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ')
}
