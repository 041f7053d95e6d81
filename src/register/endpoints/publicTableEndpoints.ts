import { z } from 'zod'
import type { AnyEndpoint } from '../../platform/http/endpoint.ts'
import { endpoint } from '../../platform/http/endpoint.ts'
import { memberRoles } from '../../platform/identity/role.ts'
import { listPublicTables } from '../publicTables/publicTableStore.ts'
import { Day, OrganisationParam } from '../schemas.ts'

const PublicTable = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  retrieved: Day,
  periods: z.array(z.string()).readonly(),
  rows: z.int(),
  importedBy: z.string(),
  unit: z.string().nullable(),
  unitFrom: z.enum(['metadata', 'program']).nullable(),
})

export const publicTableEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/public-tables',
    access: memberRoles,
    summary: { nl: 'Tabellen van CBS die zijn ingelezen', en: 'Tables of CBS that were imported' },
    params: OrganisationParam,
    answer: z.object({ tables: z.array(PublicTable) }),
    run: async (db) => ({ body: { tables: await listPublicTables(db) } }),
  }),
]
