type Policy = { createHTML(text: string): string; createScriptURL(address: string): string }
type Rules = { createHTML: (text: string) => string; createScriptURL: (address: string) => string }
type Factory = { createPolicy(name: string, rules: Rules): Policy }

/** One drawing and nothing that can act: the functions of the charts never make such parts. */
function onlyDrawing(text: string): string {
  if (/^<svg[\s>]/.test(text) && !/<(script|foreignObject|iframe|style)|\son\w+=|javascript:/i.test(text)) return text
  throw new TypeError('only a drawing of ours may be put in a page')
}

/** A script that was built with the pages, from this server. */
function onlyOurs(address: string): string {
  const here = globalThis.location
  if (new URL(address, here.href).origin === here.origin) return address
  throw new TypeError('only a script of ours may be started')
}

let policy: Policy | null = null

/** The browser allows one policy of our name (`trusted-types maakagenda`); where it has none the rules alone remain. */
function trustedPolicy(): Policy {
  // Trusted types are not in TypeScript's DOM.
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  const rules: Rules = { createHTML: onlyDrawing, createScriptURL: onlyOurs }
  policy ??= factory ? factory.createPolicy('maakagenda', rules) : rules
  return policy
}

/** A drawing as the browser wants it: the only place where text becomes part of a page. */
export function trustedDrawing(svg: string): string {
  return trustedPolicy().createHTML(svg)
}

/** The address of a worker as the browser wants it. */
export function trustedScriptUrl(address: string): string {
  return trustedPolicy().createScriptURL(address)
}
