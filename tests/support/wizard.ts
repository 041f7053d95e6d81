import type { Page } from 'playwright-core'
import { settled } from './browser.ts'
import type { RunningServer } from './server.ts'

/** The first person of an empty store: spends the printed link and chooses for whom it is. */
export async function signInFor(page: Page, server: RunningServer, municipality: string): Promise<void> {
  await page.goto(server.link)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('heading', { name: /Voor wie is deze Maakagenda/ }).waitFor()
  await page.getByLabel('Welke?').selectOption({ label: municipality })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/desk\/GM\d+$/)
  await settled(page)
}

type File = { readonly name: string; readonly csv: string; readonly date?: string }

/** The first step of the wizard: which file, about which day. It ends at the columns. */
export async function chooseFile(page: Page, server: RunningServer, { name, csv, date }: File): Promise<void> {
  await page.goto(`${server.url}/desk/GM0222/data/import`)
  await settled(page)
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByLabel('SBI 2008').check()
  if (date !== undefined) await page.getByLabel('Peildatum').fill(date)
  await page.getByRole('button', { name: 'Lees het bestand' }).click()
  await page.getByRole('heading', { name: 'Welke kolom is wat?' }).waitFor()
}

/** A file that needs no help, from choosing it to the last step. */
export async function importInBrowser(page: Page, server: RunningServer, file: File): Promise<void> {
  await chooseFile(page, server, file)
  await page.getByRole('button', { name: 'Naar controle' }).click()
  await page.getByRole('button', { name: /^Sla \d+ makers? op/ }).click()
  await page.getByText('Uw bestand is ingelezen').first().waitFor({ timeout: 30_000 })
}
