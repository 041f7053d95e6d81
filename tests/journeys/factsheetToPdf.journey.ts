import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage, settled } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/server.ts'

let server: RunningServer
let browser: Browser

before(async () => {
  server = await startServer('--demo')
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.stop()
})

test('an account manager takes the facts sheet of her municipality along as PDF, and sees how a figure was made', async () => {
  const page = await openPage(browser, { token: server.token, url: server.url })
  await page.goto(`${server.url}/desk/PV25`)
  await settled(page)
  await page.getByRole('link', { name: 'Factsheet' }).first().click()
  await page
    .getByRole('link', { name: /^Doetinchem/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /In Doetinchem werken/ }).waitFor()

  // The sum below the jobs opens with the keyboard, and holds the numbers of the branches.
  await page.locator('summary', { hasText: 'Banen in Doetinchem' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('De som').first().waitFor()
  await page.getByText(/ask atlas\.factsheet --place GM0222 --organisation PV25/).waitFor()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /PDF/ }).first().click()
  const file = await download
  assert.match(file.suggestedFilename(), /^factsheet-GM0222-2026-01-01\.pdf$/)
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
  const pdf = Buffer.concat(chunks)
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  assert.ok(pdf.length > 10_000)
  await page.context().close()
})
