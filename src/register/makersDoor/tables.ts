import type { Correctable } from '../companies/corrections.ts'

export type WordState = 'open' | 'accepted' | 'declined' | 'withdrawn'

/** What the makers' door keeps: who may come in for which company, and what he said about it. */
export type MakersDoorTables = {
  'register.maker': {
    organisation: string
    establishment: number
    account: string
    invited_by: string
    invited_at: string
    ended_at: string | null
  }
  'register.maker_word': {
    organisation: string
    id: string
    establishment: number
    field: Correctable
    /** What the maker says; null after he asked to be forgotten, as are the two that follow. */
    value: unknown
    /** What stood there before he said it. */
    before: unknown
    reason: string
    said_by: string
    said_at: string
    state: WordState
    settled_by: string | null
    settled_at: string | null
    answer: string
  }
  /** Keyed hashes by which a forgotten company is known when a file brings it again. */
  'register.forgotten': { organisation: string; hash: string; establishment: number; forgotten_at: string }
  'register.forget_key': { organisation: string; key: string }
}
