import { makeIssue } from '../domain/kernel/issue'
import { prepareAnalysis } from '../domain/prepare-analysis'
import { simulateScenario } from '../domain/scenario/simulate'
import { gatherParts } from '../io/gather-parts'
import { describeSimulation } from './describe-simulation'
import { type Command, type Outcome, refuse } from './document'
import { openProject } from './open-project'
import { required, text, type Values } from './options'
import { tabulateBills, tabulateSimulation } from './tabulate-simulation'

/** What the scenarios of a project do, cost, and leave to each EPCI. */
export const simulate: Command = {
  usage: 'simulate --project FICHIER [--scenario NOM]',
  purpose: 'ce que les scénarios d’un projet font, coûtent et laissent à chaque EPCI',
  options: { project: { type: 'string' }, scenario: { type: 'string' } },
  takesFiles: false,
  writes: ['.json', '.csv'],
  run: runSimulate,
}

async function runSimulate(values: Values): Promise<Outcome> {
  const wanted = text(values, 'scenario')
  const opened = await openProject(required(values, 'project'))
  if (!opened.ok) return refuse(opened.issues)

  const { project, sources, inputs } = opened.value
  const scenarios = project.scenarios.filter(({ name }) => wanted === undefined || name === wanted)
  if (wanted !== undefined && scenarios.length === 0) {
    const known = project.scenarios.map(({ name }) => name).join(', ')
    return refuse([...opened.issues, makeIssue('scenario-unknown', 'error', { name: wanted, known })], inputs)
  }
  const { copperFormula, assumptions, threshold } = project
  const analysis = prepareAnalysis(gatherParts(sources.map(({ content }) => content)), copperFormula)
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
      scenarios: results.map(describeSimulation),
    },
    tables: results.flatMap(tabulateSimulation),
    rows: tabulateBills(results),
  }
}
