import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
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

async function edit(page: Page, name: string): Promise<void> {
  await page.goto(`${server.url}/desk/GM0222/makers/3`)
  await settled(page)
  await page.getByRole('button', { name: 'Verbeter deze gegevens' }).click()
  await page.getByLabel('Handelsnaam').fill(name)
}

test('two people change one company: the second sees both texts and loses nothing', async () => {
  const [first, second] = [
    await openPage(browser, { token: server.token, url: server.url }),
    await openPage(browser, { token: server.token, url: server.url }),
  ]
  await edit(first, 'De Naam Van De Eerste')
  await edit(second, 'De Naam Van De Tweede')
  await first.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await first.getByRole('heading', { level: 1, name: 'De Naam Van De Eerste' }).waitFor()

  await second.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await second.getByText('De Naam Van De Eerste').first().waitFor()
  assert.ok((await second.content()).includes('De Naam Van De Tweede'), 'what the second typed is still there')
  await first.context().close()
  await second.context().close()
})
