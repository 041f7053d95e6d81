import { base, queryOf } from '../api.ts'
import { placeOf } from '../placeOf.ts'

/** Addresses of the pages that these pages lead to. */
export function dataPaths(organisation: string) {
  const desk = `/desk/${encodeURIComponent(organisation)}`
  const data = `${desk}/data`
  return {
    data,
    quality: `${data}/quality`,
    makerWords: `${data}/maker-words`,
    sharing: `${data}/sharing`,
    members: `${data}/members`,
    tables: `${data}/tables`,
    import: (id: string) => `${data}/imports/${id}`,
    job: (id: string) => `${data}/jobs/${id}`,
    wizard: (at: { upload?: string; step?: string; job?: string } = {}) => `${data}/import${queryOf(at)}`,
    makers: (filter: Readonly<Record<string, string>> = {}) => `${desk}/makers${queryOf(filter)}`,
    maker: (establishment: number, referenceDate?: string) =>
      `${desk}/makers/${establishment}${queryOf({ referenceDate })}`,
    place: `${desk}/places/${placeOf(organisation)}`,
    refusals: (id: string) => `${base(organisation)}/imports/${id}/refusals.csv`,
    template: '/v1/company-template.csv',
  }
}
