import type { Svg } from './svg.ts'

type Policy = { createHTML(text: string): string }
type Factory = {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy
}

/** One drawing and nothing that can act: the functions of this folder never make such parts. */
function onlyDrawing(text: string): string {
  if (/^<svg[\s>]/.test(text) && !/<(script|foreignObject|iframe|style)|\son\w+=|javascript:/i.test(text)) return text
  throw new TypeError('only a drawing of ours may be put in a page')
}

let policy: Policy | null = null

/**
 * A drawing as the browser wants it under the rule of trusted types (`trusted-types maakagenda`).
 * This is the only place where text becomes part of a page.
 */
export function trustedSvg(svg: Svg): string {
  // Trusted types are not in TypeScript's DOM: without them in the browser the check alone remains.
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  if (!factory) return onlyDrawing(svg)
  policy ??= factory.createPolicy('maakagenda', { createHTML: onlyDrawing })
  return policy.createHTML(svg)
}
