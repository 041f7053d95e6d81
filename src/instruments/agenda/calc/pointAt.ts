/** The number at a place in an answer (RFC 6901); `null` when there is none: a gap, or another shape than was thought. */
export function pointAt(answer: unknown, pointer: string): number | null {
  let here: unknown = answer
  for (const key of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return null
    here = Object.getOwnPropertyDescriptor(here, key.replace(/~1/g, '/').replace(/~0/g, '~'))?.value
  }
  return typeof here === 'number' && Number.isFinite(here) ? here : null
}
