import { notFound, Problem } from '../../../core/problem.ts'
import type { AnyDb, Caller } from '../../../platform/http/endpoint.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { hubCommands as api } from '../hubApi.ts'
import { HubFields, MemberFields } from '../hubDossier.ts'
import { addEvent } from '../store/events.ts'
import { membersFromRegister } from '../store/fromRegister.ts'
import { type By, hubRow, insertHub, nextVersion } from '../store/hubs.ts'
import { changeMember, insertMembers, memberRow, memberRows } from '../store/members.ts'
import { purge } from '../store/purge.ts'
import { seriesRows } from '../store/series.ts'
import { endShareLinks } from '../store/shareLinks.ts'

export function byOf({ person, now }: Pick<Caller, 'person' | 'now'>): By {
  return { account: person?.account ?? '', at: now.toISOString() }
}

/** Those of the register come first, by name; a company that is in the hub already is not added again. */
async function newMembers(
  trx: AnyDb,
  organisation: string,
  input: { establishments: number[]; estate: string | null; typed: MemberFields[] },
  there: readonly MemberFields[],
  by: By,
): Promise<MemberFields[]> {
  if (input.typed.some(({ maker }) => maker === by.account)) throw notYourself()
  const known = new Set(there.map((one) => one.establishment))
  const registered = await membersFromRegister(trx, organisation, input)
  return [...registered.filter((one) => !known.has(one.establishment)), ...input.typed]
}

export const hubCommands: readonly AnyCommand[] = [
  command({
    id: api.makeHub.id,
    title: { nl: 'Maak een energiehub', en: 'Make an energy hub' },
    roles: ['officer'],
    input: api.makeHub.input,
    result: api.makeHub.result,
    object: ({ fields }) => `hub ${fields.name}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      await purge(trx, organisation, caller.now)
      const members = await newMembers(trx, organisation, input, [], by)
      const fields = { ...input.fields, estate: input.fields.estate ?? input.estate }
      const hub = await insertHub(trx, organisation, fields, by)
      await insertMembers(trx, organisation, hub, members)
      await addEvent(trx, organisation, hub, 'hub-made', null, by)
      return { result: { hub, version: 1 }, version: 1 }
    },
  }),
  command({
    id: api.editHub.id,
    title: { nl: 'Wijzig een energiehub', en: 'Edit an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.editHub.input,
    result: api.editHub.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const fields = HubFields.parse({ ...row.fields, ...named(input.fields) })
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch, { fields })
      await addEvent(trx, organisation, row.id, 'hub-edited', null, by)
      return { result: { hub: row.id, version }, version }
    },
  }),
  command({
    id: api.deleteHub.id,
    title: { nl: 'Verwijder een energiehub', en: 'Delete an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.deleteHub.input,
    result: api.deleteHub.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch, { deleted_at: by.at })
      await endShareLinks(trx, organisation, { hub: row.id }, 'hub-deleted', by)
      await addEvent(trx, organisation, row.id, 'hub-deleted', null, by)
      return { result: { hub: row.id, version }, version }
    },
  }),
  command({
    id: api.restoreHub.id,
    title: { nl: 'Haal een verwijderde energiehub terug', en: 'Bring a deleted energy hub back' },
    roles: ['officer'],
    input: api.restoreHub.input,
    result: api.restoreHub.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub, true)
      if (row.deleted_at === null) return { result: { hub: row.id, version: row.version }, version: row.version }
      const version = await nextVersion(trx, organisation, row, by, null, { deleted_at: null })
      await addEvent(trx, organisation, row.id, 'hub-restored', null, by)
      return { result: { hub: row.id, version }, version }
    },
  }),
  command({
    id: api.addMembers.id,
    title: { nl: 'Voeg bedrijven toe aan een energiehub', en: 'Add companies to an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.addMembers.input,
    result: api.addMembers.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const there = await memberRows(trx, organisation, row.id)
      const fields = await newMembers(
        trx,
        organisation,
        input,
        there.map((one) => one.fields),
        by,
      )
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch)
      const members = await insertMembers(trx, organisation, row.id, fields)
      for (const member of members) await addEvent(trx, organisation, row.id, 'member-added', member, by)
      return { result: { hub: row.id, version, members }, version }
    },
  }),
  command({
    id: api.editMember.id,
    title: { nl: 'Wijzig een bedrijf in een energiehub', en: 'Edit a company in an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.editMember.input,
    result: api.editMember.result,
    object: ({ hub, member }) => `hub ${hub} member ${member}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const member = await memberRow(trx, organisation, row.id, input.member)
      const fields = MemberFields.parse({ ...member.fields, ...named(input.fields) })
      if (fields.maker !== member.fields.maker) {
        if (fields.maker === by.account) throw notYourself()
        const series = await seriesRows(trx, organisation, row.id)
        if (series.some((one) => one.member === member.id && one.on_mandate === null)) throw hasOwnSeries()
      }
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch)
      await changeMember(trx, organisation, member, { fields })
      await addEvent(trx, organisation, row.id, 'member-edited', member.id, by)
      return { result: { hub: row.id, version }, version }
    },
  }),
  command({
    id: api.removeMember.id,
    title: { nl: 'Haal een bedrijf uit een energiehub', en: 'Take a company out of an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.removeMember.input,
    result: api.removeMember.result,
    object: ({ hub, member }) => `hub ${hub} member ${member}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const member = await memberRow(trx, organisation, row.id, input.member)
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch)
      await changeMember(trx, organisation, member, { removed_at: by.at })
      await addEvent(trx, organisation, row.id, 'member-removed', member.id, by)
      return { result: { hub: row.id, version }, version }
    },
  }),
  command({
    id: api.restoreMember.id,
    title: { nl: 'Zet een bedrijf terug in een energiehub', en: 'Put a company back into an energy hub' },
    roles: ['officer'],
    versioned: true,
    input: api.restoreMember.input,
    result: api.restoreMember.result,
    object: ({ hub, member }) => `hub ${hub} member ${member}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await hubRow(trx, organisation, input.hub)
      const member = await memberRow(trx, organisation, row.id, input.member, true)
      if (member.removed_at === null) throw notFound()
      const version = await nextVersion(trx, organisation, row, by, caller.ifMatch)
      await changeMember(trx, organisation, member, { removed_at: null })
      await addEvent(trx, organisation, row.id, 'member-restored', member.id, by)
      return { result: { hub: row.id, version }, version }
    },
  }),
]

function notYourself(): Problem {
  return new Problem(422, 'not-yourself', {
    nl: 'U kunt uzelf niet aanwijzen als de maker van een bedrijf. Laat een collega dat doen.',
    en: 'You cannot name yourself as the maker of a company. Let a colleague do that.',
  })
}

function hasOwnSeries(): Problem {
  return new Problem(409, 'maker-has-series', {
    nl: 'De maker van dit bedrijf heeft zelf meetgegevens aangeleverd. Een ander kan pas zijn plaats innemen als hij die heeft gewist.',
    en: 'The maker of this company delivered meter data himself. Another can take his place only after he has erased them.',
  })
}

/** Only what was sent: a field that is left out stays as it is. */
function named(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
