import { existsSync } from 'node:fs'
import assert from 'node:assert/strict'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  if (!executablePath) throw new Error('no Chromium: the runner of the tests leaves journeys out then')
  return chromium.launch({ executablePath, args: flags })
}

/** A page that fails the journey when the browser complains: a script error or a breach of the content policy. */
export async function openPage(
  browser: Browser,
  options: { width?: number; token?: string; url?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1280, height: 900 }, locale: 'nl-NL' })
  if (options.token && options.url)
    await context.addCookies([{ name: 'maakagenda', value: options.token, url: options.url }])
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

/** Waits until the page has its answer: the heading is there and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle')
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violations of WCAG 2.2 AA or best practice; what was found is named by rule and place. */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  // No page holds a frame, so the run can end in the page itself; only what is wrong is worked out.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const found = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  assert.deepEqual(found, [], what)
}

/** The same page in its second language: by day that it speaks it, at night everything again. */
export async function assertTranslated(page: Page, what: string, language: string): Promise<void> {
  assert.equal(await page.locator('html').getAttribute('lang'), language, what)
  if (language === 'nl' || process.env['TEST_NIGHT']) await assertAccessible(page, `${what} in ${language}`)
}
