import type { Pillar } from '../../core/askOfMission.ts'
import type { nl } from './words.nl.ts'

export type RoomId = keyof (typeof nl)['rooms']
export type Room = {
  readonly id: RoomId
  readonly pillar: Pillar
  /** Where its first page stands, below the desk of an organisation; null: the room is not open yet. */
  readonly door: string | null
}

/** The house in the order of the pamphlet. tests/app/rooms.test.ts holds it to the rooms themselves. */
export const rooms: readonly Room[] = [
  { id: 'atlas', pillar: 'entrepreneurial', door: '/makers' },
  { id: 'estates', pillar: 'entrepreneurial', door: null },
  { id: 'rules', pillar: 'entrepreneurial', door: null },
  { id: 'strengths', pillar: 'innovative', door: null },
  { id: 'circular', pillar: 'innovative', door: null },
  { id: 'procurement', pillar: 'innovative', door: null },
  { id: 'climate', pillar: 'innovative', door: null },
  { id: 'energyhub', pillar: 'innovative', door: '/energy-hubs' },
  { id: 'grid', pillar: 'innovative', door: null },
  { id: 'space', pillar: 'innovative', door: null },
  { id: 'network', pillar: 'innovative', door: null },
  { id: 'skills', pillar: 'smart', door: null },
  { id: 'agenda', pillar: 'agenda', door: '/agenda' },
]

export const pillars = ['entrepreneurial', 'innovative', 'smart', 'agenda'] as const satisfies readonly Pillar[]

export function roomsOf(pillar: Pillar): readonly Room[] {
  return rooms.filter((room) => room.pillar === pillar)
}
