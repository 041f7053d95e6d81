import { z } from 'zod'

const Description = z.strictObject({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
})

const Contact = z.strictObject({ name: z.string().min(1), email: z.email().optional(), phone: z.string().optional() })

const Maintenance = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(Contact).min(1) }),
  z.strictObject({
    type: z.literal('contract'),
    contractors: z.array(z.strictObject({ name: z.string(), until: z.iso.date() })).min(1),
  }),
  z.strictObject({ type: z.literal('none') }),
])

const Dependency = z.strictObject({
  name: z.string(),
  versionMin: z.string().optional(),
  optional: z.boolean().optional(),
})

/** What publiccode.yml must say (github.com/publiccodeyml/publiccode.yml), for the keys that we use. */
export const Publiccode = z.strictObject({
  publiccodeYmlVersion: z.string().regex(/^0\.\d+(\.\d+)?$/),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  softwareVersion: z.string(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/desktop', 'standalone/backend', 'library', 'addon']),
  categories: z.array(z.string()).min(1),
  intendedAudience: z.strictObject({ countries: z.array(z.string().length(2)), scope: z.array(z.string()) }),
  description: z.strictObject({ nl: Description, en: Description }),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: Maintenance,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
  dependsOn: z.strictObject({ open: z.array(Dependency) }),
})
