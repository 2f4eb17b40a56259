import fc from 'fast-check'
import { cents, kbps, metres } from '../../../src/domain/kernel/units'
import { applyEdit } from '../../../src/domain/scenario/apply-edit'
import { createProject } from '../../../src/domain/scenario/create-project'
import type { Edit } from '../../../src/domain/scenario/edit'
import type { Deployment, Project, Scenario } from '../../../src/domain/scenario/project'
import { TECHNOLOGIES } from '../../../src/domain/scenario/project'

/** Three numbers that, with a project, choose an edit which applies to it. */
type Choice = readonly [kind: number, a: number, b: number]
type MakeEdit = (project: Project, a: number, b: number, serial: number) => Edit | null

const threshold = (a: number) => ({ downKbps: kbps(a), upKbps: a % 2 ? kbps(a) : null })
const pick = <T>(list: readonly T[], a: number): T | null => list[a % list.length] ?? null

const deployment = (id: string, a: number): Deployment => ({
  id,
  name: `travaux ${a}`,
  technology: TECHNOLOGIES[a % TECHNOLOGIES.length]!,
  target: a % 2 ? { kind: 'territory' } : { kind: 'communes', codes: [`620${10 + (a % 90)}`] },
  scope: a % 3 ? 'below' : 'all',
  site: a % 5 ? null : [2.2, 50.7],
  note: '',
})

const scenario = (id: string, a: number): Scenario => ({
  id,
  name: `scénario ${a}`,
  goal: threshold(a),
  deployments: [],
  funding: { sources: [], sharingKey: { kind: 'inhabitants' } },
})

const inScenario =
  (make: (scenario: Scenario, a: number, b: number, serial: number) => Edit | null): MakeEdit =>
  (project, a, b, serial) => {
    const chosen = pick(project.scenarios, a)
    return chosen && make(chosen, a, b, serial)
  }

const MAKERS: Readonly<Record<Exclude<Edit['kind'], 'batch'>, MakeEdit>> = {
  renameProject: ({ name }, a) => ({ kind: 'renameProject', before: name, after: `projet ${a}` }),
  addSource: ({ sources }, a, _, serial) => ({
    kind: 'addSource',
    source: {
      id: `s${serial}`,
      name: `fichier ${a}`,
      kind: 'lines',
      sha256: '00',
      bytes: a,
      addedOn: '2026-11-01',
    },
    index: a % (sources.length + 1),
  }),
  removeSource: ({ sources }, a) => {
    const source = pick(sources, a)
    return source && { kind: 'removeSource', source, index: a % sources.length }
  },
  setThreshold: (project, a) => ({ kind: 'setThreshold', before: project.threshold, after: threshold(a) }),
  setShadow: ({ shadow }, a, b) => ({
    kind: 'setShadow',
    before: shadow,
    after: { distance: metres(a + 1), minLines: b },
  }),
  setCopperFormula: ({ copperFormula }, a) => ({
    kind: 'setCopperFormula',
    before: copperFormula,
    after: a % 2 ? 'arcep-2020' : 'arrete-2013',
  }),
  setAssumption: ({ assumptions }, a, b) => {
    const key = `prix-${a % 4}`
    const price = { low: null, base: cents(b), high: null, source: 'devis', year: 2026 }
    const after = b % 3 === 0 ? null : { ...price, evidence: 'sourced' as const }
    return { kind: 'setAssumption', key, before: assumptions[key] ?? null, after }
  },
  addScenario: ({ scenarios }, a, _, serial) => ({
    kind: 'addScenario',
    scenario: scenario(`c${serial}`, a),
    index: a % (scenarios.length + 1),
  }),
  removeScenario: ({ scenarios }, a) => {
    const chosen = pick(scenarios, a)
    return chosen && { kind: 'removeScenario', scenario: chosen, index: a % scenarios.length }
  },
  renameScenario: inScenario(({ id, name }, a, b) => ({
    kind: 'renameScenario',
    id,
    before: name,
    after: `nom ${a} ${b}`,
  })),
  setGoal: inScenario(({ id, goal }, _, b) => ({ kind: 'setGoal', id, before: goal, after: threshold(b) })),
  setFunding: inScenario(({ id, funding }, _, b) => ({
    kind: 'setFunding',
    scenarioId: id,
    before: funding,
    after: { sources: [], sharingKey: { kind: b % 2 ? 'linesTreated' : 'inhabitants' } },
  })),
  addDeployment: inScenario(({ id, deployments }, _, b, serial) => ({
    kind: 'addDeployment',
    scenarioId: id,
    deployment: deployment(`d${serial}`, b),
    index: b % (deployments.length + 1),
  })),
  removeDeployment: inScenario(({ id, deployments }, _, b) => {
    const chosen = pick(deployments, b)
    return (
      chosen && {
        kind: 'removeDeployment',
        scenarioId: id,
        deployment: chosen,
        index: b % deployments.length,
      }
    )
  }),
  updateDeployment: inScenario(({ id, deployments }, a, b) => {
    const before = pick(deployments, b)
    return before && { kind: 'updateDeployment', scenarioId: id, before, after: deployment(before.id, a + 1) }
  }),
  moveDeployment: inScenario(({ id, deployments }, a, b) =>
    deployments.length === 0
      ? null
      : {
          kind: 'moveDeployment',
          scenarioId: id,
          from: a % deployments.length,
          to: b % deployments.length,
        },
  ),
}
const KINDS = Object.keys(MAKERS) as (keyof typeof MAKERS)[]

/** Edits that apply one after the other to a new project, with the project each leads to. */
export interface EditRun {
  readonly edits: readonly Edit[]
  /** One more than the edits: the project before the first, then after each. */
  readonly projects: readonly Project[]
}

function runChoices(choices: readonly Choice[]): EditRun {
  const edits: Edit[] = []
  const projects: Project[] = [createProject('essai')]
  choices.forEach(([kind, a, b], serial) => {
    const project = projects.at(-1)!
    const edit = MAKERS[KINDS[kind % KINDS.length]!](project, a, b, serial)
    if (!edit) return
    edits.push(edit)
    projects.push(applyEdit(project, edit))
  })
  return { edits, projects }
}

const nat = fc.nat(1000)
export const arbitraryEditRun: fc.Arbitrary<EditRun> = fc
  .array(fc.tuple(nat, nat, nat), { maxLength: 60, size: 'max' })
  .map(runChoices)
