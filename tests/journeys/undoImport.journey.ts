import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { demoCsv } from '../../demo/demoCsv.ts'
import { openBrowser, openPage, settled } from '../support/browser.ts'
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

test('a wrong file is undone whole: the earlier file of that day counts again', async () => {
  const page = await openPage(browser)
  await signInFor(page, server, 'Doetinchem')
  const right = demoCsv(2026, 'GM0222')
  const half = right.split('\r\n').slice(0, 31).join('\r\n')
  await importInBrowser(page, server, { name: 'goed.csv', csv: right, date: '2026-01-01' })
  await importInBrowser(page, server, { name: 'half.csv', csv: half, date: '2026-01-01' })
  const heading = async () => {
    await page.goto(`${server.url}/desk/GM0222/places/GM0222`)
    await settled(page)
    return (await page.locator('h1').innerText()).replace(/\s+/g, ' ')
  }
  assert.match(await heading(), /bij 30 makers/)

  await page.goto(`${server.url}/desk/GM0222/data`)
  await settled(page)
  await page.getByRole('button', { name: /Maak ongedaan: half\.csv/ }).click()
  // Changed her mind: nothing happens, and the focus comes back to the button.
  await page.keyboard.press('Escape')
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), /Maak ongedaan/)
  await page.getByRole('button', { name: /Maak ongedaan: half\.csv/ }).click()
  await page.getByRole('button', { name: 'Ja, maak ongedaan' }).click()
  await page.getByText('Het eerdere bestand van die datum is weer in gebruik.').first().waitFor()
  assert.match(await heading(), /werken 1\.043 mensen bij 61 makers/)
  await page.context().close()
})
