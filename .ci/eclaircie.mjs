// `npm run --silent eclaircie -- COMMAND`: the command line, built again when its sources are newer.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CLI_INPUTS, installDependencies, isStale, ROOT, requireNode, runTool } from './prepare.mjs'

const BUILT = 'dist/cli/eclaircie.js'

requireNode()
installDependencies()
if (isStale(BUILT, CLI_INPUTS)) {
  // Messages go to stderr: stdout is the command's.
  const args = ['build', '--mode', 'cli', '--logLevel', 'error']
  const status = runTool('vite', args, { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status)
}
await import(pathToFileURL(join(ROOT, BUILT)).href)
