import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { z } from 'zod'
import { agendaReads } from '../agendaApi.ts'
import { standingOf, weeksLate } from '../calc/standing.ts'
import { actionRow } from '../store/actions.ts'
import { commentRows } from '../store/comments.ts'
import { newestEffects } from '../store/effects.ts'
import { actionEvents } from '../store/actionEvents.ts'
import { indicatorRows, readingsOf } from '../store/indicators.ts'
import { namesOf } from '../store/people.ts'
import { viewIndicator } from './actionLines.ts'
import { agendaReaders, OrganisationParam } from './agendaEndpoints.ts'
import { changedFields } from './changedFields.ts'

const ActionParam = OrganisationParam.extend({ action: z.uuid() })

export const actionEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: agendaReads.one.path,
    access: agendaReaders,
    summary: { nl: 'Eén actie met alles wat erbij hoort', en: 'One action with all that belongs to it' },
    params: ActionParam,
    answer: agendaReads.one.answer,
    run: async (db, { params }, { organisation: id, person, now }) => {
      const organisation = id ?? ''
      const today = now.toISOString().slice(0, 10)
      const row = await actionRow(db, organisation, params.action)
      const indicators = await indicatorRows(db, organisation, row.id)
      const readings = await readingsOf(
        db,
        organisation,
        indicators.map((one) => one.id),
      )
      const comments = await commentRows(db, organisation, row.id)
      const effects = await newestEffects(db, organisation)
      const nameOf = await namesOf(db, organisation, [row.changed_by, ...comments.map((one) => one.by_account)])
      return {
        body: {
          id: row.id,
          version: row.version,
          fields: row.fields,
          standing: standingOf(row.fields, today),
          weeksLate: weeksLate(row.fields, today),
          origin: row.origin,
          changedBy: nameOf(row.changed_by),
          changedAt: row.changed_at,
          indicators: indicators.map((one) => viewIndicator(one, readings.get(one.id) ?? [])),
          comments: comments.map((one) => ({
            id: one.id,
            text: one.text,
            by: nameOf(one.by_account),
            at: one.at,
            mine: one.by_account === person?.account,
          })),
          effect: effects.get(row.id) ?? null,
          sample: row.sample,
        },
        version: row.version,
      }
    },
  }),
  endpoint({
    method: 'get',
    path: agendaReads.history.path,
    access: agendaReaders,
    summary: { nl: 'Wie wat wanneer wijzigde', en: 'Who changed what and when' },
    params: ActionParam,
    answer: agendaReads.history.answer,
    run: async (db, { params }, { organisation: id }) => {
      const organisation = id ?? ''
      await actionRow(db, organisation, params.action, true)
      const rows = await actionEvents(db, organisation, params.action)
      const nameOf = await namesOf(
        db,
        organisation,
        rows.map((row) => row.by_account),
      )
      const events = rows.map((row, at) => ({
        version: row.version,
        kind: row.kind,
        by: nameOf(row.by_account),
        at: row.at,
        changed: changedFields(rows[at + 1]?.fields ?? null, row.fields),
        fields: row.fields,
      }))
      return { body: { events } }
    },
  }),
]
