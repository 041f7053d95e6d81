import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { agendaReads } from '../../src/instruments/agenda/agendaApi.ts'
import { alignmentReads } from '../../src/instruments/agenda/alignmentApi.ts'
import { ReadAgenda } from '../../src/instruments/agenda/dossier/otherAgenda.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'

async function read<S extends z.ZodType>(response: Promise<Response>, schema: S): Promise<z.output<S>> {
  const answer = await response
  const text = await answer.text()
  assert.equal(answer.status, 200, text.slice(0, 600))
  return schema.parse(JSON.parse(text))
}

function run(call: Call, id: string, input: unknown, version?: number, at = base): Promise<Response> {
  const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return call('POST', `${at}/commands/agenda.${id}`, input, headers)
}

const Any = z.looseObject({})
const Kept = z.object({ agenda: z.string(), passages: z.int() })
const Changed = z.object({ action: z.string(), version: z.int() })

const fields = {
  title: 'Stroom voor drie gieterijen',
  activity: 'Op station Langerak reserveren wij 4 MW voor drie gieterijen.',
  askOfMission: 'local-storage',
  room: 'energyhub',
  start: '2027-01-01',
  end: '2028-12-31',
}
const plan = { title: 'RES 1.0', whose: 'own', theme: 'energy', dated: '2025-06-01', source: 'res.txt' }
const laden = { text: 'Het zonnepark langs de A18 krijgt de 4 MW die op station Langerak vrijkomt.', page: 12, line: 3 }
const groen = { text: 'Het museum krijgt een nieuwe vleugel voor beeldende kunst.' }

const overview = (call: Call) => read(call('GET', `${base}/agenda/alignment`), alignmentReads.overview.answer)

async function aligned(call: Call) {
  await read(run(call, 'align', {}), Any)
  return overview(call)
}

for (const app of testApps()) {
  test(`what was decided stays decided until a text changes, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { action } = await read(run(officer, 'make-action', { fields }), Changed)
      const before = await overview(officer)
      assert.deepEqual([before.run, before.agendas, before.actions], [null, [], 1])
      const { agenda } = await read(run(officer, 'keep-other-agenda', { fields: plan, passages: [laden, groen] }), Kept)
      const first = await aligned(officer)
      assert.deepEqual(
        [first.run?.actions, first.run?.passages, first.run?.found, first.run?.fresh, first.isStale],
        [1, 2, 1, 1, false],
      )
      const [finding] = first.findings
      assert.ok(finding)
      assert.deepEqual(
        [finding.kind, finding.state, finding.b.agenda, finding.b.page, finding.b.line, finding.b.dated],
        ['claimed-twice', 'open', 'RES 1.0', 12, 3, '2025-06-01'],
      )
      assert.equal(finding.a?.action, action)
      const marked = finding.b.marks.map(({ start, end }) => finding.b.text.slice(start, end))
      assert.ok(
        marked.some((words) => words.includes('4 MW')),
        marked.join(),
      )
      assert.match(finding.why.nl, /vermogen/)

      const decision = { finding: finding.id, state: 'resolved', reason: 'Het park wacht op station Wijnbergen.' }
      assert.equal((await run(officer, 'decide-finding', decision)).status, 428)
      await read(run(officer, 'decide-finding', decision, 1), Any)
      assert.equal((await run(officer, 'decide-finding', { ...decision, state: 'rejected' }, 1)).status, 412)
      assert.equal((await run(officer, 'decide-finding', { ...decision, reason: ' ' }, 2)).status, 400)

      // The same text on another page, in a newer file: the decision holds.
      const newer = { agenda, fields: { ...plan, title: 'RES 2.0' }, passages: [groen, { ...laden, page: 40 }] }
      await read(run(officer, 'keep-other-agenda', newer), Kept)
      assert.equal((await overview(officer)).isStale, true)
      const second = await aligned(officer)
      assert.equal(second.run?.fresh, 0)
      assert.deepEqual(
        second.findings.map(({ id, state, isCurrent, b, decisions }) => [
          id,
          state,
          isCurrent,
          b.page,
          decisions.map(({ state: was, reason }) => [was, reason]),
        ]),
        [[finding.id, 'resolved', true, 40, [['resolved', decision.reason]]]],
      )

      // Another action is another text: it has to be looked at again, and what was decided stays readable.
      const other = { ...fields, activity: 'Op station Langerak reserveren wij 4 MW voor vier gieterijen.' }
      await read(run(officer, 'edit-action', { action, fields: other }, 1), Changed)
      const third = await aligned(officer)
      assert.deepEqual(
        third.findings
          .map(({ state, isCurrent }) => [state, isCurrent])
          .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
        [
          ['open', true],
          ['resolved', false],
        ],
      )
      // And back again: the same texts are the same finding.
      await read(run(officer, 'roll-back-action', { action, to: 1 }, 2), Changed)
      const fourth = await aligned(officer)
      assert.deepEqual(
        fourth.findings.map(({ id, state, isCurrent }) => [id, state, isCurrent]),
        [[finding.id, 'resolved', true]],
      )
    }))

  test(`other agendas and findings stay in their own organisation, and a reader changes nothing, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await read(run(officer, 'make-action', { fields }), Changed)
      const { agenda } = await read(run(officer, 'keep-other-agenda', { fields: plan, passages: [laden] }), Kept)
      const finding = (await aligned(officer)).findings[0]?.id ?? ''
      const reader = await as('GM0222', 'reader')
      assert.equal((await overview(reader)).findings.length, 1)
      assert.equal((await run(reader, 'align', {})).status, 403)
      const decision = { finding, state: 'rejected', reason: 'Een ander station.' }
      assert.equal((await run(reader, 'decide-finding', decision, 1)).status, 403)

      const there = '/v1/organisations/GM0294'
      const elsewhere = await as('GM0294', 'officer')
      const theirs = await read(elsewhere('GET', `${there}/agenda/alignment`), alignmentReads.overview.answer)
      assert.deepEqual([theirs.agendas, theirs.findings, theirs.run], [[], [], null])
      assert.equal((await elsewhere('GET', `${base}/agenda/alignment`)).status, 404)
      assert.equal((await elsewhere('GET', `${there}/agenda/alignment/agendas/${agenda}`)).status, 404)
      for (const [id, input] of [
        ['decide-finding', decision],
        ['add-passage', { agenda, passage: groen }],
        ['remove-other-agenda', { agenda }],
        ['keep-other-agenda', { agenda, fields: plan, passages: [groen] }],
      ] as const)
        assert.equal((await run(elsewhere, id, input, 1, there)).status, 404, id)
    }))

  test(`passages are typed in, taken away and read back, and what is gone no longer clashes, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await read(run(officer, 'make-action', { fields }), Changed)
      const { agenda } = await read(run(officer, 'keep-other-agenda', { fields: plan, passages: [groen] }), Kept)
      const { passage } = await read(
        run(officer, 'add-passage', { agenda, passage: { ...laden, from: '2028-01-01', to: '2028-06-30' } }),
        z.object({ passage: z.string() }),
      )
      const one = () =>
        read(officer('GET', `${base}/agenda/alignment/agendas/${agenda}`), alignmentReads.passages.answer)
      assert.deepEqual(
        (await one()).lines.map(({ text, page, from }) => [text, page, from]),
        [
          [groen.text, null, null],
          [laden.text, 12, '2028-01-01'],
        ],
      )
      assert.equal((await aligned(officer)).run?.found, 1)
      const late = { ...laden, from: '2028-01-01', to: '2027-01-01' }
      assert.equal((await run(officer, 'add-passage', { agenda, passage: late })).status, 400)
      await read(run(officer, 'remove-passage', { passage }), Any)
      assert.equal((await aligned(officer)).run?.found, 0)
      await read(run(officer, 'remove-other-agenda', { agenda }), Any)
      assert.equal((await officer('GET', `${base}/agenda/alignment/agendas/${agenda}`)).status, 404)
      assert.deepEqual((await overview(officer)).agendas, [])
    }))

  test(`a neighbour in this house is taken from what it published, and again when there is a newer version, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const there = '/v1/organisations/GM0294'
      const neighbour = await as('GM0294', 'officer')
      const publisher = await as('GM0294', 'publisher')
      const theirs = { ...fields, title: 'Laadplein voor vrachtwagens', draft: false }
      const text = { ...theirs, activity: 'Het laadplein gebruikt 4.000 kW van station Langerak.' }
      await read(run(neighbour, 'make-action', { fields: text }, undefined, there), Changed)
      const officer = await as('GM0222', 'officer')
      assert.deepEqual((await overview(officer)).neighbours, [])
      assert.equal((await run(officer, 'take-published-agenda', { neighbour: 'GM0294' })).status, 404)
      const proposed = await read(
        run(neighbour, 'propose-version', {}, undefined, there),
        z.object({ id: z.string(), hash: z.string() }),
      )
      await read(run(publisher, 'approve-version', proposed, undefined, there), Any)
      await read(run(officer, 'make-action', { fields }), Changed)
      assert.deepEqual(
        (await overview(officer)).neighbours.map(({ organisation, number, taken }) => [organisation, number, taken]),
        [['GM0294', 1, false]],
      )
      await read(run(officer, 'take-published-agenda', { neighbour: 'GM0294' }), Kept)
      await read(run(officer, 'take-published-agenda', { neighbour: 'GM0294' }), Kept)
      const { agendas, neighbours, findings } = await aligned(officer)
      assert.deepEqual(
        agendas.map(({ whose, body, passages }) => [whose, body, passages]),
        [['neighbour', 'Winterswijk', 1]],
      )
      assert.equal(neighbours[0]?.taken, true)
      assert.deepEqual(
        findings.map(({ kind }) => kind),
        ['claimed-twice'],
      )
    }))

  test(`a file is read before it is kept, and our own sheet comes in as it went out, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const send = (body: string | Uint8Array) => officer('POST', `${base}/agenda/alignment/read`, body)
      await read(run(officer, 'make-action', { fields }), Changed)
      const sheet = await (await officer('GET', `${base}/agenda/sheet`)).text()
      const { passages } = await read(send(sheet), ReadAgenda)
      assert.deepEqual(
        passages.map(({ text, from, to }) => [text, from, to]),
        [[`${fields.title}. ${fields.activity}`, fields.start, fields.end]],
      )
      const pdf = await send('%PDF-1.7')
      assert.equal(pdf.status, 422)
      assert.match(z.object({ detail: z.string() }).parse(await pdf.json()).detail, /plak/)
      assert.equal((await send(new Uint8Array(5_000_001))).status, 413)
      assert.deepEqual((await overview(officer)).agendas, [], 'reading keeps nothing')
      const list = await read(officer('GET', `${base}/agenda`), agendaReads.list.answer)
      assert.equal(list.actions.length, 1)
    }))
}
