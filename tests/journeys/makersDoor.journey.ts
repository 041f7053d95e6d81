import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
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

/** A company that takes part in a hub of the demo, so that there is something to mandate. */
async function companyInHub(page: Page): Promise<number> {
  const api = `${server.url}/v1/organisations/GM0222/energy-hubs`
  const Hubs = z.object({ hubs: z.array(z.object({ id: z.string() })) })
  const { hubs } = Hubs.parse(await (await page.request.get(api)).json())
  const Hub = z.object({ members: z.array(z.object({ establishment: z.number().nullable() })) })
  const { members } = Hub.parse(await (await page.request.get(`${api}/${hubs[0]?.id}`)).json())
  return members.find(({ establishment }) => establishment !== null)?.establishment ?? 1
}

async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  assert.ok((content ?? 0) <= (width ?? 0), `${page.url()} is ${content} wide on a screen of ${width}`)
}

test('an entrepreneur corrects his jobs and withdraws a mandate on his phone, and the account manager accepts', async () => {
  const desk = await openPage(browser, { token: server.token, url: server.url })
  const company = await companyInHub(desk)
  await desk.goto(`${server.url}/desk/GM0222/makers/${company}`)
  await settled(desk)
  await desk.getByLabel('Naam van de ondernemer').fill('Vera Vos')
  await desk.getByRole('button', { name: 'Maak een link' }).click()
  await desk.getByRole('heading', { name: 'De link voor Vera Vos' }).waitFor()
  const link = await desk.getByLabel('Eenmalige link').inputValue()

  const phone = await openPage(browser, { width: 390 })
  await phone.goto(link)
  await phone.getByRole('button', { name: 'Inloggen' }).click()
  await phone.waitForURL(/\/maker\/GM0222\/\d+$/)
  await phone.getByRole('button', { name: 'Verbeter deze gegevens' }).waitFor()
  await settled(phone)
  await phone.getByRole('button', { name: 'Verbeter deze gegevens' }).click()
  await phone.getByLabel('Banen').fill('37')
  await phone.getByRole('button', { name: 'Bewaar' }).click()
  await phone.getByText('Uw verbetering is bewaard').waitFor()
  await phone.getByText(/Verbeterd door u op/).waitFor()

  // The demo has him in a hub, with a mandate.
  await phone.getByRole('button', { name: /^Trek in: de machtiging voor/ }).click()
  await phone.getByRole('button', { name: 'Ja, trek in' }).click()
  await phone.getByText('De machtiging is ingetrokken').waitFor()
  await phone.getByText(/^Ingetrokken op/).waitFor()
  await phone.getByRole('button', { name: /^Geef een machtiging voor/ }).click()
  await assertAccessible(phone, 'the page of the maker with the form of a mandate')
  await assertNoSidewaysScroll(phone)
  await phone.getByRole('button', { name: 'Geef een machtiging', exact: true }).click()
  await phone.getByText('De machtiging is gegeven.').waitFor()

  await desk.goto(`${server.url}/desk/GM0222/data/maker-words`)
  await desk.getByRole('button', { name: /^Neem over: Banen van/ }).click()
  await desk.getByText(/Overgenomen\. /).waitFor()
  await phone.reload()
  await phone.getByText(/Overgenomen · /).waitFor()
  await phone.goto(`${server.url}/desk/GM0222`)
  await phone.getByText('Deze pagina bestaat niet').waitFor()
  await desk.context().close()
  await phone.context().close()
})
