import { contrast } from './contrast.ts'

/** The tokens that a municipality may set: its accent, its corners, its letters. The rest keeps the look whole. */
export const themeTokens = [
  'basis-color-accent-1-bg-subtle',
  'basis-color-accent-1-bg-default',
  'basis-color-accent-1-bg-active',
  'basis-color-accent-1-border-subtle',
  'basis-color-accent-1-border-default',
  'basis-color-accent-1-color-default',
  'basis-color-accent-1-color-hover',
  'basis-color-accent-1-color-document',
  'basis-color-default-color-document',
  'basis-color-default-color-default',
  'basis-color-default-color-subtle',
  'basis-color-default-border-default',
  'basis-color-default-border-subtle',
  'basis-color-default-bg-subtle',
  'basis-color-default-bg-default',
  'basis-color-default-bg-active',
  'basis-border-radius-sm',
  'basis-border-radius-md',
  'basis-text-font-family-default',
  'basis-heading-font-family',
] as const
export type ThemeToken = (typeof themeTokens)[number]
export type Theme = Readonly<Partial<Record<ThemeToken, string>>>

/** Our own values, which hold where a theme says nothing. */
export const standardTheme: Readonly<Record<ThemeToken, string>> = {
  'basis-color-accent-1-bg-subtle': '#f4fafe',
  'basis-color-accent-1-bg-default': '#e3f3fd',
  'basis-color-accent-1-bg-active': '#c7e7fa',
  'basis-color-accent-1-border-subtle': '#8ecef6',
  'basis-color-accent-1-border-default': '#006fb3',
  'basis-color-accent-1-color-default': '#00568b',
  'basis-color-accent-1-color-hover': '#003e65',
  'basis-color-accent-1-color-document': '#001e30',
  'basis-color-default-color-document': '#001a40',
  'basis-color-default-color-default': '#3d5374',
  'basis-color-default-color-subtle': '#586c88',
  'basis-color-default-border-default': '#586c88',
  'basis-color-default-border-subtle': '#c0c7d2',
  'basis-color-default-bg-subtle': '#f9f9fa',
  'basis-color-default-bg-default': '#eff1f3',
  'basis-color-default-bg-active': '#dfe3e8',
  'basis-border-radius-sm': '4px',
  'basis-border-radius-md': '8px',
  'basis-text-font-family-default': '"Source Sans 3", "Segoe UI", system-ui, sans-serif',
  'basis-heading-font-family': '"Source Sans 3", "Segoe UI", system-ui, sans-serif',
}

/** Pairs that meet on a page, with the contrast that WCAG 2.2 AA asks: 4.5 for text, 3 for edges and marks. */
const pairs: readonly (readonly [ThemeToken | '#ffffff', ThemeToken | '#ffffff', number])[] = [
  ['basis-color-default-color-document', '#ffffff', 7],
  ['basis-color-default-color-default', '#ffffff', 4.5],
  ['basis-color-default-color-default', 'basis-color-default-bg-default', 4.5],
  ['basis-color-default-color-default', 'basis-color-default-bg-active', 4.5],
  ['basis-color-default-color-subtle', '#ffffff', 4.5],
  ['basis-color-default-color-subtle', 'basis-color-default-bg-subtle', 4.5],
  ['basis-color-default-color-subtle', 'basis-color-accent-1-bg-subtle', 4.5],
  ['basis-color-default-color-document', 'basis-color-accent-1-bg-default', 4.5],
  ['basis-color-default-border-default', '#ffffff', 3],
  ['basis-color-accent-1-color-default', '#ffffff', 4.5],
  ['basis-color-accent-1-color-default', 'basis-color-accent-1-bg-subtle', 4.5],
  ['basis-color-accent-1-color-default', 'basis-color-accent-1-bg-default', 4.5],
  ['basis-color-accent-1-color-hover', '#ffffff', 4.5],
  ['basis-color-accent-1-color-hover', 'basis-color-accent-1-bg-default', 4.5],
  ['basis-color-accent-1-border-default', '#ffffff', 3],
  ['basis-color-accent-1-border-default', 'basis-color-accent-1-bg-subtle', 3],
]

/** What keeps a theme from being saved. Either a token and its value, or two colours too near each other. */
export type ThemeFault =
  | { readonly fault: 'unknown-token' | 'unreadable'; readonly token: string; readonly value: string }
  | {
      readonly fault: 'contrast'
      readonly front: string
      readonly back: string
      readonly ratio: number
      readonly needed: number
    }

const colour = /^#[0-9a-f]{6}$/i
const length = /^\d{1,2}(\.\d+)?(px|rem)$/
/** Family names only: no sign that could end the declaration and begin another. */
const family = /^[\w "',-]{1,200}$/

function isKnown(token: string): token is ThemeToken {
  return themeTokens.some((known) => known === token)
}

function isReadable(token: ThemeToken, value: string): boolean {
  if (token.includes('-color-')) return colour.test(value)
  return token.includes('radius') ? length.test(value) : family.test(value)
}

/** Everything wrong with a theme; empty when it may be saved. */
export function themeFaults(theme: Readonly<Record<string, unknown>>): readonly ThemeFault[] {
  const faults: ThemeFault[] = []
  const chosen: Record<ThemeToken, string> = { ...standardTheme }
  for (const [token, given] of Object.entries(theme)) {
    const value = String(given)
    if (!isKnown(token)) faults.push({ fault: 'unknown-token', token, value })
    else if (!isReadable(token, value)) faults.push({ fault: 'unreadable', token, value })
    else chosen[token] = value
  }
  const valueOf = (side: ThemeToken | '#ffffff') => (side === '#ffffff' ? side : chosen[side])
  for (const [front, back, needed] of pairs) {
    const ratio = contrast(valueOf(front), valueOf(back))
    if (ratio < needed) faults.push({ fault: 'contrast', front, back, ratio: Math.floor(ratio * 100) / 100, needed })
  }
  return faults
}

/** The sheet of a theme, to be served as a file after our own. Throws on a theme that was not checked. */
export function themeSheet(theme: Theme): string {
  const [fault] = themeFaults(theme)
  if (fault) throw new Error(`a theme with faults must not be served: ${JSON.stringify(fault)}`)
  const lines = Object.entries(theme).map(([token, value]) => `  --${token}: ${value};\n`)
  return `:root {\n${lines.join('')}}\n`
}
