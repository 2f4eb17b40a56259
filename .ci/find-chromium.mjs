// A Chromium for the browser tests: the one named, one on this machine, Playwright's, else the system's package.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './prepare.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The path of a Chromium, installing one when there is none; null when none can be had. */
export async function findChromium() {
  return (
    process.env.CHROMIUM ||
    findOnPath() ||
    (await findPlaywrights()) ||
    (await installPlaywrights()) ||
    installSystems()
  )
}

function findOnPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name)
  }
  return null
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

async function installPlaywrights() {
  console.error('Installation de Chromium (Playwright)…')
  return run('npx', ['playwright', 'install', 'chromium'], { timeout: 240_000 }) === 0
    ? findPlaywrights()
    : null
}

function installSystems() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  console.error('Installation de Chromium (paquet du système)…')
  try {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      options,
    )
  } catch {
    return null
  }
  return findOnPath()
}
