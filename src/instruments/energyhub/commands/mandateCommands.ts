import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { isRefusal } from '../../../core/outcome.ts'
import { notFound, Problem } from '../../../core/problem.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import type { MeterReading } from '../calc/meterReading.ts'
import { made, yearOfQuarters } from '../calc/quarterHours.ts'
import { hubCommands as api } from '../hubApi.ts'
import { isWorthRemembering, headingsFingerprint } from '../meter/meterPreview.ts'
import { CorrectionsSchema } from '../meter/readingSchema.ts'
import { addEvent } from '../store/events.ts'
import { hubRow } from '../store/hubs.ts'
import { closeMandate, insertMandate, isStanding, openMandate } from '../store/mandates.ts'
import { memberRow, type MemberRow } from '../store/members.ts'
import { dropMeterFile, meterFileRead, rememberReading } from '../store/meterFiles.ts'
import { purge } from '../store/purge.ts'
import { eraseSeries, insertSeries, seriesRef, seriesRows } from '../store/series.ts'
import { endShareLinks } from '../store/shareLinks.ts'
import { byOf } from './hubCommands.ts'

/** A maker has a reading role until he has a door of his own; what he may do here is for his company alone. */
const makerOrOfficer = ['officer', 'reader'] as const

export function isMaker(member: MemberRow, account: string): boolean {
  return member.fields.maker !== null && member.fields.maker === account
}

/** Meter data and the mandate to use it. */
export const mandateCommands: readonly AnyCommand[] = [
  command({
    id: api.storeSeries.id,
    title: { nl: 'Bewaar de meetgegevens van een bedrijf', en: 'Store the meter data of a company' },
    roles: makerOrOfficer,
    input: api.storeSeries.input,
    result: api.storeSeries.result,
    object: ({ hub, member }) => `hub ${hub} member ${member}`,
    run: async (trx, input, caller) => {
      const { organisation, now } = caller
      const by = byOf(caller)
      await purge(trx, organisation, now)
      await hubRow(trx, organisation, input.hub)
      const member = await memberRow(trx, organisation, input.hub, input.member)
      const onMandate = await groundFor(trx, organisation, member, caller, now)
      const whose = { hub: input.hub, member: input.member, account: by.account }
      const file = await meterFileRead(trx, organisation, input.file, whose)
      const corrections = CorrectionsSchema.safeParse(input.reading)
      if (!corrections.success || file.read === null) throw badReading()
      const { reading } = file.read
      if (!isAsShown(reading, corrections.data)) throw lookFirst()
      const own = yearOfQuarters({ ...file.read, notes: [] }, input.year)
      if (isRefusal(own)) throw notInFile(input.year)
      const kw = input.kind === 'net' ? own.kw : own.kw.map((one) => Math.max(0, one))
      const row = await insertSeries(
        trx,
        organisation,
        {
          hub: input.hub,
          member: input.member,
          kind: input.kind,
          year: input.year,
          kw,
          fileName: file.fileName,
          fileSha256: file.sha256,
          reading,
          quality: qualityOf(own.made),
          onMandate,
        },
        by,
      )
      if (isWorthRemembering(reading)) {
        await rememberReading(trx, organisation, headingsFingerprint(reading), reading, by)
      }
      await dropMeterFile(trx, organisation, file.id)
      await addEvent(trx, organisation, input.hub, 'series-stored', input.member, by)
      return { result: { series: seriesRef(row) } }
    },
  }),
  command({
    id: api.removeSeries.id,
    title: { nl: 'Wis meetgegevens van een bedrijf', en: 'Erase meter data of a company' },
    roles: makerOrOfficer,
    input: api.removeSeries.input,
    result: api.removeSeries.result,
    object: ({ hub, series }) => `hub ${hub} series ${series}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const member = await memberRow(trx, organisation, input.hub, input.member)
      const rows = await seriesRows(trx, organisation, input.hub)
      const row = rows.find(({ id, member: of }) => id === input.series && of === member.id)
      // An officer takes back what the organisation delivered; what a maker delivered is his own.
      const mayErase =
        isMaker(member, by.account) || (caller.roles.includes('officer') && typeof row?.on_mandate === 'string')
      if (!row || !mayErase) throw notFound()
      const erased = await eraseSeries(trx, organisation, [row.id])
      await addEvent(trx, organisation, input.hub, 'series-erased', input.member, by)
      return { result: { removed: erased > 0 } }
    },
  }),
  command({
    id: api.giveMandate.id,
    title: { nl: 'Leg een machtiging voor meetgegevens vast', en: 'Record a mandate for meter data' },
    roles: makerOrOfficer,
    input: api.giveMandate.input,
    result: api.giveMandate.result,
    object: ({ hub, member }) => `hub ${hub} member ${member}`,
    run: async (trx, input, caller) => {
      const { organisation, person, roles } = caller
      const by = byOf(caller)
      await hubRow(trx, organisation, input.hub)
      const member = await memberRow(trx, organisation, input.hub, input.member)
      const own = isMaker(member, by.account)
      if (!own && !roles.includes('officer')) throw notFound()
      if (!own && (input.givenBy === null || input.documentDate === null)) throw needsDocument()
      if (input.documentDate !== null && input.documentDate > by.at.slice(0, 10)) throw datedAhead()
      if (input.until !== null && input.until < by.at.slice(0, 10)) throw endedBefore()
      const mandate = await insertMandate(
        trx,
        organisation,
        {
          hub: input.hub,
          member: input.member,
          scope: input.scope,
          small_group: input.smallGroup,
          given_by: own ? (person?.name ?? '') : (input.givenBy ?? ''),
          document_date: own ? null : input.documentDate,
          until_day: input.until,
        },
        by,
      )
      await addEvent(trx, organisation, input.hub, 'mandate-given', input.member, by)
      return { result: { mandate } }
    },
  }),
  command({
    id: api.withdrawMandate.id,
    title: { nl: 'Trek een machtiging in', en: 'Withdraw a mandate' },
    roles: makerOrOfficer,
    input: api.withdrawMandate.input,
    result: api.withdrawMandate.result,
    object: ({ hub, member }) => `hub ${hub} member ${member}`,
    run: async (trx, input, caller) => {
      const { organisation, roles } = caller
      const by = byOf(caller)
      const member = await memberRow(trx, organisation, input.hub, input.member, true)
      if (!isMaker(member, by.account) && !roles.includes('officer')) throw notFound()
      const mandate = await openMandate(trx, organisation, input.hub, input.member)
      if (!mandate) throw notFound()
      await closeMandate(trx, organisation, mandate.id, by)
      // What the organisation holds on the strength of the mandate goes; what the maker delivered stays his.
      const rows = await seriesRows(trx, organisation, input.hub)
      const erasedSeries = await eraseSeries(
        trx,
        organisation,
        rows.filter((row) => row.on_mandate === mandate.id).map((row) => row.id),
      )
      const ending = { hub: input.hub, cites: mandate.id }
      const endedLinks = await endShareLinks(trx, organisation, ending, 'mandate-withdrawn', by)
      await addEvent(trx, organisation, input.hub, 'mandate-withdrawn', input.member, by)
      return { result: { erasedSeries, endedLinks } }
    },
  }),
]

/** The maker himself needs no mandate to deliver; an officer delivers on the strength of one. */
export async function groundFor(
  trx: Parameters<typeof openMandate>[0],
  organisation: string,
  member: MemberRow,
  caller: { readonly person: { readonly account: string } | null; readonly roles: readonly string[] },
  now: Date,
): Promise<string | null> {
  if (isMaker(member, caller.person?.account ?? '')) return null
  if (!caller.roles.includes('officer')) throw notFound()
  const mandate = await openMandate(trx, organisation, member.hub, member.id)
  if (!mandate || !isStanding(mandate, now.toISOString().slice(0, 10))) throw needsMandate()
  return mandate.id
}

/** What is stored is what was shown: a correction that nobody has looked at is not slipped in. */
function isAsShown(reading: MeterReading, corrections: z.output<typeof CorrectionsSchema>): boolean {
  const shown: Readonly<Record<string, unknown>> = reading
  return Object.entries(corrections).every(([item, said]) => isDeepStrictEqual(shown[item], said))
}

function lookFirst(): Problem {
  return new Problem(409, 'look-first', {
    nl: 'U hebt iets veranderd aan hoe het bestand wordt gelezen. Bekijk eerst wat eruit komt, en bewaar het dan.',
    en: 'You changed how the file is read. Look first at what comes out, and then store it.',
  })
}

function qualityOf(how: Uint8Array) {
  const count = (code: number) => how.reduce((all, one) => all + (one === code ? 1 : 0), 0)
  return {
    measured: count(made.measured),
    interpolated: count(made.interpolated),
    fromWeekBefore: count(made.fromWeekBefore),
    unknown: count(made.unknown),
  }
}

function needsMandate(): Problem {
  return new Problem(403, 'needs-mandate', {
    nl: 'Voor dit bedrijf geldt geen machtiging. Leg eerst de ondertekende machtiging vast; daarna kunt u meetgegevens aanleveren.',
    en: 'No mandate stands for this company. Record the signed mandate first; after that you can deliver meter data.',
  })
}

function needsDocument(): Problem {
  return new Problem(422, 'needs-document', {
    nl: 'Vul in wie de machtiging heeft getekend, en de datum van het document.',
    en: 'Fill in who signed the mandate, and the date of the document.',
  })
}

function datedAhead(): Problem {
  return new Problem(422, 'dated-ahead', {
    nl: 'De datum van het document ligt in de toekomst. Controleer de datum.',
    en: 'The date of the document lies ahead. Check the date.',
  })
}

function endedBefore(): Problem {
  return new Problem(422, 'ended-before', {
    nl: 'De laatste dag van de machtiging is al voorbij.',
    en: 'The last day of the mandate has passed already.',
  })
}

export function badReading(): Problem {
  return new Problem(400, 'bad-reading', {
    nl: 'Zo kunnen wij het bestand niet lezen. Open het opnieuw en kies bij iedere vraag een antwoord uit de lijst.',
    en: 'We cannot read the file like this. Open it again and choose an answer from the list for each question.',
  })
}

function notInFile(year: number): Problem {
  return new Problem(422, 'outside-the-file', {
    nl: `Het jaar ${year} staat niet in dit bestand.`,
    en: `The year ${year} is not in this file.`,
  })
}
