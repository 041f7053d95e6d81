import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { importFile, json } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

const Detail = z.object({
  titles: z.object({
    sbi: z.object({ nl: z.string(), en: z.string() }).nullable(),
    municipality: z.string().nullable(),
  }),
  events: z.array(z.object({ kind: z.string(), detail: z.record(z.string(), z.unknown()) })),
})

const head = 'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeente;SBI;Werkzame personen'
const lines = (street: string, number: string, postcode: string) =>
  `${head}\r\n12345678;000012345678;Lasbedrijf Voorbeeld;${street};${number};${postcode};Doetinchem;Doetinchem;2562;12\r\n`

for (const app of testApps()) {
  test(`a move is told with both addresses as the files wrote them, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, lines('Ambachtstraat', '12', '7005AB'), { date: '2025-01-01' })
      await importFile(officer, lines('Havenstraat', '4', '7005 AG'), { date: '2026-01-01' })
      const { events, titles } = await json(await officer('GET', '/v1/organisations/GM0222/companies/1'), Detail)
      assert.deepEqual(events, [
        {
          kind: 'moved',
          detail: { from: 'Ambachtstraat 12, 7005 AB Doetinchem', to: 'Havenstraat 4, 7005 AG Doetinchem' },
        },
      ])
      assert.equal(titles.municipality, 'Doetinchem')
      assert.match(titles.sbi?.nl ?? '', /metaal|Metaal/)
    }))
}
