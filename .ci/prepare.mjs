// What `npm start`, `npm test` and the command line need before anything of the project can be imported: plain
// Node, no dependency.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const NEEDED = [20, 19]

/** Stops with a sentence when Node is too old; older versions would fail later with a stack trace. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  console.error(
    `Éclaircie demande Node ${NEEDED.join('.')} ou plus récent ; cette machine a Node ${process.versions.node}.`,
  )
  process.exit(1)
}

/** Runs a command to its end, its output shown; the exit code is returned, never thrown. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (error) console.error(error.message)
  return status ?? 1
}

/** Runs a tool of the project (`tsc`, `vite`…) without the half second that npx takes to find it. */
export function runTool(name, args, options) {
  return run(join(ROOT, 'node_modules/.bin', name), args, options)
}

/** Installs the dependencies when they are absent or older than the lock file. */
export function installDependencies() {
  const installed = join(ROOT, 'node_modules/.package-lock.json')
  const isCurrent =
    existsSync(installed) && modifiedAt(installed) >= modifiedAt(join(ROOT, 'package-lock.json'))
  if (isCurrent) return
  console.error('Installation des dépendances…')
  // A machine that sets NODE_ENV=production would leave out what builds and tests; stdout stays the command's.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  if (run('npm', args, { stdio: ['ignore', 2, 2] }) !== 0) {
    console.error('L’installation a échoué : vérifiez le réseau, puis relancez la commande.')
    process.exit(1)
  }
}

/** Whether `output` is missing or older than any file or folder of `inputs` (from the root). */
export function isStale(output, inputs) {
  if (!existsSync(join(ROOT, output))) return true
  const builtAt = modifiedAt(join(ROOT, output))
  return inputs.some((input) => newestIn(join(ROOT, input)) > builtAt)
}

const BUILD_INPUTS = ['src', 'vite.config.ts', 'package.json', 'package-lock.json']
export const CLI_INPUTS = BUILD_INPUTS
export const PAGE_INPUTS = [...BUILD_INPUTS, 'public', 'index.html', 'fixtures/saint-omer']

/** Builds the page when its sources are newer; exits when the build fails. */
export function buildPage() {
  if (!isStale('dist/page/index.html', PAGE_INPUTS)) return
  console.error('Construction de la page…')
  if (runTool('vite', ['build', '--logLevel', 'error']) !== 0) process.exit(1)
}

/** The newest change under a path; a folder's own time counts, so that a file taken away is seen too. */
function newestIn(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestIn(join(path, name))),
    stat.mtimeMs,
  )
}

function modifiedAt(path) {
  return statSync(path).mtimeMs
}
