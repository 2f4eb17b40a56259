// `npm test`: everything that must hold, in the order in which a failure is cheapest to learn. The last line is
// « N passed, N failed »; each check, each unit test and each browser test counts as one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { installDependencies, ROOT, requireNode, run } from './prepare.mjs'

requireNode()
installDependencies()

const RESULTS = join(ROOT, 'test-results')
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
const count = { passed: 0, failed: 0 }

check('types', 'npx', ['tsc', '--noEmit'])
check('types of the domain alone, without the DOM and without Node', 'npx', [
  'tsc',
  '--noEmit',
  '-p',
  'src/domain',
])
check('lint and format', 'npx', ['biome', 'check', '--error-on-warnings'])
runSuite('unit tests', 'vitest.json', readVitest, 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(RESULTS, 'vitest.json')}`,
])
const isBuilt = check('build', 'npm', ['run', '--silent', 'build'])
if (isBuilt) {
  check('size of the first JavaScript', 'node', ['.ci/check-size.mjs'])
  const chromium = await findChromium()
  if (!chromium) fail('browser tests: no Chromium, and none could be installed')
  else {
    const env = { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, 'e2e.json') }
    const args = ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json']
    runSuite('browser tests', 'e2e.json', readPlaywright, 'npx', args, { env })
  }
}

console.log(`\n${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed === 0 ? 0 : 1)

function check(name, command, args) {
  console.log(`\n▸ ${name}`)
  const isGood = run(command, args) === 0
  if (isGood) count.passed++
  else fail(name)
  return isGood
}

function fail(name) {
  count.failed++
  console.error(`✗ ${name}`)
}

/** Counts a runner's own tests; a runner that fails without naming a failed test counts as one failure. */
function runSuite(name, file, read, command, args, options) {
  console.log(`\n▸ ${name}`)
  const status = run(command, args, options)
  let result = { passed: 0, failed: 0 }
  try {
    result = read(JSON.parse(readFileSync(join(RESULTS, file), 'utf8')))
  } catch (error) {
    console.error(`${name}: no result to read (${error.message})`)
  }
  count.passed += result.passed
  count.failed += result.failed
  if ((status !== 0 && result.failed === 0) || result.passed + result.failed === 0) fail(name)
}

function readVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests }
}

function readPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
