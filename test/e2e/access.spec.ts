import { expect, expectNoAxeViolations, goTo, openDemonstration, panelText, test } from './support/app'

const STEPS = ['Données', 'Couverture', 'Zones d’ombre', 'Zones d’activité', 'Scénarios']

test('axe finds nothing on the first screen', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any step, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openDemonstration(page)
    for (const step of STEPS) {
      await goTo(page, step)
      await expect(page.locator('#panel h1')).toBeVisible()
      await page.waitForTimeout(400)
      await expectNoAxeViolations(page)
    }
  })
}

test('before and after stand under one divider, moved by the keyboard, and axe finds nothing', async ({
  page,
}) => {
  await openDemonstration(page)
  await goTo(page, 'Scénarios')
  await page.getByText('Rideau', { exact: true }).click()
  const divider = page.getByRole('slider', { name: /avant et après/ })
  await divider.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', '10')
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Légende' })).toContainText('43 → 89')
  await expectNoAxeViolations(page)
  await page.getByRole('radiogroup', { name: 'Ce que montre la carte' }).getByText('Avant').click()
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1)
})

test('a site is placed on the map with the keyboard, undone, and left to the engine again', async ({
  page,
}) => {
  await openDemonstration(page)
  await goTo(page, 'Scénarios')
  const work = page.locator('#panel li', { hasText: 'Placer sur la carte' }).first()
  await expect(work).toContainText('241 relevées')
  await work.getByRole('button', { name: /^Placer sur la carte/ }).click()
  await expect(page.getByText(/Cliquez où se tiendra le site/)).toBeVisible()
  await expectNoAxeViolations(page)
  await expect(page.locator('.maplibregl-canvas')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(work).toContainText('ne relève rien')
  await page.keyboard.press('Control+z')
  await expect(work).toContainText('241 relevées')
  await work.getByRole('button', { name: /^Placer sur la carte/ }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Cliquez où se tiendra le site/)).toHaveCount(0)
  await work.getByRole('button', { name: /Laisser choisir le site/ }).click()
  await expect(work).toContainText('Site choisi par le calcul')
})

test('the whole path is walked with the keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Ouvrir le territoire de démonstration' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => panelText(page), { timeout: 20_000 }).toContain('2 550 lignes')
  await page.keyboard.press('Alt+3')
  await expect.poll(() => panelText(page)).toContain('zones d’ombre regroupent')
  await page.keyboard.press('Alt+5')
  await page.getByRole('button', { name: 'Ajouter un scénario' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^B Scénario B/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^B Scénario B/ })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('button', { name: /^B Scénario B/ })).toBeVisible()
})

test('English is complete', async ({ page }) => {
  await openDemonstration(page)
  await page.getByRole('button', { name: /Switch to English/ }).click()
  await expect.poll(() => panelText(page)).toContain('2,550')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a message that asks for nothing goes by itself, unless one is on it', async ({ page }) => {
  await openDemonstration(page)
  await goTo(page, 'Scénarios')
  await page.getByRole('button', { name: 'Proposer des travaux' }).click()
  const message = page.getByRole('status').getByText(/il ne reste aucune ligne/)
  await expect(message).toBeVisible()
  await message.hover()
  await page.waitForTimeout(11_000)
  await expect(message).toBeVisible()
  await page.mouse.move(300, 300)
  await expect(message).toHaveCount(0, { timeout: 12_000 })
})

test('no step is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openDemonstration(page)
  for (const step of STEPS) {
    await goTo(page, step)
    await expect(page.locator('#panel h1')).toBeVisible()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: step })
      .toBe(390)
  }
})
