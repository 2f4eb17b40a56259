import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answer, expect, goTo, openDemonstration, panelText, plain, test } from './support/app'

async function exportAs(page: Page, choice: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: choice }).click()
  return readFileSync(await (await download).path())
}

test('a table leaves as a French Excel opens it, and as programs expect it', async ({ page }) => {
  await openDemonstration(page)
  await expect(page.getByText('89 sur 89')).toBeVisible()
  const excel = await exportAs(page, 'CSV pour Excel français')
  expect([...excel.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const excelRows = excel.toString('utf8').slice(1).split('\r\n')
  expect(excelRows).toHaveLength(91)
  expect(excelRows[0]).toContain(';')
  expect(plain(excelRows[0]!)).toMatch(/seuil \d+ [kM]bit\/s \(%\)/)
  const merck = (rows: readonly string[]) => rows.find((row) => row.startsWith('Merck-Saint-Liévin')) ?? ''
  expect(merck(excelRows)).toMatch(/;\d{1,2},\d+;/)
  expect(merck(excelRows)).toContain('62569')

  // What is filtered away on the screen is not in the file either.
  await page.getByRole('textbox', { name: 'Filtrer le tableau' }).fill('merck')
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await expect(page.getByText('1 rangée filtrée sur 89')).toBeVisible()
  await page.keyboard.press('Escape')
  const one = (await exportAs(page, 'CSV pour Excel français')).toString('utf8').slice(1).split('\r\n')
  expect(one).toHaveLength(3)
  await page.getByRole('textbox', { name: 'Filtrer le tableau' }).fill('')

  const neutral = (await exportAs(page, 'CSV neutre (UTF-8, virgule, point)')).toString('utf8')
  expect(neutral.charCodeAt(0)).not.toBe(0xfeff)
  expect(merck(neutral.split('\n'))).toMatch(/,\d{1,2}\.\d+,/)
})

test('a layer leaves as GeoJSON with its figures', async ({ page }) => {
  await openDemonstration(page)
  await goTo(page, 'Zones d’ombre')
  await expect.poll(() => panelText(page)).toContain('zones d’ombre regroupent')
  const { features } = JSON.parse((await exportAs(page, 'GeoJSON avec les contours')).toString('utf8'))
  const lines = features.reduce((sum: number, { properties }: GeoJSON.Feature) => sum + properties!.lines, 0)
  const said = /regroupent ([\d ]+) lignes/.exec(await panelText(page))![1]!
  expect(lines).toBe(Number(said.replace(/ /g, '')))
})

test('a file being read can be cancelled, and then it has changed nothing', async ({ page }) => {
  const rows = Array.from({ length: 600_000 }, (_, i) => `L${i},62040,2.3,50.7,${i % 9_000}`)
  const buffer = Buffer.from(['line_id,insee,lon,lat,down_kbps', ...rows].join('\n'))
  await page.setInputFiles('input[type=file]', { name: 'longues.csv', mimeType: 'text/csv', buffer })
  const progress = answer(page).getByRole('progressbar')
  await expect(progress).toBeVisible()
  await answer(page)
    .getByRole('button', { name: /^Annuler/ })
    .click()
  await expect(progress).toHaveCount(0)
  await expect(answer(page)).toContainText('longues.csv')
  await expect(answer(page)).toContainText(/annulé/i)
  await expect(page.getByRole('button', { name: 'Ouvrir le territoire de démonstration' })).toBeVisible()
})
