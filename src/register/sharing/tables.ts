export type SharingTables = {
  'register.sums_agreement': {
    id: string
    giver: string
    taker: string
    purpose: string
    from_day: string
    until_day: string | null
    offered_by: string
    offered_at: string
    accepted_by: string | null
    accepted_at: string | null
    ended_by: string | null
    ended_at: string | null
    ended_how: 'declined' | 'revoked' | 'left' | null
  }
}
