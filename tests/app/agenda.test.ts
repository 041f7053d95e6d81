import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { agendaReads } from '../../src/instruments/agenda/agendaApi.ts'
import { SheetPreview } from '../../src/instruments/agenda/sheet/sheetPreview.ts'
import { readVersion } from '../../src/instruments/agenda/store/versions.ts'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import { demoCsv } from '../../demo/demoCsv.ts'
import { importFile } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'

async function read<S extends z.ZodType>(response: Promise<Response>, schema: S): Promise<z.output<S>> {
  const answer = await response
  const text = await answer.text()
  assert.equal(answer.status, 200, text.slice(0, 600))
  return schema.parse(JSON.parse(text))
}

async function refused(response: Promise<Response>, status: number): Promise<string> {
  const answer = await response
  const text = await answer.text()
  assert.equal(answer.status, status, text.slice(0, 600))
  return z.object({ code: z.string() }).parse(JSON.parse(text)).code
}

function run(call: Call, id: string, input: unknown, version?: number): Promise<Response> {
  const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return call('POST', `${base}/commands/agenda.${id}`, input, headers)
}

const Changed = z.object({ action: z.string(), version: z.int() })
const Any = z.looseObject({})
const fields = { title: 'Batterij op De Proef', askOfMission: 'local-storage', room: 'energyhub' }

const make = async (call: Call, more: object = {}, rest: object = {}) =>
  (await read(run(call, 'make-action', { fields: { ...fields, ...more }, ...rest }), Changed)).action
const one = (call: Call, action: string) =>
  read(call('GET', `${base}/agenda/actions/${action}`), agendaReads.one.answer)
const list = (call: Call) => read(call('GET', `${base}/agenda`), agendaReads.list.answer)

const jobsAtMakers = {
  title: 'Banen bij makers',
  unit: 'jobs',
  direction: 'up',
  baseline: { value: 1000, date: '2024-01-01' },
  target: { value: 1400, date: '2028-01-01' },
  source: {
    kind: 'computed',
    ask: { question: 'atlas.factsheet', version: 1, subject: { kind: 'place', code: 'GM0222' } },
    pointer: '/total/jobs/known',
    lowPointer: '/total/jobs/atLeast',
    highPointer: '/total/jobs/atMost',
  },
}

for (const app of testApps()) {
  test(`the second officer who saves an action hears who was before, and loses nothing, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const first = await as('GM0222', 'officer')
      const second = await as('GM0222', 'officer')
      const action = await make(first)
      assert.equal(await refused(run(first, 'edit-action', { action, fields }), 428), 'version-required')
      await read(run(first, 'edit-action', { action, fields: { ...fields, output: 'een batterij' } }, 1), Changed)
      const late = await run(second, 'edit-action', { action, fields: { ...fields, outcome: 'minder verlies' } }, 1)
      assert.equal(late.status, 412)
      const { current } = z.object({ current: Any }).parse(await late.json())
      assert.equal(current['version'], 2)
      assert.equal(z.object({ output: z.string() }).parse(current['fields']).output, 'een batterij')
      const { events } = await read(
        second('GET', `${base}/agenda/actions/${action}/history`),
        agendaReads.history.answer,
      )
      assert.deepEqual(
        events.map(({ version, kind, changed }) => [version, kind, changed]),
        [
          [2, 'edited', ['output']],
          [1, 'made', []],
        ],
      )
      await read(run(second, 'roll-back-action', { action, to: 1 }, 2), Changed)
      assert.equal((await one(second, action)).fields.output, '')
      await read(run(second, 'delete-action', { action }, 3), Changed)
      assert.equal(await refused(second('GET', `${base}/agenda/actions/${action}`), 404), 'not-found')
      await read(run(first, 'restore-action', { action }), Changed)
      assert.equal((await one(first, action)).version, 5)
    }))

  test(`only who may write writes, and an action of another organisation is not there, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const action = await make(officer)
      const reader = await as('GM0222', 'reader')
      assert.equal((await one(reader, action)).fields.title, fields.title)
      assert.equal((await run(reader, 'edit-action', { action, fields }, 1)).status, 403)
      const elsewhere = await as('GM0221', 'officer')
      assert.equal((await elsewhere('GET', `/v1/organisations/GM0221/agenda/actions/${action}`)).status, 404)
      assert.equal((await elsewhere('GET', `${base}/agenda`)).status, 404)
      for (const [wrong, at] of [
        [{ start: '2027-02-01', end: '2027-01-01' }, '/fields/end'],
        [{ start: '2027-02-31' }, '/fields/start'],
        [{ budget: [2027, 2027].map((year) => ({ year, source: 'fund', plannedCents: 1 })) }, '/fields/budget/1'],
        [{ documents: [{ title: 'x', url: 'javascript:alert(1)' }] }, '/fields/documents/0/url'],
      ] as const) {
        const answer = await run(officer, 'make-action', { fields: { ...fields, ...wrong } })
        assert.equal(answer.status, 400, JSON.stringify(wrong))
        const { errors } = z.object({ errors: z.array(z.object({ location: z.string() })) }).parse(await answer.json())
        assert.ok(
          errors.some(({ location }) => location.endsWith(at)),
          JSON.stringify(errors),
        )
      }
    }))

  test(`who is named in a comment finds it in her inbox, and ticks it off, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const writer = await as('GM0222', 'reader')
      const named = await as('GM0222', 'officer')
      const action = await make(named)
      const { account } = await read(named('GET', '/v1/me'), z.object({ account: z.string() }))
      const stranger = '00000000-0000-4000-8000-000000000000'
      const { comment } = await read(
        run(writer, 'comment', { action, text: 'Wie vraagt de vergunning aan?', mentions: [account, stranger] }),
        z.object({ comment: z.string() }),
      )
      const inbox = () => read(named('GET', `${base}/agenda/inbox`), agendaReads.inbox.answer)
      assert.deepEqual(
        (await inbox()).lines.map(({ title, isRead }) => [title, isRead]),
        [[fields.title, false]],
      )
      assert.equal((await list(named)).unreadMentions, 1)
      const summary = await read(writer('GET', `${base}/agenda/summary`), agendaReads.summary.answer)
      assert.deepEqual(summary, { actions: 0, late: 0, indicators: 0, onCourse: 0 }, 'a draft is not on the agenda')
      await read(run(named, 'read-mentions', {}), Any)
      assert.equal((await list(named)).unreadMentions, 0)
      assert.equal(await refused(run(named, 'remove-comment', { comment }), 404), 'not-found')
      await read(run(writer, 'remove-comment', { comment }), Any)
      assert.equal((await one(named, action)).comments.length, 0)
    }))

  test(`an indicator is computed when a file comes in, with its case, interval and vintage, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      const action = await make(officer, {}, { indicators: [jobsAtMakers] })
      const empty = (await one(officer, action)).indicators[0]
      assert.equal(empty?.course, 'no-figure')
      await read(run(officer, 'recompute', {}), Any)
      const before = (await one(officer, action)).indicators[0]?.readings
      assert.deepEqual(
        before?.map(({ value }) => value),
        [null],
      )
      assert.match(before?.[0]?.why?.nl ?? '', /Lees er een in/)
      await importFile(officer, demoCsv(2025, 'GM0222'), { organisation: 'GM0222', date: '2025-01-01' })
      const [, first] = (await one(officer, action)).indicators[0]?.readings ?? []
      assert.ok(first?.value && first.value > 0)
      assert.ok(first.low !== null && first.low >= first.value, 'missing jobs make a range above what is known')
      assert.equal(first.vintage, '2025-01-01')
      assert.equal(first.method, 'atlas.factsheet@1')
      assert.match(first.caseHash ?? '', /^[0-9a-f]{64}$/)
      await importFile(officer, demoCsv(2026, 'GM0222'), { organisation: 'GM0222', date: '2026-01-01' })
      const readings = (await one(officer, action)).indicators[0]?.readings ?? []
      assert.equal(readings.length, 3)
      const last = readings.at(-1)
      assert.equal(last?.methodChange, 0)
      assert.equal(last?.worldChange, (last?.value ?? 0) - first.value)
      await read(run(officer, 'recompute', {}), Any)
      assert.equal((await one(officer, action)).indicators[0]?.readings.length, 3, 'nothing new is not written')
      const kept = await asTenant(db, 'GM0222', (trx) =>
        trx.selectFrom('agenda.kept_case').select('sha256').where('organisation', '=', 'GM0222').execute(),
      )
      assert.equal(kept.length, 2)
    }))

  test(`a figure that is counted by hand is typed in, and a computed one never, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const typed = { title: 'Gesprekken', unit: 'visits', direction: 'up', source: { kind: 'typed' } }
      const action = await make(officer, {}, { indicators: [typed, jobsAtMakers] })
      const [byHand, computed] = (await one(officer, action)).indicators
      assert.ok(byHand && computed)
      await read(run(officer, 'type-reading', { indicator: byHand.id, value: 12, date: '2026-10-01' }), Any)
      const says = run(officer, 'type-reading', { indicator: computed.id, value: 12, date: '2026-10-01' })
      assert.equal(await refused(says, 409), 'is-computed')
      const [shown] = (await one(officer, action)).indicators
      assert.deepEqual(
        shown?.readings.map(({ kind, value, quality }) => [kind, value, quality]),
        [['typed', 12, 'typed']],
      )
      const { question } = { question: 'oudekamer.vraag' }
      const source = { ...jobsAtMakers.source, ask: { ...jobsAtMakers.source.ask, question } }
      await read(
        run(officer, 'edit-indicator', { indicator: computed.id, fields: { ...jobsAtMakers, source } }, 1),
        Any,
      )
      await read(run(officer, 'recompute', {}), Any)
      const gone = (await one(officer, action)).indicators[1]?.readings.at(-1)
      assert.equal(gone?.value, null)
      assert.match(gone?.why?.nl ?? '', /bestaat niet meer/)
    }))

  test(`a version is published by two people, frozen with its hash and without names, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer', 'publisher')
      const other = await as('GM0222', 'publisher')
      assert.equal(await refused(run(officer, 'propose-version', {}), 409), 'nothing-to-publish')
      const owner = { name: 'J. Jansen', role: 'Energiecoördinator' }
      const budget = [{ year: 2027, source: 'council', plannedCents: 1_234_567 }]
      const action = await make(officer, { draft: false, owner, budget })
      await make(officer, { title: 'Nog een concept' })
      const Proposed = z.object({ id: z.string(), hash: z.string() })
      const { id, hash } = await read(run(officer, 'propose-version', { note: 'Voor de raad' }), Proposed)
      assert.equal(await refused(run(officer, 'propose-version', {}), 409), 'proposed-before')
      assert.equal(await refused(run(officer, 'approve-version', { id, hash }), 409), 'own-proposal')
      const changed = { ...fields, draft: false, title: 'Na het voorstel gewijzigd' }
      await read(run(officer, 'edit-action', { action, fields: changed }, 1), Changed)
      assert.equal(await refused(run(other, 'approve-version', { id, hash: 'x' }), 409), 'other-content')
      const { number } = await read(run(other, 'approve-version', { id, hash }), z.object({ number: z.int() }))
      assert.equal(number, 1)
      assert.equal(await refused(run(other, 'approve-version', { id, hash }), 409), 'already-decided')
      const version = await asTenant(db, 'GM0222', (trx) => readVersion(trx as never, 'GM0222', 'latest'))
      assert.equal(version.line.hash, hash)
      assert.deepEqual(
        version.content.actions.map((one) => one.fields.title),
        [fields.title],
      )
      assert.deepEqual(version.content.actions[0]?.fields.owner, { name: '', role: owner.role, account: null })
      assert.equal(version.line.plannedCents, 1_234_567)
      const shown = await read(other('GET', `${base}/agenda/versions/1`), agendaReads.version.answer)
      assert.deepEqual(shown.content, version.content)
      assert.equal(await refused(other('GET', `${base}/agenda/versions/2`), 404), 'no-agenda-version')
      assert.equal((await list(other)).published?.number, 1)
    }))

  test(`the council's choice is filled from the actions and the plan, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const budget = (plannedCents: number) => [
        { year: 2027, source: 'council', plannedCents },
        { year: 2027, source: 'province', plannedCents: 500 },
      ]
      for (const [title, cents, impact] of [
        ['A', 30_000, 10],
        ['B', 25_000, 9],
        ['C', 25_000, 9],
      ] as const) {
        await make(officer, { title, budget: budget(cents), scores: { impact, reach: 0, urgency: 0, feasibility: 0 } })
      }
      const { plan, planVersion } = await list(officer)
      assert.equal(planVersion, 0)
      const years = plan.years.map((one) => ({ ...one, budgetCents: one.year === 2027 ? 50_000 : null }))
      await read(run(officer, 'save-plan', { plan: { ...plan, years } }, 0), Any)
      assert.equal(await refused(run(officer, 'save-plan', { plan }, 0), 412), 'stale-version')
      const body = {
        question: 'agenda.portfolio',
        version: 1,
        subject: { kind: 'place', code: 'GM0222' },
        parameters: { prices: true },
      }
      const Chosen = z.object({
        answer: z.object({ value: z.number(), gap: z.number(), spent: z.array(z.number()), prices: z.array(Any) }),
      })
      const { answer } = await read(officer('POST', `${base}/ask/agenda.portfolio`, body), Chosen)
      assert.equal(answer.value, 18)
      assert.equal(answer.spent[0], 50_000)
      assert.ok(answer.gap <= 0.001 && answer.prices.length === 3)
    }))

  test(`milestones that are to come stand in a calendar, those of a draft do not, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const milestones = [
        { title: 'Gegund', date: '2026-03-01', doneOn: '2026-03-02' },
        { title: 'Vergunning', date: '2027-06-01' },
      ]
      await make(officer, { draft: false, milestones })
      await make(officer, { title: 'Concept', milestones })
      const answer = await officer('GET', `${base}/agenda/milestones.ics`)
      assert.equal(answer.headers.get('Content-Type'), 'text/calendar; charset=utf-8')
      const calendar = await answer.text()
      assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 1)
      assert.match(calendar, /DTSTART;VALUE=DATE:20270601\r\n/)
    }))

  test(`a sheet that comes back changes what was changed in it, and a reader hands none in, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const reader = await as('GM0222', 'reader')
      const action = await make(officer)
      const sheet = await (await reader('GET', `${base}/agenda/sheet`)).text()
      assert.equal(await (await officer('GET', `${base}/agenda/sheet`)).text(), sheet)
      assert.equal((await reader('POST', `${base}/agenda/sheet`, sheet)).status, 403)
      const look = (csv: string) => read(officer('POST', `${base}/agenda/sheet`, csv), SheetPreview)
      assert.equal((await look(sheet)).unchanged, 1)
      await read(run(officer, 'edit-action', { action, fields: { ...fields, output: 'van hier' } }, 1), Changed)
      const edited = sheet.replace('Batterij op De Proef', 'Batterij in het blad')
      const [change] = (await look(edited)).changes
      assert.deepEqual(
        change?.cells.map(({ column }) => column),
        ['Titel'],
      )
      await read(run(officer, 'edit-action', { action, fields: change?.fields }, change?.version), Changed)
      const { fields: now } = await one(officer, action)
      assert.deepEqual([now.title, now.output], ['Batterij in het blad', 'van hier'])
    }))
}
