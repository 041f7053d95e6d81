/**
 * The sheets of NL Design System hold every component and 2,780 tokens. A page of ours needs a tenth of that,
 * so the sheets that we ship are drawn from them: the rules of the components we emit, and the tokens that
 * those rules and our own sheet reach. `nlDesignSystem.test.ts` draws them again and compares.
 */
export const emitted: ReadonlySet<string> = new Set(
  `alert alert--info alert--ok alert--warning alert--error alert__content
  button button--primary-action button--secondary-action button--subtle button--danger
  document heading-1 heading-2 heading-3 heading-4 paragraph link skip-link skip-link--visible-on-focus
  form-label form-field-description form-field-error-message select textarea textbox
  table table__caption table__header table__body table__footer table__row table__header-cell table__cell
  table__cell--numeric-column`
    .split(/\s+/)
    .map((name) => `utrecht-${name}`),
)

/** Old-browser fallbacks and states that we never set: our inputs are plain HTML with plain states. */
const unused = /:has\(|:read-only|:active|\[aria-pressed/

type Rule = { readonly head: string; readonly body: string }

/** The rules of a sheet, one level deep: a media block is one rule with rules in its body. */
export function rulesOf(css: string): readonly Rule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: Rule[] = []
  let start = 0
  let depth = 0
  let opened = 0
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at]
    if (sign === '{' && depth++ === 0) opened = at
    if (sign === ';' && depth === 0) start = at + 1
    if (sign !== '}' || --depth > 0) continue
    rules.push({ head: bare.slice(start, opened).trim(), body: bare.slice(opened + 1, at).trim() })
    start = at + 1
  }
  return rules
}

function isOurs(selector: string): boolean {
  const names = [...selector.matchAll(/\.(utrecht-[\w-]+)/g)].map(([, name = '']) => name)
  return names.length > 0 && !unused.test(selector) && names.every((name) => emitted.has(name))
}

/** Half a sum is valid as a token, yet no formatter can read it; inside a calc() it means the same. */
const halfSum = '0.667em + 0.334ch'

const minify = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(halfSum, `calc(${halfSum})`)
    .replace(/\s*([:;,{}])\s*/g, '$1')
    .replace(/;$/, '')

/** The rules whose every class is one of our components. */
export function componentRules(css: string): string {
  return rulesOf(css)
    .filter(({ head }) => !head.startsWith('@'))
    .map(({ head, body }) => ({
      head: head
        .split(/,(?![^(]*\))/)
        .filter(isOurs)
        .map((part) => part.trim()),
      body,
    }))
    .filter(({ head, body }) => head.length > 0 && body !== '')
    .map(({ head, body }) => `${head.join(',')}{${minify(body)}}`)
    .join('\n')
}

const used = (css: string): readonly string[] => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)

/** The tokens that a sheet reaches, straight or through another token, in the order of the theme. */
export function reachedTokens(theme: string, sheets: readonly string[]): string {
  const all = new Map<string, string>()
  for (const { body } of rulesOf(theme)) {
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);?/g)) all.set(name, minify(value))
  }
  const reached = new Set<string>()
  const queue = sheets.flatMap(used)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = all.get(name)
    if (value === undefined || reached.has(name)) continue
    reached.add(name)
    queue.push(...used(value))
  }
  const lines = [...all].filter(([name]) => reached.has(name)).map(([name, value]) => `${name}:${value}`)
  return `:root{\n${lines.join(';\n')}\n}`
}

const drawn = (source: string) =>
  `/* Drawn by drawStyles.ts from ${source}. EUPL-1.2, (c) Gemeente Utrecht, Frameless B.V., NL Design System Community. */\n`

/** Both sheets, as they must stand beside kit.css. */
export function drawSheets(given: { readonly components: string; readonly theme: string; readonly kit: string }) {
  const rules = componentRules(given.components)
  return {
    'components.css': `${drawn('@utrecht/component-library-css 9.0.4')}${rules}\n`,
    'tokens.css': `${drawn('@nl-design-system-unstable/voorbeeld-design-tokens 7.4.1')}${reachedTokens(given.theme, [rules, given.kit])}\n`,
  }
}
