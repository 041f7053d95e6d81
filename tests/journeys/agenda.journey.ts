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

const open = () => openPage(browser, { token: server.token, url: server.url })
const base = '/v1/organisations/GM0222'

/** What the page would get: the session of the same person. */
async function get<T>(page: Page, path: string): Promise<T> {
  return (await (await page.request.get(server.url + path)).json()) as T // the server checks its answers
}

async function run(page: Page, command: string, data: object): Promise<void> {
  const answer = await page.request.post(`${server.url}${base}/commands/${command}`, {
    data,
    headers: { Origin: server.url },
  })
  assert.equal(answer.status(), 200, await answer.text())
}

test('what the energy hub proposes becomes an action with its calculation, and leaves the list of proposals', async () => {
  const page = await open()
  const { hubs } = await get<{ hubs: { id: string }[] }>(page, `${base}/energy-hubs`)
  const hub = hubs[0]?.id
  const changes = [
    { path: '/share', value: true },
    { path: '/battery', value: true },
  ]
  await run(page, 'energyhub.save-scenario', { hub, name: 'Samen', kind: 'custom', changes })
  const { scenarios } = await get<{ scenarios: { id: string }[] }>(page, `${base}/energy-hubs/${hub}/scenarios`)
  await run(page, 'energyhub.propose', { hub, scenario: scenarios[0]?.id, title: 'Samen een batterij kopen' })
  await page.goto(`${server.url}/desk/GM0222/agenda`)
  await settled(page)
  await page.getByRole('heading', { name: '1 voorstel uit de kamers' }).waitFor()
  await page.getByRole('link', { name: 'Zet op de agenda' }).click()
  await page.getByRole('button', { name: 'Zet in de lijst' }).click()
  await page.getByRole('heading', { level: 1, name: 'Samen een batterij kopen' }).waitFor()
  await page.getByRole('heading', { name: 'Met en zonder deze actie' }).waitFor()
  await page.goto(`${server.url}/desk/GM0222/agenda`)
  await settled(page)
  assert.equal(await page.getByText('uit de kamers').count(), 0)
  await page.context().close()
})

test('two officers change one action: the second chooses per field and loses nothing', async () => {
  const [first, second] = [await open(), await open()]
  for (const page of [first, second]) {
    await page.goto(`${server.url}/desk/GM0222/agenda/actions`)
    await settled(page)
    await page.getByRole('link', { name: 'Glasvezel op Walsveld' }).click()
    await page.getByRole('button', { name: 'Wijzig deze actie' }).click()
    await page.getByLabel('Wat het oplevert').waitFor()
  }
  await first.getByLabel('Titel', { exact: true }).fill('Glasvezel, van de eerste')
  await first.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await first.getByRole('heading', { level: 1, name: 'Glasvezel, van de eerste' }).waitFor()
  await second.getByLabel('Titel', { exact: true }).fill('Glasvezel, van de tweede')
  await second.getByLabel('Wat het oplevert').fill('Een kabel, getypt door de tweede')
  await second.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await second.getByRole('radio', { name: 'Titel: Van u' }).check()
  await second.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await second.getByRole('heading', { level: 1, name: 'Glasvezel, van de tweede' }).waitFor()
  await second.getByText('Een kabel, getypt door de tweede').waitFor()
  for (const page of [first, second]) await page.context().close()
})

test('one person proposes a version and another approves it; an alderman reads the price of dropping an action', async () => {
  const page = await open()
  await page.goto(`${server.url}/desk/GM0222/agenda/versions`)
  await settled(page)
  await page.getByLabel('Waarom deze versie?').fill('Winterversie')
  await page.getByRole('button', { name: 'Stel een versie voor' }).click()
  await page.getByText('U hebt deze versie zelf voorgesteld').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Keur goed' }).count(), 0)
  const other = await openPage(browser)
  await other.goto(server.link)
  await other.getByRole('button', { name: 'Inloggen' }).click()
  await other.waitForURL(/\/desk/)
  await other.goto(`${server.url}/desk/GM0222/agenda/versions`)
  await other.getByRole('button', { name: 'Keur goed' }).click()
  await other.getByText('2 · Economische uitvoeringsagenda').waitFor()
  await other.context().close()
  await page.goto(`${server.url}/desk/GM0222/agenda/budget`)
  await settled(page)
  await page.getByText('Bewezen: geen andere keuze').waitFor()
  assert.ok((await page.getByText(/schrappen kost \d+ punten/).count()) > 3)
  await page.context().close()
})

test('a plan of the neighbours claims the same power: found, read side by side, and settled with a reason', async () => {
  const page = await open()
  const activity = 'Op station Langerak reserveren wij 4 MW voor drie gieterijen.'
  const fields = { title: 'Stroom voor drie gieterijen', activity, askOfMission: 'local-storage', room: 'energyhub' }
  await run(page, 'agenda.make-action', { fields })
  await page.goto(`${server.url}/desk/GM0222/agenda/alignment`)
  await settled(page)
  await page.getByRole('link', { name: 'Haal een agenda erbij' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Haal een agenda erbij' }).waitFor()
  const text = 'Het zonnepark langs de A18 krijgt de 4 MW die op station Langerak vrijkomt.\n'
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'res.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByText('Gelezen: 1 passage.').waitFor()
  await page.getByLabel('Naam van de agenda').fill('RES 2.0')
  await page.getByRole('button', { name: 'Bewaar deze agenda' }).click()
  await page.getByRole('button', { name: 'Toets de agenda' }).click()
  const finding = page.getByRole('listitem').filter({ hasText: 'Het zonnepark langs de A18' })
  await finding.getByRole('button', { name: 'Besluit hierover' }).click()
  await finding.getByRole('button', { name: 'Leg vast' }).click()
  await finding.getByText('Schrijf op waarom.').waitFor()
  await finding.getByLabel('Reden of afspraak').fill('Het park wacht op station Wijnbergen.')
  await finding.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Het park wacht op station Wijnbergen.').waitFor()
  await page.context().close()
})
