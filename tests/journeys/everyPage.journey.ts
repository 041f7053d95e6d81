import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertTranslated, openBrowser, openPage, settled } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const pages = [
  '/',
  '/desk/PV25',
  '/desk/PV25/places/GM0222',
  '/desk/PV25/places/PV25',
  '/desk/PV25/makers',
  '/desk/PV25/makers/12',
  '/desk/PV25/data',
  '/desk/PV25/data/import',
  '/desk/PV25/data/quality',
  '/desk/PV25/data/tables',
  '/desk/PV25/data/members',
  '/desk/PV25/data/maker-words',
  '/desk/PV25/data/sharing',
  '/desk/GM0222/energy-hubs',
  '/desk/GM0222/energy-hubs/new',
  '/desk/GM0222/agenda',
  '/desk/GM0222/agenda/actions',
  '/desk/GM0222/agenda/actions/new?measure=align-with-neighbours',
  '/desk/GM0222/agenda/timeline',
  '/desk/GM0222/agenda/budget',
  '/desk/GM0222/agenda/alignment',
  '/desk/GM0222/agenda/alignment/new',
  '/desk/GM0222/agenda/versions',
  '/desk/GM0222/agenda/measures',
  '/desk/GM0222/agenda/spreadsheet',
  '/desk/AM09/agenda',
  '/maker',
  '/gallery',
]

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

for (const language of ['nl', 'en'] as const) {
  test(`every page can be used by everybody, in ${language}, and scrolls sideways on no phone`, async () => {
    const page = await openPage(browser, { token: server.token, url: server.url })
    await page.request.put(`${server.url}/v1/me/locale`, {
      data: { locale: language },
      headers: { Origin: server.url },
    })
    await page.addInitScript((locale) => localStorage.setItem('maakagenda.locale', locale), language)
    for (const path of pages) {
      await page.goto(server.url + path)
      await settled(page)
      await assertTranslated(page, path, language)
      await page.setViewportSize({ width: 390, height: 800 })
      await page.waitForTimeout(100) // drawings follow the width of their box
      const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      assert.ok((content ?? 0) <= (width ?? 0), `${path} is ${content} wide on a screen of ${width}`)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
    await page.context().close()
  })
}

test('the one-time link lets in once', async () => {
  const page = await openPage(browser)
  await page.goto(server.link)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL(/\/desk/)
  const other = await openPage(browser)
  await other.goto(server.link)
  await other.getByRole('button', { name: 'Inloggen' }).click()
  await other.getByText(/al gebruikt of ouder dan/).waitFor()
  await page.context().close()
  await other.context().close()
})
