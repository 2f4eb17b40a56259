// `npm run fuzz`: every format damaged in thousands of ways from a new seed; FUZZ_RUNS and PROPERTY_SEED choose.
import { spawnSync } from 'node:child_process'
import { installDependencies, ROOT, requireNode } from './prepare.mjs'

requireNode()
installDependencies()
const seed = process.env.PROPERTY_SEED ?? String(Math.floor(Math.random() * 2 ** 31))
process.stdout.write(`PROPERTY_SEED=${seed}\n`)
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/io'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { FUZZ_RUNS: '20000', ...process.env, PROPERTY_SEED: seed },
})
process.exit(status ?? 1)
