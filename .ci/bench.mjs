// `npm run bench`: seconds per step of the analysis on generated territories, and of reading a large table, and their ratio to a byte scan.
import { installDependencies, ROOT, requireNode } from './prepare.mjs'

requireNode()
installDependencies()
const { runnerImport } = await import('vite')
const { module } = await runnerImport('./test/bench/run-bench.ts', {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
})
await module.runBench()
