import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Issue, makeIssue } from '../domain/kernel/issue'
import { type Cents, centsToEuros } from '../domain/kernel/units'
import { prepareAnalysis } from '../domain/prepare-analysis'
import type { Project } from '../domain/scenario/project'
import { simulateScenario } from '../domain/scenario/simulate'
import type { CostRange, SimulationResult } from '../domain/scenario/simulation'
import type { MessageKey } from '../i18n/translator'
import { gatherParts } from '../io/gather-parts'
import { unpackProject } from '../io/project-file/unpack-project'
import { readSource } from '../io/readers/read-source'
import type { Source } from '../io/source'
import type { Outcome } from './document'
import { formatCount, formatEuros } from './format'
import { readOptions, required, text } from './options'
import { describeInput } from './read-inputs'
import { translate } from './words'

/** `simulate`: what the scenarios of a project do, cost, and leave to each EPCI. */
export async function runSimulate(args: readonly string[]): Promise<Outcome> {
  const { values } = readOptions(args, { project: { type: 'string' }, scenario: { type: 'string' } })
  const path = required(values, 'project')
  const opened = await openProject(path)
  if (!opened.ok) return refuse(opened.issues)

  const { project, sources } = opened
  const wanted = text(values, 'scenario')
  const scenarios = project.scenarios.filter(({ name }) => wanted === undefined || name === wanted)
  if (wanted !== undefined && scenarios.length === 0) {
    const known = project.scenarios.map(({ name }) => name).join(', ')
    return refuse([makeIssue('scenario-unknown', 'error', { name: wanted, known })])
  }
  const analysis = prepareAnalysis(gatherParts(sources.map(({ content }) => content)), project.copperFormula)
  const { assumptions, threshold } = project
  const results = scenarios.map((scenario) =>
    simulateScenario(analysis, { scenario, assumptions, threshold }),
  )
  return {
    ok: true,
    inputs: sources.map(describeInput),
    issues: [
      ...sources.flatMap(({ issues }) => issues),
      ...analysis.issues,
      ...results.flatMap(({ issues }) => issues),
    ],
    content: {
      project: project.name,
      synthetic: project.synthetic,
      threshold,
      scenarios: results.map(describeResult),
    },
    tables: results.flatMap(tabulate),
  }
}

const refuse = (issues: readonly Issue[]): Outcome => ({
  ok: false,
  inputs: [],
  issues,
  content: {},
  tables: [],
})

type Opened =
  | { ok: true; project: Project; sources: readonly Source[] }
  | { ok: false; issues: readonly Issue[] }

/** Opens the project and reads all its sources again; every problem is listed, not the first alone. */
async function openProject(path: string): Promise<Opened> {
  const file = basename(path)
  process.stderr.write(`Lecture de ${file}…\n`)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    const reason = bytes.code ?? bytes.message
    return { ok: false, issues: [makeIssue('file-unreadable', 'error', { reason }, { file: path })] }
  }
  const unpacked = await unpackProject(bytes)
  if (!unpacked.ok) return { ok: false, issues: unpacked.issues.map((issue) => ({ ...issue, file })) }
  const { project, contents } = unpacked.value
  const sources: Source[] = []
  const issues: Issue[] = []
  for (const ref of project.sources) {
    const content = contents.get(ref.sha256)
    if (!content) continue
    const result = await readSource(content)
    if (result.ok) sources.push(result.value)
    else issues.push(...result.issues)
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, project, sources }
}

/** Euros as numbers; an unknown amount is null, with the prices that are missing named beside it. */
function describeResult(result: SimulationResult) {
  const { name, quantities, capex, opexPerYear, funding, localShare, coverageBefore, coverageAfter } = result
  return {
    name,
    quantities: quantities.map(({ assumption, quantity, cost }) => ({
      assumption,
      quantity,
      ...describeCost(cost),
    })),
    capex: describeCost(capex),
    opex: describeCost(opexPerYear),
    prises: result.prises,
    lifted: result.lifted,
    funding:
      funding?.map(({ funder, amount, binding }) => ({ source: funder, euros: inEuros(amount), binding })) ??
      null,
    localShare:
      localShare?.map(({ epci, name: epciName, amount }) => ({
        epci,
        name: epciName,
        euros: inEuros(amount),
      })) ?? null,
    coverageBefore: coverageBefore.totals,
    coverageAfter: coverageAfter.totals,
  }
}

const inEuros = (amount: Cents | null): number | null => (amount === null ? null : centsToEuros(amount))

const describeCost = ({ low, base, high, missing }: CostRange) => ({
  low: inEuros(low),
  base: inEuros(base),
  high: inEuros(high),
  missing,
})

function tabulate({ name, quantities, capex, lifted, funding, localShare }: SimulationResult) {
  const money = (amount: Cents | null) => (amount === null ? null : formatEuros(amount))
  const text = (title: string) => ({ title, kind: 'text' as const })
  const number = (title: string) => ({ title, kind: 'number' as const })
  return [
    {
      title: `Scénario « ${name} » : ${formatCount(lifted)} lignes relevées`,
      columns: [text('poste'), number('quantité'), number('bas'), number('base'), number('haut')],
      rows: [
        ...quantities.map(({ assumption, quantity, cost }) => [
          translate(`assumption.${assumption}` as MessageKey),
          quantity === null ? null : formatCount(quantity),
          money(cost.low),
          money(cost.base),
          money(cost.high),
        ]),
        ['investissement', '', money(capex.low), money(capex.base), money(capex.high)],
      ],
    },
    ...(funding
      ? [
          {
            title: 'Qui paie',
            columns: [text('financeur'), number('montant')],
            rows: funding.map(({ funder, amount }) => [translate(`funder.${funder}`), money(amount)]),
          },
        ]
      : []),
    ...(localShare
      ? [
          {
            title: 'Reste à charge',
            columns: [text('EPCI'), number('montant')],
            rows: localShare.map(({ name: epci, amount }) => [epci, money(amount)]),
          },
        ]
      : []),
  ]
}
