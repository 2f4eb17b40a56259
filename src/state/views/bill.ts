import type { Assumption } from '../../domain/cost/assumption'
import type { FundingLine } from '../../domain/cost/funding-plan'
import type { AppState } from '../app-state'
import { createView } from './create-view'
import { assumptionsView, scenarioPanelView } from './scenario-panel'

/** The bill of the scenario shown, a row a price: investment first, then what each year costs. */
export const billView = createView(
  (state: AppState) => [scenarioPanelView(state), assumptionsView(state)],
  (panel, prices) => {
    if (!panel) return null
    const rows = (panel.result?.quantities ?? []).flatMap(({ assumption, quantity, cost }) => {
      const price = prices.find(({ key }) => key === assumption)
      if (!price) return []
      const { nature, unit, value } = price
      const { base, source, year, evidence } = value
      return [{ key: assumption, nature, unit, quantity, price: base, cost, source, year, evidence }]
    })
    const rank = (nature: Assumption['nature']) => (nature === 'capex' ? 0 : 1)
    return {
      name: panel.scenario.name,
      state: panel.state,
      rows: rows.sort((a, b) => rank(a.nature) - rank(b.nature)),
    }
  },
)
export type BillRow = NonNullable<ReturnType<typeof billView>>['rows'][number]

/** Who pays the investment, to the cent: the funders in order, then the part of each EPCI. */
export const payersView = createView(
  (state: AppState) => [scenarioPanelView(state)],
  (panel) => {
    if (!panel) return null
    const { scenario, result } = panel
    const total = result?.capex.base ?? null
    const shareOf = (amount: number) => (total === null || total === 0 ? null : amount / total)
    const shared = result?.localShare ?? null
    // The EPCI's own line is the sum of theirs: it stands only where nobody knows how they share it.
    const isTold = ({ funder }: FundingLine) => funder !== 'epci' || shared === null
    return {
      name: scenario.name,
      state: panel.state,
      rows: [
        ...(result?.funding ?? []).filter(isTold).map(({ id, funder, amount }) => ({
          ...{ key: id, funder, code: null, name: null, amount, share: shareOf(amount), lines: null },
          source: scenario.funding.sources.find((source) => source.id === id)?.source ?? null,
        })),
        ...(shared ?? []).map(({ epci, name, amount, linesTreated }) => ({
          ...{ key: epci, funder: 'epci' as const, code: epci, name, amount, share: shareOf(amount) },
          ...{ lines: linesTreated, source: null },
        })),
      ],
    }
  },
)
export type PayerRow = NonNullable<ReturnType<typeof payersView>>['rows'][number]
