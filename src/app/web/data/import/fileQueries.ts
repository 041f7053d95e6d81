import { queryOptions } from '@tanstack/react-query'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import type { FileCheck } from '../../../../register/companies/checkFile.ts'
import { base, queryOf } from '../../api.ts'
import { type HowFar, readTold } from './readTold.ts'
import type { SurveyAnswer } from '../model.ts'
import type { Reading, SbiVersion } from './draft.ts'

/** How far the reading of a file is that is being read now; nobody asks for it, the reading tells. */
export function howFarQuery(upload: string) {
  return queryOptions<HowFar | null>({ queryKey: ['how-far', upload], enabled: false, initialData: null })
}

/** What stands in the file; it does not change, so it is asked once per way of reading. */
export function surveyQuery(organisation: string, upload: string, reading: Reading) {
  return queryOptions({
    queryKey: ['survey', organisation, upload, reading],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal, client }) =>
      readTold<SurveyAnswer>(`${base(organisation)}/uploads/${upload}/survey${queryOf(reading)}`, {
        signal,
        progress: (far) => client.setQueryData(howFarQuery(upload).queryKey, far),
      }),
  })
}

/** The file read on trial with a mapping: nothing is stored. */
export function checkQuery(organisation: string, upload: string, profile: MappingProfile, sbiVersion: SbiVersion) {
  return queryOptions({
    queryKey: ['check', organisation, upload, sbiVersion, profile],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal, client }) =>
      readTold<FileCheck>(`${base(organisation)}/uploads/${upload}/check`, {
        body: { profile, sbiVersion },
        signal,
        progress: (far) => client.setQueryData(howFarQuery(upload).queryKey, far),
      }),
  })
}
