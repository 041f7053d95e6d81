import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, openBrowser, openPage, settled } from '../support/browser.ts'
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

async function choose(page: Page, name: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Beheer de toegang van ${name}` }).click()
  await page.getByRole('button', { name: what }).locator('visible=true').click()
}

test('an administrator lets somebody in, gives another role and a new link, and shuts the door again', async () => {
  const page = await openPage(browser, { token: server.token, url: server.url })
  await page.goto(`${server.url}/desk/PV25/data/members`)
  await settled(page)
  await page.getByLabel('Naam').fill('J. Jansen')
  await page.getByRole('button', { name: 'Maak een link' }).click()
  await page.getByRole('heading', { name: 'De link voor J. Jansen' }).waitFor()
  await page.getByRole('button', { name: 'Klaar, verberg de link' }).click()

  await choose(page, 'J. Jansen', 'Geef andere rollen')
  await page.getByRole('dialog', { name: 'Andere rollen voor J. Jansen' }).waitFor()
  await assertAccessible(page, 'the dialog of the roles')
  await page.getByRole('dialog').getByLabel('Bewerker').check()
  await page.getByRole('button', { name: 'Bewaar de rollen' }).click()
  await page.getByText('De rollen van J. Jansen zijn bewaard').waitFor()
  assert.match(await page.getByRole('row', { name: /J\. Jansen/ }).innerText(), /Lezer.*Bewerker/s)

  await choose(page, 'J. Jansen', 'Maak een nieuwe link')
  await page.getByRole('button', { name: 'Maak de link' }).click()
  const link = await page.getByLabel('Eenmalige link').inputValue()
  const guest = await openPage(browser)
  await guest.goto(link)
  await guest.getByRole('button', { name: 'Inloggen' }).click()
  await guest.waitForURL(/\/desk/)
  await settled(guest)

  await choose(page, 'J. Jansen', 'Verwijder')
  await page.getByRole('button', { name: 'Ja, verwijder' }).click()
  await page.getByText('J. Jansen kan er niet meer in.').waitFor()
  assert.equal(await page.getByRole('row', { name: /J\. Jansen/ }).count(), 0)
  await guest.goto(`${server.url}/desk/PV25/makers`)
  await guest.getByRole('heading', { name: 'U bent niet ingelogd' }).waitFor()
  await page.context().close()
  await guest.context().close()
})
