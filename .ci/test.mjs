// `npm test`: everything that must hold, in the order in which a failure is cheapest to learn. The last line is
// « N passed, N failed »; each check, each unit test and each browser test counts as one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { installDependencies, ROOT, requireNode, run, runTool } from './prepare.mjs'

requireNode()
installDependencies()

const RESULTS = join(ROOT, 'test-results')
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
const count = { passed: 0, failed: 0, skipped: 0 }

check('types', () => runTool('tsc', ['--noEmit']))
check('types of the domain alone, without the DOM and without Node', () =>
  runTool('tsc', ['--noEmit', '-p', 'src/domain']),
)
check('lint and format', () => runTool('biome', ['check', '--error-on-warnings']))
runSuite('unit tests', 'vitest.json', readVitest, (file) =>
  runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
)
const isPageBuilt = check('build of the page', () => runTool('vite', ['build', '--logLevel', 'error']))
const isCliBuilt = check('build of the command line', () =>
  runTool('vite', ['build', '--mode', 'cli', '--logLevel', 'error']),
)
if (isPageBuilt && isCliBuilt) {
  check('size of the first JavaScript', () => run(process.execPath, ['.ci/check-size.mjs']))
  const chromium = await findChromium()
  if (chromium) {
    console.log(`\nChromium: ${chromium}`)
    const found = { ...process.env, CHROMIUM: chromium, E2E_PORT: String(await findFreePort()) }
    runSuite('browser tests', 'e2e.json', readPlaywright, (file) =>
      runTool('playwright', ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'], {
        env: { ...found, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      }),
    )
  } else fail('browser tests: no Chromium, and none could be installed')
} else fail('browser tests: there is no build to try')

if (count.skipped > 0) console.log(`\n${count.skipped} skipped, each with its reason above`)
console.log(`\n${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed === 0 ? 0 : 1

function check(name, work) {
  console.log(`\n▸ ${name}`)
  const isGood = work() === 0
  if (isGood) count.passed++
  else fail(name)
  return isGood
}

function fail(name) {
  count.failed++
  console.error(`✗ ${name}`)
}

/** Counts a runner's own tests; a runner that fails without naming a failed test counts as one failure. */
function runSuite(name, fileName, read, work) {
  console.log(`\n▸ ${name}`)
  const file = join(RESULTS, fileName)
  const status = work(file)
  let result = { passed: 0, failed: 0, skipped: 0 }
  try {
    result = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`${name}: no result to read (${error.message})`)
  }
  for (const key of Object.keys(count)) count[key] += result[key]
  if ((status !== 0 && result.failed === 0) || result.passed + result.failed === 0) fail(name)
}

/** A file that could not even be loaded has no test to its name: it counts as one failure. */
function readVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests }
}

function readPlaywright({ stats: { expected, flaky, unexpected, skipped } }) {
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/** Two clones may run their browser tests at once on one machine. */
function findFreePort() {
  return new Promise((done, fault) => {
    const server = createServer()
    server.once('error', fault)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
