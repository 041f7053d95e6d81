import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, assertTranslated, openBrowser, openPage, settled } from '../support/browser.ts'
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

const hubs = '/desk/GM0222/energy-hubs'
const plain = (text: string) => text.replace(/\s+/g, ' ')
const answer = async (page: Page) => plain(await page.locator('h1.ma-answer').innerText())
const stamp = async (page: Page) => plain(await page.locator('.ma-stamp').first().innerText())

async function desk(path: string, width?: number): Promise<Page> {
  const page = await openPage(browser, { token: server.token, url: server.url, ...(width ? { width } : {}) })
  await page.goto(server.url + path)
  await settled(page)
  return page
}

/** Makes a hub of companies that are typed in, and ends at its answer. */
async function makeHub(page: Page, name: string, companies: readonly (readonly [string, string])[]): Promise<string> {
  await page.goto(`${server.url}${hubs}/new`)
  await settled(page)
  await page.getByLabel('Naam van de hub').fill(name)
  await page.getByLabel('Meetjaar').fill('2025')
  await page.getByText('Of typ een bedrijf in').click()
  for (const [company, mwh] of companies) {
    await page.getByLabel('Naam van het bedrijf').fill(company)
    await page.getByLabel('Stroomverbruik per jaar').fill(mwh)
    await page.getByRole('button', { name: 'Voeg dit bedrijf toe' }).click()
  }
  await page.getByRole('button', { name: 'Maak de hub en toon het antwoord' }).click()
  await page.waitForURL(/energy-hubs\/[0-9a-f-]{36}$/)
  await page.waitForSelector('h1.ma-answer', { timeout: 30_000 })
  return page.url()
}

const quarters = Array.from({ length: 35_040 }, (_, quarter) => quarter)
const winter = (quarter: number, shift = 0) =>
  new Date(Date.UTC(2025, 0, 1) + (quarter + shift) * 900_000).toISOString()
const dutch = (iso: string) => `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)} ${iso.slice(11, 16)}`
const isWork = (quarter: number) => quarter % 96 >= 28 && quarter % 96 < 68

/** Three exports that have little in common: end of the quarter in kWh, kW in UTC by the hour, a net meter. */
const files = [
  {
    name: 'kwartierwaarden-verzonnen-gieterij.csv',
    text: [
      'EAN;Datum en tijd (einde kwartier);Verbruik (kWh)',
      ...quarters.map((q) => `871687100000000017;${dutch(winter(q, 1))};${isWork(q) ? '42,5' : '9,25'}`),
    ],
  },
  {
    name: 'bedacht plaatwerk uurwaarden.csv',
    text: [
      'timestamp_utc,power_kw',
      ...quarters.filter((q) => q % 4 === 0).map((q) => `${winter(q, -4)},${isWork(q) ? 85.5 : 12}`),
    ],
  },
  {
    name: 'denkbeeldige-draaierij.csv',
    text: [
      'Van;Tot;Vermogen netto (kW)',
      ...quarters.map((q) => {
        const noon = q % 96 > 44 && q % 96 < 60
        return `${dutch(winter(q))};${dutch(winter(q, 1))};${noon ? '-35,0' : isWork(q) ? '61,2' : '8,4'}`
      }),
    ],
  },
] as const

test('a park manager drops three different meter files and gets the answer', async () => {
  const page = await desk(hubs)
  const address = await makeHub(page, 'Proefhub Walsveld', [
    ['Verzonnen Gieterij', '600'],
    ['Bedacht Plaatwerk', '300'],
    ['Denkbeeldige Draaierij', '200'],
  ])
  // The first answer stands before any file: with estimates, and it says so.
  assert.match(await stamp(page), /Alle verbruik is geschat/)

  await page.goto(`${address}/members`)
  await settled(page)
  for (const company of ['Verzonnen Gieterij', 'Bedacht Plaatwerk', 'Denkbeeldige Draaierij']) {
    await page.getByRole('button', { name: `Leg een machtiging vast van ${company}` }).click()
    await page.getByLabel('Wie tekende er?').fill('J. Verzonnen')
    await page.getByLabel('Datum van het document').fill('2026-01-15')
    await page.getByLabel(/minder dan vijf bedrijven/).check()
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click()
    await page.getByText(`De machtiging van ${company} is vastgelegd.`).waitFor()
  }
  await page.getByRole('button', { name: 'Wijzig Verzonnen Gieterij' }).click()
  await page.getByRole('button', { name: 'Nog een dak' }).click()
  await page.getByLabel('Vermogen', { exact: true }).fill('700')
  await page.getByLabel('Mag terugleveren').fill('20')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Verzonnen Gieterij is bijgewerkt.').waitFor()

  await page
    .locator('input[name=meter-files]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text.join('\n')) })),
    )
  for (const { name } of files) {
    const file = page.getByRole('region', { name })
    await file.getByRole('button', { name: 'Neem deze meterstanden op' }).waitFor({ timeout: 30_000 })
    assert.notEqual(await file.getByLabel('Van welk bedrijf is dit bestand?').inputValue(), '', name)
  }
  // The net meter was seen as one; the others measure use.
  assert.equal(
    await page.getByRole('region', { name: files[2].name }).getByLabel('Wat meet deze meter?').inputValue(),
    'net',
  )
  await assertAccessible(page, 'meter files as they were read')
  for (const { name } of files) {
    const file = page.getByRole('region', { name })
    await file.getByRole('button', { name: 'Neem deze meterstanden op' }).click()
    await file.waitFor({ state: 'detached', timeout: 30_000 })
  }

  await page.goto(address)
  await page.waitForSelector('h1.ma-answer', { timeout: 30_000 })
  assert.match(await stamp(page), /3 van 3 bedrijven met eigen meterstanden/)
  const before = await answer(page)
  assert.match(before, /In een jaar gaat [\d.,]+ MWh zonnestroom verloren/)
  // A larger battery: the sentence moves without a request to the server.
  await page.waitForLoadState('networkidle')
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/v1/')) asked += 1
  })
  await page.getByLabel('Inhoud batterij', { exact: true }).fill('900')
  await page.getByRole('heading', { level: 1, name: /900.kWh/ }).waitFor()
  assert.notEqual(await answer(page), before)
  assert.equal(asked, 0)
  await page.getByText(/Geen plan kan goedkoper zijn dan €\s/).waitFor()
  // What was tried becomes the hub's own, and is there the next time.
  await page.getByRole('button', { name: 'Maak dit het uitgangspunt van de hub' }).click()
  await page.getByRole('button', { name: 'Maak dit het uitgangspunt van de hub' }).waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /900.kWh/ }).waitFor()
  await page.context().close()
})

test('two companies find out that sharing costs money', async () => {
  const page = await desk(hubs)
  const address = await makeHub(page, 'Groot en klein', [
    ['Grote Walserij', '4000'],
    ['Kleine Slijperij', '60'],
  ])
  await page.goto(`${address}/members`)
  await settled(page)
  for (const [company, category, kw] of [
    ['Grote Walserij', 'Trafo HS+TS/MS', '1500'],
    ['Kleine Slijperij', 'MS', '200'],
  ] as const) {
    await page.getByRole('button', { name: `Wijzig ${company}` }).click()
    await page.getByLabel('Mag afnemen').fill(kw)
    await page.getByLabel('Tariefcategorie van de netbeheerder').selectOption(category)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText(`${company} is bijgewerkt.`).waitFor()
  }
  await page.goto(address)
  await page.waitForSelector('h1.ma-answer', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Bereken het groepscontract' }).click()
  await page.getByText('Delen kost geld.').waitFor({ timeout: 30_000 })
  await page.getByText(/het tarief van haar hoogste lid: Trafo HS\+TS\/MS/).waitFor()
  await page.context().close()
})

test('a maker withdraws his mandate, and the answer is an estimate again', async () => {
  const page = await desk(hubs)
  await page
    .getByRole('link', { name: /De Voorbeeldige Zon/ })
    .first()
    .click()
  await page.waitForSelector('h1.ma-answer', { timeout: 30_000 })
  assert.match(await stamp(page), /6 van 10 bedrijven met eigen meterstanden/)
  await page.getByRole('link', { name: 'Bedrijven en meterstanden' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bedrijven en meterstanden' }).waitFor()
  for (const company of ['Draaierij De Onbestaande Tang', 'Freeswerk De Fabelachtige Spil']) {
    await page.getByRole('button', { name: `Trek in: machtiging van ${company}` }).click()
    await page.getByRole('button', { name: 'Trek de machtiging in', exact: true }).click()
    await page.getByText(`De machtiging van ${company} is ingetrokken: 1 reeks gewist`).waitFor()
  }
  await page.getByRole('link', { name: 'Antwoord' }).click()
  await page.waitForSelector('h1.ma-answer', { timeout: 30_000 })
  // Three are left that may only be summed: too few, so only the one who lets his own series be seen counts.
  await page.getByText(/1 van 10.bedrijven met eigen meterstanden/).waitFor()
  await page.getByText(/minder dan vijf bedrijven met een machtiging/).waitFor()
  await page.context().close()
})

test('the pages of a hub can be used by everybody, in both languages and on a phone', async () => {
  const page = await desk(hubs)
  const one = await page
    .getByRole('link', { name: /De Voorbeeldige Zon/ })
    .first()
    .getAttribute('href')
  assert.ok(one)
  const paths = [
    hubs,
    `${hubs}/new`,
    one,
    `${one}/members`,
    `${one}/share`,
    '/shared-hubs/unknown',
    '/desk/PV25/energy-hubs',
  ]
  for (const language of ['nl', 'en'] as const) {
    await page.evaluate((locale) => localStorage.setItem('maakagenda.locale', locale), language)
    for (const path of paths) {
      await page.goto(server.url + path)
      await settled(page)
      if (path === one) await page.waitForSelector('.ma-chart [class=chosen]', { timeout: 30_000 })
      await assertTranslated(page, path, language)
    }
  }
  await page.context().close()
  const phone = await desk(hubs, 390)
  for (const path of paths) {
    await phone.goto(server.url + path)
    await settled(phone)
    const [content, width] = await phone.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    assert.ok((content ?? 0) <= (width ?? 0), `${path} is ${content} wide on a screen of ${width}`)
  }
  await phone.context().close()
})

test('a choice is kept, put on the agenda and shared by a link that can be ended', async () => {
  const page = await desk(hubs)
  await page
    .getByRole('link', { name: /De Voorbeeldige Zon/ })
    .first()
    .click()
  await page.waitForSelector('h1.ma-answer', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Bewaar deze aannames' }).click()
  await page.getByLabel('Naam van de keuze').fill('Voorstel park')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Voorstel park is bewaard.').waitFor()
  await page.getByRole('button', { name: 'Zet op de agenda: Voorstel park' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op de agenda' }).click()
  await page.getByText(/Voorstel park staat als voorstel klaar/).waitFor()

  await page.getByRole('link', { name: 'Delen en wijzigingen' }).click()
  await page.getByLabel('Voorstel park').check()
  await page.getByRole('button', { name: 'Maak een link' }).click()
  const address = await page.locator('.ma-command code').innerText()
  const guest = await openPage(browser)
  await guest.goto(address)
  await guest.getByRole('row', { name: /Voorstel park/ }).waitFor()
  await assertAccessible(guest, 'what a link shows')
  await page.getByRole('button', { name: /Stop de link/ }).click()
  await page.getByText('De link werkt niet meer.').waitFor()
  await guest.reload()
  await guest.getByText('Deze link werkt niet meer.').waitFor()
  await guest.context().close()
  await page.context().close()
})
