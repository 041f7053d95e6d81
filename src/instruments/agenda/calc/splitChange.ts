type Change = { readonly methodChange: number | null; readonly worldChange: number | null }

/**
 * What moved since the value before, the method or the world:
 *
 *     method = new method on the old case - old value
 *     world  = new method on the new case - new method on the old case
 *
 * Together they are the whole change. With one and the same method all of it is the world. `null` when the old case is
 * not there any more: the change is then one step that nobody can split.
 */
export function splitChange(
  oldValue: number,
  newValue: number,
  isSameMethod: boolean,
  newOnOld: number | null,
): Change {
  if (isSameMethod) return { methodChange: 0, worldChange: newValue - oldValue }
  if (newOnOld === null) return { methodChange: null, worldChange: null }
  return { methodChange: newOnOld - oldValue, worldChange: newValue - newOnOld }
}
