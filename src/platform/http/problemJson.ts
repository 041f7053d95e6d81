import { z } from 'zod'
import type { FieldError } from '../../core/problem.ts'
import { Problem } from '../../core/problem.ts'
import type { Language } from '../../core/words.ts'

/** The error body of every route, as it stands in the OpenAPI document. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ in: z.string(), location: z.string(), code: z.string(), detail: z.string() })).optional(),
})

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export function problemDocument(problem: Problem, language: Language): Record<string, unknown> {
  const errors = problem.errors.map((error) => ({ ...error, detail: error.detail[language] }))
  return {
    type: `urn:maakagenda:problem:${problem.code}`,
    title: titles[problem.status] ?? 'Error',
    status: problem.status,
    detail: problem.detail[language],
    code: problem.code,
    ...(errors.length > 0 ? { errors } : {}),
    ...problem.extra,
  }
}

/** English when the caller asks for it, Dutch otherwise. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'nl'
}

const dutch = z.locales.nl().localeError
const english = z.locales.en().localeError

/** What a schema found wrong, as one problem with a line per field, in both languages. */
export function invalidInput(place: FieldError['in'], schema: z.ZodType, value: unknown): Problem {
  const nl = schema.safeParse(value, { error: dutch }).error?.issues ?? []
  const en = schema.safeParse(value, { error: english }).error?.issues ?? []
  const errors = nl.map((issue, index) => ({
    in: place,
    location: `/${issue.path.join('/')}`,
    code: issue.code,
    detail: { nl: issue.message, en: en[index]?.message ?? issue.message },
  }))
  const first = errors[0]
  return new Problem(
    400,
    'invalid-input',
    {
      nl: `De invoer klopt niet${first ? ` bij ${first.location}: ${first.detail.nl}` : ''}`,
      en: `The input is not right${first ? ` at ${first.location}: ${first.detail.en}` : ''}`,
    },
    { errors },
  )
}
