import { makeIssue } from '../domain/kernel/issue'
import { loadHistoryFor, prepareAnalysis } from '../domain/prepare-analysis'
import { createScenario } from '../domain/scenario/create-scenario'
import { simulateScenario } from '../domain/scenario/simulate'
import { gatherParts } from '../io/gather-parts'
import { describeSimulation } from './describe-simulation'
import { type Command, type Outcome, refuse } from './document'
import { openProject } from './open-project'
import { readCopperFormula, required, text } from './options'
import { tabulateBills, tabulateSimulation } from './tabulate-simulation'
import type { Values } from './usage'
import { translate } from './words'

/** What the scenarios of a project do, cost, and leave to each EPCI. */
export const simulate: Command = {
  usage: 'simulate --project FICHIER [--scenario NOM] [--copper-formula arcep-2020|arrete-2013]',
  purpose: 'ce que les scénarios d’un projet font, coûtent et laissent à chaque EPCI',
  options: {
    project: { type: 'string' },
    scenario: { type: 'string' },
    'copper-formula': { type: 'string' },
  },
  takesFiles: false,
  writes: ['.json', '.csv'],
  run: runSimulate,
}

async function runSimulate(values: Values): Promise<Outcome> {
  const wanted = text(values, 'scenario')
  const formula = readCopperFormula(values)
  const opened = await openProject(required(values, 'project'))
  if (!opened.ok) return refuse(opened.issues)

  const { project, sources, inputs } = opened.value
  const named = project.scenarios.filter(({ name }) => wanted === undefined || name === wanted)
  const baseline = createScenario('baseline', translate('scenarios.baseline'), project.threshold)
  // A scenario of the project wins over the baseline of that name; unasked, the baseline is each one's « before ».
  const scenarios = named.length === 0 && wanted === baseline.name ? [baseline] : named
  if (wanted !== undefined && scenarios.length === 0) {
    const known = [baseline, ...project.scenarios].map(({ name }) => name).join(', ')
    return refuse([...opened.issues, makeIssue('scenario-unknown', 'error', { name: wanted, known })], inputs)
  }
  const { assumptions, threshold } = project
  const copperFormula = formula ?? project.copperFormula
  const parts = gatherParts(sources.map(({ content }) => content))
  const analysis = prepareAnalysis(parts, copperFormula, await loadHistoryFor(parts))
  const results = scenarios.map((scenario) =>
    simulateScenario(analysis, { scenario, assumptions, threshold }),
  )
  return {
    ok: true,
    inputs,
    issues: [...opened.issues, ...analysis.issues, ...results.flatMap(({ issues }) => issues)],
    content: {
      project: project.name,
      synthetic: project.synthetic,
      threshold,
      copperFormula,
      scenarios: results.map(describeSimulation),
    },
    tables: results.flatMap(tabulateSimulation),
    rows: tabulateBills(results),
  }
}
