import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kbps } from '../../../src/domain/kernel/units'
import { prepareAnalysis } from '../../../src/domain/prepare-analysis'
import { createScenario } from '../../../src/domain/scenario/create-scenario'
import { simulateScenario } from '../../../src/domain/scenario/simulate'
import { suggestDeployments } from '../../../src/domain/scenario/suggest-deployments'
import { gatherParts } from '../../../src/io/gather-parts'
import { readSource } from '../../../src/io/readers/read-source'
import type { SourceContent } from '../../../src/io/source'

const FOLDER = new URL('../../../fixtures/saint-omer/', import.meta.url)

async function readDemonstration() {
  const names = ['communes.geojson', 'zones.geojson', 'sites.geojson', 'lines.csv.gz']
  const contents: SourceContent[] = []
  for (const name of names) {
    const read = await readSource({ name, bytes: readFileSync(new URL(name, FOLDER)) })
    if (!read.ok) throw new Error(`${name} could not be read`)
    contents.push(read.value.content)
  }
  const parts = gatherParts(contents)
  return prepareAnalysis(parts, 'arcep-2020', null)
}

test('the suggested works resorb the 750 and 1 800 lines of the demonstration, at a cost shared to the cent', async () => {
  const analysis = await readDemonstration()
  const goal = { downKbps: kbps(512), upKbps: null }
  const scenario = createScenario('s', 'résorber', goal)
  const request = { scenario, assumptions: {}, threshold: goal, shadow: null }
  const deployments = suggestDeployments(analysis, request)
  const result = simulateScenario(analysis, { ...request, scenario: { ...scenario, deployments } })

  expect(result.coverageBefore.totals).toMatchObject({ ineligible: 750, below: 1800 })
  expect(result.coverageAfter.totals).toMatchObject({ ineligible: 0, below: 0, unknown: 0 })
  expect(result.lifted).toBe(2550)
  const technologies = deployments.map(({ technology }) => technology)
  expect(new Set(technologies)).toEqual(new Set(['nra-zo', 'prm', 'satellite']))
  // Each copper work costs less per line it lifts than a prise of fibre.
  for (const { technology, capex, lifted } of result.deployments) {
    if (technology !== 'satellite') expect(capex.base! / lifted).toBeLessThanOrEqual(126_000)
  }
  expect(result.funding!.reduce((sum, { amount }) => sum + amount, 0)).toBe(result.capex.base)
  expect(result.localShare!.reduce((sum, { amount }) => sum + amount, 0)).toBe(result.funding!.at(-1)!.amount)
  expect(result.localShare!.every(({ amount }) => amount > 0)).toBe(true)
})
