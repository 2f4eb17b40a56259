// `npm start`: installs what is missing, builds what changed, serves the page and says where.
import { spawn } from 'node:child_process'
import { buildPage, installDependencies, ROOT, requireNode } from './prepare.mjs'

requireNode()
installDependencies()
buildPage()

const { preview } = await import('vite')
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port: 4173, strictPort: false, host: '127.0.0.1' },
})
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/'
console.log(`\nÉclaircie est prête : ${address}\n`)
console.log('Ctrl + C pour arrêter.')
openBrowser(address)

/** Opens the desktop's browser where there is one; a server or a CI has none, and that is no failure. */
function openBrowser(url) {
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (process.env.CI || process.argv.includes('--no-open') || isHeadless) return
  const [command, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform] ?? ['xdg-open', url]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
