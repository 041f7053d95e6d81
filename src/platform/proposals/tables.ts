export type ProposalTables = {
  'platform.proposal': {
    organisation: string
    id: string
    room: string
    proposal: unknown
    sent_by: string
    sent_at: string
    /** What the agenda did with it; null while nobody has looked. */
    settled_at: string | null
    settled_as: 'taken' | 'declined' | null
  }
}
