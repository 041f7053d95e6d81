/** What the council weighs; an action has points from 0 to 10 for each. */
export const criteria = ['impact', 'reach', 'urgency', 'feasibility'] as const
