// `npm run --silent eclaircie -- COMMAND`: the command line, built again when its sources are newer.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CLI_INPUTS, installDependencies, isStale, ROOT, requireNode, run } from './prepare.mjs'

requireNode()
installDependencies()
const BUILT = 'dist/cli/eclaircie.js'
if (isStale(BUILT, CLI_INPUTS)) {
  // Messages go to stderr: stdout is the command's.
  const status = run('npx', ['vite', 'build', '--mode', 'cli', '--logLevel', 'error'], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status)
}
await import(pathToFileURL(join(ROOT, BUILT)).href)
