import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, openBrowser, openPage, settled } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { chooseFile, signInFor } from '../support/wizard.ts'

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

const extract = [
  'vestigingsnummer;kvknummer;eersteHandelsnaamVes;activiteitenVes;totaalWerkzamePersonenVes;postcode;gemeente;opmerking',
  ...Array.from({ length: 70 }, (_, at) => {
    const number = String(20_000_000 + at)
    return `0000${number};${number};Maker ${at};${at < 60 ? '9999' : '2562'};4;7005AB;Doetinchem;gebeld`
  }),
].join('\r\n')

test('a known kind of file is recognised, the wrong column is put right, and every refusal can be taken along', async () => {
  const page = await openPage(browser)
  await signInFor(page, server, 'Doetinchem')
  await chooseFile(page, server, { name: 'uittreksel.csv', csv: extract })

  await page.getByText('Dit lijkt een Handelsregister-uittreksel.').waitFor()
  assert.equal(
    await page.getByLabel('Indeling van de kolommen').locator('option:checked').innerText(),
    'Handelsregister-uittreksel',
  )
  await assertAccessible(page, 'the columns of a recognised file')

  // She takes the remarks for the name of the company; the column that had the name waits for her.
  const column = (name: string) => page.getByRole('row').filter({ hasText: name }).getByRole('combobox')
  await column('opmerking').selectOption({ label: 'Handelsnaam (verplicht)' })
  await page.getByText('Handelsnaam is nu een andere kolom').waitFor()
  const wayOn = page.getByRole('button', { name: 'Naar controle' })
  assert.equal(await wayOn.getAttribute('aria-disabled'), 'true', 'the way on is closed until every column is clear')
  // Back to where the layout put it.
  await column('eersteHandelsnaamVes').selectOption({ label: 'Handelsnaam (verplicht)' })
  await column('opmerking').selectOption({ label: 'Niet overnemen' })
  await wayOn.click()

  await page.getByRole('heading', { name: '60 regels kunnen zo niet mee' }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download alle 60 regels (CSV)' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  assert.equal(Buffer.concat(chunks).toString().trim().split('\r\n').length, 61)

  await page.getByLabel('Naam van deze indeling').fill('Uittreksel van de omgevingsdienst')
  await page.getByRole('button', { name: 'Sla 10 makers op' }).click()
  await page.getByText('Uw bestand is ingelezen').first().waitFor({ timeout: 30_000 })

  // Next time the same columns come under the name she gave them.
  await chooseFile(page, server, { name: 'volgend.csv', csv: extract.replace('Maker 69', 'Maker zestig') })
  assert.equal(
    await page.getByLabel('Indeling van de kolommen').locator('option:checked').innerText(),
    'Uw indeling: Uittreksel van de omgevingsdienst',
  )
  await settled(page)
  await page.context().close()
})
