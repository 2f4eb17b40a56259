import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every test of the page fails on a request that leaves it, on an error in its console, and on a thrown one. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = []
    // The whole context: the page's workers and any window it would open.
    page.context().on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL!) && !/^(?:blob|data):/.test(url)) faults.push(`request: ${url}`)
    })
    page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
    await page.goto('./')
    await use(page)
    expect(faults).toEqual([])
  },
})
export { expect }

/** The demonstration territory, opened as a newcomer does: one click. */
export async function openDemonstration(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir le territoire de démonstration' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est servi', { timeout: 20_000 })
  await expect(answer(page)).toContainText('sont sous', { timeout: 20_000 })
}

export const goTo = (page: Page, step: string) =>
  page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: step }).click()

/** The panel of the step: its question and its answer. */
export const answer = (page: Page) => page.locator('#panel')

/** Figures are written with narrow no-break spaces; tests read them with plain ones. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
export const panelText = async (page: Page) => plain((await answer(page).textContent()) ?? '')

/** axe-core run in the page, whose own policy stays on: the source goes in by the debugger, not by a script tag. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations: found } = await axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
  expect(violations).toEqual([])
}
