import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { demoCsv } from '../../demo/demoCsv.ts'
import { cbsCsv } from '../support/publicTables.ts'
import { openBrowser, openPage, settled } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/server.ts'

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

test('an account manager starts with nothing and ends with the facts sheet of her own file', async () => {
  const page = await openPage(browser)
  await page.goto(server.link)
  await page.getByRole('button', { name: 'Inloggen' }).click()

  await page.getByRole('heading', { name: /Voor wie is deze Maakagenda/ }).waitFor()
  await page.getByLabel('Welke?').selectOption({ label: 'Doetinchem' })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/desk\/GM0222$/)
  await settled(page)

  // Her file has a column whose name says nothing: she has to say herself what it is.
  await page.goto(`${server.url}/desk/GM0222/data/import`)
  await settled(page)
  const csv = demoCsv(2026, 'GM0222').replace('Handelsnaam', 'Kolom X')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'makers-november.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByLabel('SBI 2008').check()
  await page.getByLabel('Naam van de bron').fill('Handelsregister, november 2026')
  await page.getByRole('button', { name: 'Lees het bestand' }).click()

  await page.getByRole('heading', { name: 'Welke kolom is wat?' }).waitFor()
  const unclear = page.getByRole('row').filter({ hasText: 'Kolom X' }).getByRole('combobox')
  await unclear.selectOption({ label: 'Handelsnaam (verplicht)' })
  await page.getByRole('button', { name: 'Naar controle' }).click()

  await page.getByText(/De telling klopt: 62 = 61/).waitFor()
  await page.getByRole('button', { name: /Sla 61 makers op/ }).click()
  await page.getByText('Uw bestand is ingelezen').first().waitFor({ timeout: 30_000 })

  await page.goto(`${server.url}/desk/GM0222/places/GM0222`)
  await settled(page)
  assert.match(
    (await page.locator('h1').innerText()).replace(/\s+/g, ' '),
    /In Doetinchem werken 1\.043 mensen bij 61 makers/,
  )
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /PDF/ }).first().click()
  assert.match((await download).suggestedFilename(), /^factsheet-GM0222-.*\.pdf$/)

  // A table of CBS in the form of StatLine: her file holds more than CBS counts, and the page says so.
  await page.goto(`${server.url}/desk/GM0222/data/tables`)
  const table = cbsCsv([['307500', 'GM0222', '2026JJ00', '55']])
  await page.locator('#table-cbs').setInputFiles({
    name: '81575NED_UntypedDataSet_01022026_101500.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  })
  await page.getByText('De tabel is ingelezen.').waitFor()
  await page.getByRole('cell', { name: 'CBS, StatLine (CC BY 4.0)', exact: true }).waitFor()
  await page.goto(`${server.url}/desk/GM0222/places/GM0222`)
  await page.getByText(/61 vestigingen van de industrie .*meer dan CBS telt: 55/).waitFor()

  // She undoes it whole: the register is empty again and says what to do.
  await page.goto(`${server.url}/desk/GM0222/data`)
  await settled(page)
  await page
    .getByRole('button', { name: /Maak ongedaan/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Ja, maak ongedaan' }).click()
  await page.getByText('Het bestand is ongedaan gemaakt.').first().waitFor()
  await page.goto(`${server.url}/desk/GM0222/makers`)
  await settled(page)
  assert.equal(await page.getByText('61 makers in het bestand').count(), 0)
  await page.context().close()
})
