import type { ActionLine } from '../agendaApi.ts'
import { pillarOf } from './pillarOf.ts'

/** Empty text: no wish. */
export type Filter = {
  readonly search: string
  readonly pillar: string
  readonly standing: string
  readonly drafts: string
}

export const noFilter: Filter = { search: '', pillar: '', standing: '', drafts: '' }

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function isShown({ fields, standing }: Pick<ActionLine, 'fields' | 'standing'>, filter: Filter): boolean {
  if (filter.pillar !== '' && pillarOf(fields.askOfMission) !== filter.pillar) return false
  if (filter.standing !== '' && standing !== filter.standing) return false
  if (filter.drafts !== '' && fields.draft !== (filter.drafts === 'only')) return false
  const text = plain([fields.title, fields.owner.name, fields.owner.role, ...fields.partners].join(' '))
  return plain(filter.search)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
