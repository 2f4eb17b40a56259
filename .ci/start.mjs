// `npm start`: installs what is missing, builds what changed, serves the page and says where.
// `npm start -- --no-open`, BROWSER=none or CI=true open no browser.
import { spawn } from 'node:child_process'
import { buildPage, installDependencies, ROOT, requireNode } from './prepare.mjs'

const FIRST_PORT = 4173

requireNode()
installDependencies()
buildPage()

const { preview } = await import('vite')
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port: FIRST_PORT, strictPort: false, host: '127.0.0.1', open: false },
})
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${FIRST_PORT}/`
console.log(`\nÉclaircie est prête :\n\n${address}\n\nCtrl + C pour arrêter.`)
openBrowser(address)

/** Opens the desktop's browser where there is one; a server or a CI has none, and that is no failure. */
function openBrowser(url) {
  const isUnwanted = process.env.CI || process.env.BROWSER === 'none' || process.argv.includes('--no-open')
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (isUnwanted || isHeadless) return
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
