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
