// A Chromium for the browser tests: the one named, one on this machine, Playwright's, else the system's package.
// Each candidate is started once: a browser that is there but lacks a library of the system is no browser.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './prepare.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const DOWNLOAD_MS = 300_000
const START_MS = 60_000

/** The path of a Chromium that starts, installing one when there is none; null when none can be had. */
export async function findChromium() {
  const steps = [
    () => [process.env.CHROMIUM],
    findOnPath,
    findPlaywrights,
    installPlaywrights,
    installLibraries,
    installSystems,
  ]
  for (const step of steps) {
    const path = (await step()).find((candidate) => candidate && starts(candidate))
    if (path) return path
  }
  return null
}

function starts(path) {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank']
  const { status, stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: START_MS })
  const isGood = status === 0 && stdout.includes('<html>')
  if (!isGood) console.error(`Ce navigateur ne démarre pas, il est laissé de côté : ${path}`)
  return isGood
}

function findOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).filter(existsSync)
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].filter((path) => path && existsSync(path))
}

async function installPlaywrights() {
  // It was there and did not start: another download would be the same.
  if ((await findPlaywrights()).length > 0) return []
  console.error('Installation de Chromium (Playwright)…')
  const status = runTool('playwright', ['install', '--no-shell', 'chromium'], { timeout: DOWNLOAD_MS })
  return status === 0 ? findPlaywrights() : []
}

/** A downloaded browser on a bare system lacks the system's libraries; only root can add them. */
async function installLibraries() {
  const found = await findPlaywrights()
  if (found.length === 0 || !isLinuxRoot()) return []
  console.error('Installation des bibliothèques de Chromium…')
  return runTool('playwright', ['install-deps', 'chromium']) === 0 ? found : []
}

function installSystems() {
  if (!isLinuxRoot()) return []
  console.error('Installation de Chromium (paquet du système)…')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const packages = ['chromium', 'fonts-dejavu-core']
  run('apt-get', ['update', '-qq'], options)
  const status = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
  return status === 0 ? findOnPath() : []
}

function isLinuxRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0
}
