import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as pageless } from '@playwright/test'
import { answer, expect, expectNoAxeViolations, openDemonstration, panelText, test } from './support/app'

const FIXTURES = join(import.meta.dirname, '../../fixtures/saint-omer')
const file = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(join(FIXTURES, name)),
})
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

test('files come in any order, several at once, and each says what was found', async ({ page }) => {
  await page.setInputFiles('input[type=file]', [
    file('lines.csv.gz'),
    file('zones.geojson'),
    file('communes.geojson'),
  ])
  await expect.poll(() => panelText(page), { timeout: 20_000 }).toContain('56 214')
  const said = await panelText(page)
  for (const name of ['lines.csv.gz', 'zones.geojson', 'communes.geojson']) expect(said).toContain(name)
  expect(said).toContain('89')
})

test('a layer of any format is read in the page, and of several another is chosen', async ({ page }) => {
  const bad = (name: string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(join(FIXTURES, '../bad', name)),
  })
  // The database's engine is WebAssembly: the page's policy has to let it start.
  await page.setInputFiles('input[type=file]', bad('communes-geometry-damaged.gpkg'))
  await expect(page.getByRole('article', { name: 'communes-geometry-damaged.gpkg' })).toContainText(
    '2 communes',
  )
  await page.setInputFiles('input[type=file]', bad('layers-two.zip'))
  const card = page.getByRole('article', { name: 'layers-two.zip' })
  await expect(card).toContainText('2 communes')
  await card.getByLabel('Couche, feuille ou fichier lu').selectOption('b/une')
  await expect(card).toContainText('1 commune')
  await page.keyboard.press('Control+z')
  await expect(card).toContainText('2 communes')
  // Another layer beside it, and not in its place.
  await card.getByLabel('Lire aussi…').selectOption('b/une')
  await expect(card).toHaveCount(2)
  await expect(card.last()).toContainText('1 commune')
})

test('a file that cannot be used changes nothing and says what, where and what to do', async ({ page }) => {
  await page.setInputFiles('input[type=file]', file('communes.geojson'))
  await expect(answer(page)).toContainText('communes.geojson')
  await page.setInputFiles(
    'input[type=file]',
    text('cassé.geojson', '{"type":"FeatureCollection",\n"features":[}'),
  )
  await expect(answer(page)).toContainText('cassé.geojson')
  await expect(answer(page)).toContainText(/ligne de texte 2/)
  await expect(answer(page)).toContainText('communes.geojson')
})

test('rows that cannot be used are counted, named by row and column, and can be exported', async ({
  page,
}) => {
  const rows = ['line_id,insee,lon,lat,down_kbps', 'a,62040,2.3,50.73,8000', 'b,62040,2.3,50.73,beaucoup']
  await page.setInputFiles('input[type=file]', [
    file('communes.geojson'),
    text('lignes.csv', `${rows.join('\n')}\n`),
  ])
  await expect(answer(page)).toContainText('beaucoup', { timeout: 20_000 })
  await expect(answer(page)).toContainText(/rangée 3/)
  const download = page.waitForEvent('download')
  await answer(page)
    .getByRole('button', { name: /Exporter les refus/ })
    .click()
  const content = readFileSync(await (await download).path(), 'utf8')
  expect(content).toContain('beaucoup')
})

test('speeds whose unit was guessed are read in the other in one click, and that is undone', async ({
  page,
}) => {
  const rows = ['insee;debit', '62040;100', '62040;1000']
  await page.setInputFiles('input[type=file]', [
    file('communes.geojson'),
    text('lignes.csv', `${rows.join('\n')}\n`),
  ])
  await expect(answer(page)).toContainText('Débits lus en kbit/s (devinés', { timeout: 20_000 })
  await answer(page).getByRole('button', { name: 'Lire en Mbit/s' }).click()
  await expect(answer(page)).toContainText('Débits lus en Mbit/s (à votre demande)')
  await page.keyboard.press('Control+z')
  await expect(answer(page)).toContainText('Débits lus en kbit/s (devinés')
})

test('a published table is told on its card, its networks said, and shown beside what the lines say', async ({
  page,
}) => {
  await openDemonstration(page)
  await page.getByRole('navigation').getByText('Données', { exact: true }).click()
  const header = 'code_insee;nbr;type;inel_hd;elig_hd05;elig_thd30;date'
  // Tatinghem is in Saint-Martin-lez-Tatinghem since 2016.
  const rows = ['62757;1000;all;10;990;900;2014-12-31', '62807;500;all;5;495;400;2014-12-31']
  await page.setInputFiles('input[type=file]', text('debits.csv', `${[header, ...rows].join('\n')}\n`))
  const card = page.getByRole('article', { name: 'debits.csv' })
  await expect(card).toContainText('2 communes, chiffres publiés', { timeout: 20_000 })
  await expect(card).toContainText('Débits proposés · au 31 décembre 2014 · sans le satellite')
  await card.getByLabel('Réseaux comptés').selectOption('wired')
  await expect(card).toContainText('au 31 décembre 2014 · filaires')

  await page.getByLabel('Chercher une commune ou une zone d’activité').first().fill('Tatinghem')
  await page.getByText('commune 62757').click()
  const published = page.getByRole('region', { name: 'Chiffres publiés' })
  await expect(published).toContainText('Somme de 2 rangées')
  await expect(published).toContainText(/Sur 1.500 locaux/)
  await expect(published).toContainText(/1.300 · 86,7.%/)
  await expectNoAxeViolations(page)
})

test('a table of unknown words is read once its columns are said, row by row before the eyes', async ({
  page,
}) => {
  const rows = ['8000', 'abc', '30000'].map((speed, index) => `L${index};62765;${speed}`)
  await page.setInputFiles('input[type=file]', text('releve.csv', ['n°;lieu;mesure', ...rows].join('\n')))
  await page.getByRole('button', { name: 'Dire ce que sont ses colonnes…' }).click()
  const dialog = page.getByRole('dialog', { name: /releve\.csv/ })
  await expect(dialog).toContainText('Rien ne peut encore en être tiré')
  await dialog.getByLabel('Rôle de la colonne lieu').selectOption('code INSEE')
  await dialog.getByLabel('Rôle de la colonne mesure').selectOption('débit descendant')
  await expect(dialog).toContainText('Sur les 3 premières rangées, 2 sont utilisables et 1 est refusée.')
  await expect(dialog.getByRole('row', { name: /abc/ })).toContainText(/Rangée 3, refusée.: .*«.abc.»/)
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  const opener = page.getByRole('button', { name: 'Dire ce que sont ses colonnes…' })
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Rôle de la colonne lieu').selectOption('code INSEE')
  await dialog.getByLabel('Rôle de la colonne mesure').selectOption('débit descendant')
  await dialog.getByRole('button', { name: 'Lire tout le fichier ainsi' }).click()
  const card = page.getByRole('article', { name: 'releve.csv' })
  await expect(card).toContainText('2 lignes · 1 refusée')

  // Behind the dialog nothing changes; read again, the file keeps its card and the focus stays there.
  await card.getByText('Comment il a été compris').click()
  await card.getByRole('button', { name: 'Lire autrement…' }).click()
  await dialog.getByRole('button', { name: 'Annuler' }).focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Alt+2')
  await dialog.getByLabel('Rôle de la colonne n°').selectOption('opérateur')
  await dialog.getByRole('button', { name: 'Lire tout le fichier ainsi' }).click()
  await expect(card).toContainText('opérateur')
  await expect(card.getByRole('button', { name: 'Lire autrement…' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(card).not.toContainText('opérateur')
  await page.keyboard.press('Control+y')
  await expect(card).toContainText('opérateur')
  await card.getByRole('button', { name: 'Retirer releve.csv du projet' }).click()
  await expect(card).toHaveCount(0)
})

test('work survives a crash: the browser offers what it kept', async ({ page }) => {
  await page.setInputFiles('input[type=file]', [file('communes.geojson'), file('lines.csv.gz')])
  await expect.poll(() => panelText(page), { timeout: 20_000 }).toContain('56 214')
  // The save follows the last change by less than a second; what it kept before then was the first file.
  await page.waitForTimeout(1_500)
  await expect(page.getByText(/Gardé dans ce navigateur à/)).toBeVisible()
  await page.reload()
  // Other work is kept beside it, and does not take its place.
  await page.setInputFiles('input[type=file]', file('zones.geojson'))
  await expect(answer(page)).toContainText('zones.geojson')
  await expect(page.getByText(/Gardé dans ce navigateur à/)).toBeVisible()
  await page.getByRole('button', { name: /^Reprendre/ }).click()
  await page
    .getByRole('navigation', { name: 'Étapes' })
    .getByRole('button', { name: 'Données', exact: true })
    .click()
  await expect.poll(() => panelText(page), { timeout: 20_000 }).toContain('56 214')
  await page.reload()
  await expect(page.getByRole('button', { name: /^Reprendre/ })).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Oublier/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Reprendre/ })).toHaveCount(1)
})

// The page's own watch on faults is off: the fault is the subject.
pageless('an engine that stops starts again at the next change, with its files', async ({ page }) => {
  await page.goto('./')
  await openDemonstration(page)
  const listEngines = () => page.workers().filter((worker) => worker.url().includes('engine'))
  const [engine] = listEngines()
  await engine!.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of memory')
    }, 0)
  })
  await expect.poll(listEngines).toEqual([])
  await page.getByRole('button', { name: /^2.Mbit/ }).click()
  await expect.poll(() => panelText(page), { timeout: 20_000 }).toMatch(/lignes sur 56 214 sont sous 2 Mbit/)
  expect(listEngines()).toHaveLength(1)
})
