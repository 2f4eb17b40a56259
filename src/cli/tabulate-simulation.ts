import type { FundingLine, LocalShare } from '../domain/cost/funding-plan'
import type { CoverageFigures } from '../domain/coverage/coverage'
import type { CostRange, Quantity, SimulationResult } from '../domain/scenario/simulation'
import { createFormat } from '../i18n/create-format'
import type { MessageKey } from '../i18n/translator'
import { inEuros } from './describe-simulation'
import { FIGURE_FIELDS } from './figure-fields'
import { type Field, makeTable, type Table } from './table'
import { translate } from './words'

const format = createFormat('fr')

interface Post {
  readonly scenario: string
  readonly name: string
  /** Empty for a total. */
  readonly quantity: number | '' | null
  readonly cost: CostRange
}

/** A scenario's answer for the eye: coverage before and after, the bill, who pays, what is left to each EPCI. */
export function tabulateSimulation(result: SimulationResult): readonly Table[] {
  const { name, lifted, capex, funding, localShare, coverageBefore, coverageAfter } = result
  const said = format.speed(coverageBefore.threshold.downKbps)
  const moments = [
    { when: 'avant', ...coverageBefore.totals },
    { when: 'après', ...coverageAfter.totals },
  ]
  return [
    makeTable(
      `« ${name} » : ${format.number(lifted)} lignes relevées, couverture à ${said}`,
      MOMENT_FIELDS,
      moments,
    ),
    makeTable(`« ${name} » : ${sayCost(capex)}`, POST_FIELDS, listPosts(result)),
    ...(funding ? [makeTable(`« ${name} » : qui paie`, FUNDING_FIELDS, funding)] : []),
    ...(localShare ? [makeTable(`« ${name} » : reste à charge`, SHARE_FIELDS, localShare)] : []),
  ]
}

/** The bills of all the scenarios, for a spreadsheet. */
export function tabulateBills(results: readonly SimulationResult[]): Table {
  return makeTable('Quantités et coûts', [SCENARIO_FIELD, ...POST_FIELDS], results.flatMap(listPosts))
}

/** An unknown total is a minimum, and says so; a minimum of nothing is unknown. */
function sayCost({ base, knownBase }: CostRange): string {
  if (base !== null) return `investissement de ${format.euros(base)}`
  return knownBase === 0 ? 'investissement inconnu' : `investissement d’au moins ${format.euros(knownBase)}`
}

function listPosts({ name: scenario, quantities, capex, opexPerYear }: SimulationResult): readonly Post[] {
  const describe = ({ assumption, quantity, cost }: Quantity): Post => ({
    scenario,
    name: translate(`assumption.${assumption}` as MessageKey),
    quantity,
    cost,
  })
  return [
    ...quantities.map(describe),
    { scenario, name: 'Investissement', quantity: '', cost: capex },
    { scenario, name: 'Exploitation par an', quantity: '', cost: opexPerYear },
  ]
}

const euros = <Row>(title: string, value: Field<Row>['value']): Field<Row> => ({
  title,
  unit: '€',
  kind: 'number',
  value,
})

const MOMENT_FIELDS: readonly Field<CoverageFigures & { when: string }>[] = [
  { title: 'Moment', kind: 'text', value: ({ when }) => when },
  ...FIGURE_FIELDS,
]
const SCENARIO_FIELD: Field<Post> = { title: 'Scénario', kind: 'text', value: ({ scenario }) => scenario }
const POST_FIELDS: readonly Field<Post>[] = [
  { title: 'Poste', kind: 'text', value: ({ name }) => name },
  { title: 'Quantité', kind: 'number', value: ({ quantity }) => quantity },
  euros(translate('column.capex-low'), ({ cost }) => inEuros(cost.low)),
  euros(translate('column.capex-base'), ({ cost }) => inEuros(cost.base)),
  euros(translate('column.capex-high'), ({ cost }) => inEuros(cost.high)),
]
const FUNDING_FIELDS: readonly Field<FundingLine>[] = [
  { title: 'Financeur', kind: 'text', value: ({ funder }) => translate(`funder.${funder}`) },
  euros('Montant', ({ amount }) => inEuros(amount)),
]
const SHARE_FIELDS: readonly Field<LocalShare>[] = [
  { title: translate('column.epci'), kind: 'text', value: ({ name }) => name },
  euros('Montant', ({ amount }) => inEuros(amount)),
]
