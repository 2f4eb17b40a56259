import { SHIPPED_ASSUMPTIONS } from '../domain/cost/assumptions'
import type { FundingLine, LocalShare } from '../domain/cost/funding-plan'
import type { CoverageFigures } from '../domain/coverage/coverage'
import type { Cents } from '../domain/kernel/units'
import type { CostRange, Quantity, SimulationResult } from '../domain/scenario/simulation'
import { createFormat } from '../i18n/create-format'
import type { MessageKey } from '../i18n/translator'
import { inEuros } from './describe-simulation'
import { listFigureFields } from './figure-fields'
import { type Field, makeTable, type Table } from './table'
import { sayThreshold, translate } from './words'

const format = createFormat('fr')

interface Post {
  readonly scenario: string
  /** What kind of sum the row belongs to: rows of one nature add up, rows of several do not. */
  readonly nature: string
  readonly name: string
  /** Empty for a total. */
  readonly quantity: number | '' | null
  readonly cost: CostRange
}

/** A scenario's answer for the eye: coverage before and after, the bill, who pays, what is left to each EPCI. */
export function tabulateSimulation(result: SimulationResult): readonly Table[] {
  const { name, lifted, capex, funding, localShare, coverageBefore, coverageAfter } = result
  const said = sayThreshold(coverageBefore.threshold)
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

/** The bills of all the scenarios, then who pays them, for a spreadsheet. */
export function tabulateBills(results: readonly SimulationResult[]): Table {
  const rows = results.flatMap((result) => [...listPosts(result), ...listPayers(result)])
  return makeTable('Quantités, coûts et financement', [SCENARIO_FIELD, NATURE_FIELD, ...POST_FIELDS], rows)
}

/** An unknown total is a minimum, and says so; a minimum of nothing is unknown. */
function sayCost({ base, knownBase }: CostRange): string {
  if (base !== null) return `investissement de ${format.euros(base)}`
  return knownBase === 0 ? 'investissement inconnu' : `investissement d’au moins ${format.euros(knownBase)}`
}

function listPosts({ name: scenario, quantities, capex, opexPerYear }: SimulationResult): readonly Post[] {
  const natureOf = (key: string) => SHIPPED_ASSUMPTIONS.find((price) => price.key === key)?.nature ?? 'capex'
  const describe = ({ assumption, quantity, cost }: Quantity): Post => ({
    scenario,
    nature: NATURES[natureOf(assumption)],
    name: translate(`assumption.${assumption}` as MessageKey),
    quantity,
    cost,
  })
  const { capex: total, opex: yearly } = NATURES
  return [
    ...quantities.map(describe),
    { scenario, nature: TOTAL, name: total, quantity: '', cost: capex },
    { scenario, nature: TOTAL, name: yearly, quantity: '', cost: opexPerYear },
  ]
}

/** The funders, then what each EPCI is left with; the EPCI's own line stands only where no key shares it. */
function listPayers({ name: scenario, funding, localShare }: SimulationResult): readonly Post[] {
  const pay = (nature: string, name: string, amount: Cents): Post => {
    const cost = { low: null, base: amount, high: null, knownBase: amount, missing: [] }
    return { scenario, nature, name, quantity: '', cost }
  }
  const funders = (funding ?? []).filter(({ funder }) => funder !== 'epci' || localShare === null)
  return [
    ...funders.map(({ funder, amount }) => pay('Financement', translate(`funder.${funder}`), amount)),
    ...(localShare ?? []).map(({ name, amount }) => pay('Reste à charge', name, amount)),
  ]
}

const NATURES = { capex: 'Investissement', opex: 'Exploitation par an' } as const
const TOTAL = 'Total'

const euros = <Row>(title: string, value: Field<Row>['value']): Field<Row> => ({
  title,
  unit: '€',
  kind: 'number',
  value,
})

const MOMENT_FIELDS: readonly Field<CoverageFigures & { when: string }>[] = [
  { title: 'Moment', kind: 'text', value: ({ when }) => when },
  ...listFigureFields(),
]
const SCENARIO_FIELD: Field<Post> = { title: 'Scénario', kind: 'text', value: ({ scenario }) => scenario }
const NATURE_FIELD: Field<Post> = {
  title: translate('column.nature'),
  kind: 'text',
  value: ({ nature }) => nature,
}
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
