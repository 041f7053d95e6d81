import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, openBrowser } from '../support/browser.ts'
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

const paths = {
  nl: ['', '/GM0222', '/GM0222/agenda', '/GM0277', '/privacy', '/open-data', '?q=doet'],
  en: ['/GM0222', '/GM0222/agenda?standing=late', '/accessibility', '/protection'],
}

test('public pages can be used by everybody, in both languages, on a phone, and without script', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: true })
  const page = await context.newPage()
  for (const [language, some] of Object.entries(paths)) {
    for (const path of some) {
      await page.goto(`${server.url}/${language}${path}`)
      assert.equal(await page.locator('script').count(), 0, 'nothing runs in a public page')
      await assertAccessible(page, `/${language}${path}`)
      await page.setViewportSize({ width: 390, height: 800 })
      const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      assert.ok((content ?? 0) <= (width ?? 0), `${path} is ${content} wide on a screen of ${width}`)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  }
  await page.goto(`${server.url}/embed/nl/GM0222`)
  await assertAccessible(page, 'the embed')
  await context.close()
})

test('a resident finds her municipality and opens how a figure was made, without script', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.url}/nl`)
  await page.getByLabel('Zoek uw gemeente').fill('doetin')
  await page.getByRole('button', { name: 'Zoek' }).click()
  await page.getByRole('link', { name: 'Doetinchem' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'In Doetinchem werken 1.043 mensen bij 61 makers' }).waitFor()
  await page.getByText('Hoe is dit berekend?').click()
  await page.getByText('Metaalproducten: 421 ÷ 1.043 = 40 %').waitFor()
  await page.getByText('Verzonnen makers van Gelderland', { exact: false }).first().waitFor()
  const command = await page.getByText(/^curl /).innerText()
  const csv = await (await fetch(command.replace('curl ', ''))).text()
  assert.match(csv, /jobs;2026-01-01;GM0222;metal-products;\*;421;/)
  assert.match(csv, /jobs;2026-01-01;GM0222;\*;\*;1043;/)
  await context.close()
})
