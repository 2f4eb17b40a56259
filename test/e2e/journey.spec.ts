import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answer, expect, goTo, openDemonstration, panelText, plain, test } from './support/app'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'fixtures/saint-omer')

const runCommandLine = (...args: string[]) =>
  JSON.parse(
    execFileSync('node', [join(ROOT, 'dist/cli/eclaircie.js'), ...args, '--json'], {
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString('utf8'),
  )

test('a newcomer goes from one click to a saved scenario, and finds it again', async ({ page }) => {
  await openDemonstration(page)
  expect(await panelText(page)).toContain(
    '2 550 lignes sur 56 214 sont sous 512 kbit/s, dont 750 sans aucune offre, dans 46 communes.',
  )
  await expect(page.getByText('données de démonstration', { exact: true })).toBeVisible()

  await goTo(page, 'Scénarios')
  await expect.poll(() => panelText(page)).toContain('2 550 lignes')
  await page.getByRole('button', { name: 'Ajouter un scénario' }).click()
  await expect(page.getByRole('button', { name: /^B Scénario B/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Proposer des travaux' }).click()
  await expect(answer(page)).toContainText(/Scénario B relève 2\s550 lignes/, { timeout: 20_000 })
  const told = await sentence(page)
  expect(told).toContain('à 100,0 %')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer le projet dans un fichier' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('pays-de-saint-omer.eclaircie')
  const path = await file.path()

  await page.goto('about:blank')
  await page.goto('./')
  await page.setInputFiles('input[type=file]', {
    name: 'x.eclaircie',
    mimeType: '',
    buffer: await readBytes(path),
  })
  // It opens where it was left: the step and the scenario.
  await expect(answer(page)).toContainText(/Scénario B relève 2\s550 lignes/, { timeout: 20_000 })
  expect(await sentence(page)).toBe(told)
})

test('the page and the command line give the same figures: the worker and the inline path agree', async ({
  page,
}) => {
  const document = runCommandLine(
    'coverage',
    ...['--areas', join(FIXTURES, 'communes.geojson')],
    ...['--lines', join(FIXTURES, 'lines.csv.gz')],
    ...['--threshold', '2M'],
  )
  const { totals, areas } = document
  expect(totals.lines).toBe(totals.unknown + totals.ineligible + totals.below + totals.served)

  await openDemonstration(page)
  await page.getByRole('button', { name: /^2.Mbit/ }).click()
  await expect(answer(page)).toContainText('Qui est servi à 2')
  const french = new Intl.NumberFormat('fr-FR')
  const under = plain(french.format(totals.ineligible + totals.below))
  const concerned = areas.filter(
    (area: { ineligible: number; below: number }) => area.ineligible + area.below > 0,
  )
  await expect
    .poll(() => panelText(page))
    .toContain(
      `${under} lignes sur ${plain(french.format(totals.lines))} sont sous 2 Mbit/s, dont ${totals.ineligible} sans aucune offre, dans ${concerned.length} communes`,
    )

  await page.getByRole('textbox', { name: 'Filtrer le tableau' }).fill('Dennebr')
  const row = page.getByRole('row', { name: /Dennebr/ })
  await expect(row).toBeVisible()
  const wanted = areas.find((area: { code: string }) => area.code === '62267')
  const cells = (await row.locator('td').allTextContents()).map(plain)
  for (const figure of [wanted.lines, wanted.served, wanted.below, wanted.ineligible]) {
    expect(cells).toContain(plain(french.format(figure)))
  }
})

const sentence = async (page: Page) =>
  plain(
    (await answer(page).locator('p').filter({ hasText: 'Scénario B relève' }).first().textContent()) ?? '',
  )

async function readBytes(path: string): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises')
  return readFile(path)
}
