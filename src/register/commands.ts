import { z } from 'zod'
import { notFound } from '../core/problem.ts'
import { command, type AnyCommand } from '../platform/http/command.ts'
import type { Jobs } from '../platform/jobs/runner.ts'
import { insertJob } from '../platform/jobs/jobStore.ts'
import { MappingProfile } from '../platform/imports/mapping.ts'
import { correctCompany } from './companies/correctCompany.ts'
import { undoImport } from './companies/importStore.ts'
import { deleteProfile, saveProfile } from './companies/profiles.ts'
import { confirmCorrection, reopenDoubt, settleDoubt } from './companies/settle.ts'
import { undoMerge } from './companies/undoMerge.ts'
import { RetellParameters, retellJob } from './retellJob.ts'
import { Day, SbiVersion } from './schemas.ts'
import { findUpload } from './uploads.ts'

export const Fields = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  street: z.string().trim().max(200).nullable().optional(),
  house_number: z.string().trim().max(20).nullable().optional(),
  postcode: z
    .string()
    .regex(/^\d{4}[A-Z]{2}$/)
    .nullable()
    .optional(),
  town: z.string().trim().max(100).nullable().optional(),
  sbi: z.string().max(10).optional(),
  jobs: z.int().min(0).max(50_000).nullable().optional(),
  estate: z.string().trim().max(200).nullable().optional(),
  founded: z.int().min(1500).max(2100).nullable().optional(),
  legal_form: z.string().trim().max(100).nullable().optional(),
})

export const ImportParameters = z.strictObject({
  upload: z.uuid(),
  profile: MappingProfile,
  referenceDate: Day,
  sbiVersion: SbiVersion,
  title: z.string().trim().min(1).max(200),
  saveProfile: z.boolean().default(true),
  /** Whether the one who delivered the file agreed that figures from it become public; unless told, no. */
  mayBePublic: z.boolean().default(false),
})

/** `enqueue` comes late, since the queue starts after the routes are known. */
export function registerCommands(jobs: () => Jobs): readonly AnyCommand[] {
  return [
    command({
      id: 'register.import-companies',
      title: { nl: 'Lees een bedrijvenbestand in', en: 'Import a company file' },
      roles: ['officer'],
      input: ImportParameters,
      result: z.object({ job: z.string() }),
      object: ({ upload }) => `upload ${upload}`,
      run: async (trx, input, caller) => {
        const { organisation, person } = caller
        const upload = await findUpload(trx, organisation, input.upload)
        if (input.saveProfile) await saveProfile(trx, organisation, input.profile, person?.account ?? '')
        const createdBy = person?.account ?? ''
        const job = await insertJob(trx, organisation, {
          kind: 'register.import',
          title: upload.fileName,
          parameters: input,
          createdBy,
        })
        caller.afterCommit(() => jobs().enqueue(organisation, job))
        return { result: { job } }
      },
    }),
    command({
      id: 'register.undo-import',
      title: { nl: 'Maak een ingelezen bestand ongedaan', en: 'Undo an imported file' },
      roles: ['officer'],
      input: z.strictObject({ import: z.uuid() }),
      result: z.object({ restored: z.string().nullable() }),
      object: (input) => `import ${input.import}`,
      run: async (trx, input, { organisation, person, now, afterCommit }) => {
        const undone = await undoImport(trx, organisation, input.import, now.toISOString())
        const job = await insertJob(trx, organisation, {
          kind: retellJob.id,
          title: undone.fileName,
          parameters: RetellParameters.parse({ referenceDate: undone.referenceDate }),
          createdBy: person?.account ?? '',
        })
        afterCommit(() => jobs().enqueue(organisation, job))
        return { result: { restored: undone.restored } }
      },
    }),
    command({
      id: 'register.correct-company',
      title: { nl: 'Verbeter een bedrijf', en: 'Correct a company' },
      roles: ['officer'],
      versioned: true,
      input: z.strictObject({
        establishment: z.int().positive(),
        referenceDate: Day,
        fields: Fields,
        reason: z.string().trim().max(500).default(''),
      }),
      result: z.object({ version: z.int(), before: z.record(z.string(), z.unknown()) }),
      object: ({ establishment }) => `company ${establishment}`,
      run: async (trx, input, { organisation, person, now, ifMatch }) => {
        const by = { account: person?.account ?? '', at: now.toISOString(), version: ifMatch }
        const fields = Object.fromEntries(Object.entries(input.fields).filter(([, value]) => value !== undefined))
        const result = await correctCompany(trx, organisation, { ...input, fields }, by)
        return { result, version: result.version }
      },
    }),
    command({
      id: 'register.confirm-correction',
      title: { nl: 'Laat het bestand weer winnen van een verbetering', en: 'Let the file win over a correction again' },
      roles: ['officer'],
      input: z.strictObject({ establishment: z.int().positive(), field: z.string().max(40) }),
      result: z.object({ confirmed: z.boolean() }),
      object: ({ establishment, field }) => `company ${establishment} ${field}`,
      run: async (trx, input, { organisation }) => ({
        result: { confirmed: await confirmCorrection(trx, organisation, input.establishment, input.field) },
      }),
    }),
    command({
      id: 'register.settle-doubt',
      title: { nl: 'Beslis of het hetzelfde bedrijf is', en: 'Decide whether it is the same company' },
      roles: ['officer'],
      input: z.strictObject({ establishment: z.int().positive(), same: z.boolean() }),
      result: z.object({ establishment: z.int(), maybe: z.int() }),
      object: ({ establishment }) => `company ${establishment}`,
      run: async (trx, { establishment, same }, { organisation, now }) => ({
        result: await settleDoubt(trx, organisation, establishment, same, now.toISOString()),
      }),
    }),
    command({
      id: 'register.undo-merge',
      title: { nl: 'Neem terug dat het één bedrijf is', en: 'Take back that it is one company' },
      roles: ['officer'],
      input: z.strictObject({ establishment: z.int().positive() }),
      result: z.object({ establishment: z.int() }),
      object: ({ establishment }) => `company ${establishment}`,
      run: async (trx, { establishment }, { organisation }) => {
        await undoMerge(trx, organisation, establishment)
        return { result: { establishment } }
      },
    }),
    command({
      id: 'register.delete-mapping',
      title: { nl: 'Verwijder een bewaarde indeling van kolommen', en: 'Delete a kept mapping of columns' },
      roles: ['officer'],
      input: z.strictObject({ mapping: z.string().startsWith('own-').max(20) }),
      result: z.object({ mapping: z.string() }),
      object: ({ mapping }) => `mapping ${mapping}`,
      run: async (trx, { mapping }, { organisation }) => {
        if (!(await deleteProfile(trx, organisation, mapping))) throw notFound()
        return { result: { mapping } }
      },
    }),
    command({
      id: 'register.reopen-doubt',
      title: { nl: 'Neem terug dat het twee bedrijven zijn', en: 'Take back that these are two companies' },
      roles: ['officer'],
      input: z.strictObject({ establishment: z.int().positive(), maybe: z.int().positive() }),
      result: z.object({ establishment: z.int() }),
      object: ({ establishment }) => `company ${establishment}`,
      run: async (trx, { establishment, maybe }, { organisation }) => {
        await reopenDoubt(trx, organisation, establishment, maybe)
        return { result: { establishment } }
      },
    }),
  ]
}
