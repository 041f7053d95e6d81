import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, openBrowser, openPage, settled } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { importInBrowser, signInFor } from '../support/wizard.ts'

let server: RunningServer
let browser: Browser

before(async () => {
  server = await startServer('--empty')
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.stop()
})

const head = 'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeente;SBI;Werkzame personen'
const maker = (kvk: string, name: string, number: string) =>
  `${kvk};${kvk && `0000${kvk}`};${name};Ambachtstraat;${number};7005AB;Doetinchem;Doetinchem;2562;12`
const makers = [
  ['12345671', 'Lasbedrijf Een', '1'],
  ['12345672', 'Draaierij Twee', '2'],
  ['12345673', 'Frezerij Drie', '3'],
] as const
/** Last year's file had no numbers: name and address agree, and that is all we know. */
const before2026 = [head, ...makers.map(([, name, number]) => maker('', name, number))].join('\r\n')
const in2026 = [head, ...makers.map(([kvk, name, number]) => maker(kvk, name, number))].join('\r\n')

async function decide(page: Page, what: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `${what}: ${name}` }).click()
}

test('an account manager decides whether a newcomer is a company she knew, and takes both decisions back', async () => {
  const page = await openPage(browser)
  await signInFor(page, server, 'Doetinchem')
  await importInBrowser(page, server, { name: 'vorig-jaar.csv', csv: before2026, date: '2025-01-01' })
  await importInBrowser(page, server, { name: 'dit-jaar.csv', csv: in2026, date: '2026-01-01' })

  await page.goto(`${server.url}/desk/GM0222/data/quality`)
  await settled(page)
  await page.getByRole('heading', { name: /Hetzelfde bedrijf of niet\? 3 te beslissen/ }).waitFor()
  await assertAccessible(page, 'three doubts')

  await decide(page, 'Eén bedrijf', 'Lasbedrijf Een')
  await page.getByRole('button', { name: 'Ja, het is één bedrijf' }).click()
  await page.getByText('Lasbedrijf Een is nu één bedrijf met zijn geschiedenis.').waitFor()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.getByText('Over Lasbedrijf Een moet u weer beslissen.').waitFor()
  await page.getByRole('heading', { name: /3 te beslissen/ }).waitFor()
  await decide(page, 'Eén bedrijf', 'Lasbedrijf Een')
  await page.getByRole('button', { name: 'Ja, het is één bedrijf' }).click()
  await page.getByText('Lasbedrijf Een is nu één bedrijf met zijn geschiedenis.').waitFor()

  await decide(page, 'Twee bedrijven', 'Draaierij Twee')
  await page.getByText('Draaierij Twee blijft een eigen bedrijf.').waitFor()
  await page.getByRole('heading', { name: /1 te beslissen/ }).waitFor()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.getByText('Over Draaierij Twee moet u weer beslissen.').waitFor()
  await page.getByRole('heading', { name: /2 te beslissen/ }).waitFor()

  // The same at the company itself, and back.
  await page.goto(`${server.url}/desk/GM0222/makers?q=Draaierij`)
  await settled(page)
  await page.getByRole('link', { name: 'Draaierij Twee' }).first().click()
  await page.getByRole('button', { name: 'Ja, hetzelfde bedrijf' }).click()
  await page.getByRole('button', { name: 'Ja, het is één bedrijf' }).click()
  await page.getByText('De geschiedenis van beide is nu één.').waitFor()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.getByText('Is dit hetzelfde bedrijf?').waitFor()

  // One company with two years: its page tells both.
  await page.goto(`${server.url}/desk/GM0222/makers`)
  await settled(page)
  await page.getByRole('link', { name: 'Lasbedrijf Een' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Lasbedrijf Een' }).waitFor()
  assert.match(await page.locator('main').innerText(), /Steeds 12 banen/)
  await page.context().close()
})
