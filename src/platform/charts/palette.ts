import type { Branch } from '../../core/branch.ts'

/**
 * The colours of drawings. They stand in attributes, so that a drawing means the same in a page, a PDF and a
 * Word file; in a page the class beside the attribute lets the accent follow the theme.
 */
export const palette = {
  ink: '#001a40',
  soft: '#3d5374',
  quiet: '#586c88',
  line: '#c0c7d2',
  hair: '#dfe3e8',
  accent: '#00568b',
  ok: '#157b31',
  okText: '#105f26',
  late: '#ac501b',
  lateText: '#863d15',
  lateTint: '#ffdbc2',
  limit: '#a01d23',
  zero: '#f9f9fa',
} as const

/** Fills and lines only: as small text most of these are too light. Every neighbour differs when colours are seen badly. */
export const branchColours: Readonly<Record<Branch, string>> = {
  'basic-metal': '#33186b',
  'metal-products': '#0b84e5',
  electro: '#9e7a14',
  machinery: '#14604b',
  transport: '#d9489a',
  'repair-install': '#6e1c08',
  other: '#586c88',
}

/** Light to dark in one hue: blue for what there is, rust for what is lost. */
export const ramps = {
  blue: ['#e3f3fd', '#c7e7fa', '#8ecef6', '#006fb3', '#00568b'],
  rust: ['#ffeee1', '#ffdbc2', '#ffb582', '#ac501b', '#863d15'],
} as const

/** Text on a step of a ramp: ink on the light ones, white on the dark ones (contrast 4.5 and up). */
export function inkOn(step: number): string {
  return step >= 3 ? '#ffffff' : palette.ink
}
