import { queryOptions } from '@tanstack/react-query'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import type { FileCheck } from '../../../../register/companies/checkFile.ts'
import { base, queryOf, read, send } from '../../api.ts'
import type { SurveyAnswer } from '../model.ts'
import type { Reading, SbiVersion } from './draft.ts'

/** What stands in the file; it does not change, so it is asked once per way of reading. */
export function surveyQuery(organisation: string, upload: string, reading: Reading) {
  return queryOptions({
    queryKey: ['survey', organisation, upload, reading],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      read<SurveyAnswer>(`${base(organisation)}/uploads/${upload}/survey${queryOf(reading)}`, signal),
  })
}

/** The file read on trial with a mapping: nothing is stored. */
export function checkQuery(organisation: string, upload: string, profile: MappingProfile, sbiVersion: SbiVersion) {
  return queryOptions({
    queryKey: ['check', organisation, upload, sbiVersion, profile],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const path = `${base(organisation)}/uploads/${upload}/check`
      return (await send<FileCheck>(path, { method: 'POST', body: { profile, sbiVersion }, signal })).body
    },
  })
}
