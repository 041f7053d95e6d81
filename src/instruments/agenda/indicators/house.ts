import type { Answered } from '../../../platform/instrumentServer.ts'

/**
 * What the agenda asks of the rest of the house: every question by its id. The app connects it, so that no room knows
 * another.
 */
export type House = { readonly findQuestion: (id: string) => Answered | undefined }
