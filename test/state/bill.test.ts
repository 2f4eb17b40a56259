import { beforeAll, expect, test, vi } from 'vitest'
import { type App, createApp } from '../../src/state/create-app'
import { billView, payersView } from '../../src/state/views/bill'
import { createInlinePorts } from '../support/inline-ports'

let app: App
const result = () => {
  const { simulations, scenarioId } = app.store.getState()
  const simulation = simulations[scenarioId!]
  if (simulation?.state !== 'current') throw new Error('not simulated')
  return simulation.value.result
}

beforeAll(async () => {
  app = createApp(createInlinePorts().ports)
  await app.commands.openDemonstration()
  await vi.waitFor(() => expect(result().capex.base).not.toBeNull(), 10_000)
})

test('the bill adds up to the investment, price times quantity, investment before yearly cost', () => {
  const { rows } = billView(app.store.getState())!
  const capex = rows.filter(({ nature }) => nature === 'capex')
  expect(rows.slice(0, capex.length)).toEqual(capex)
  for (const { price, quantity, cost } of capex) expect(cost.base).toBe(price! * quantity!)
  expect(capex.reduce((sum, { cost }) => sum + cost.base!, 0)).toBe(result().capex.base)
  expect(rows.some(({ nature }) => nature === 'opex')).toBe(true)
})

test('who pays adds up to the investment, funders before the EPCI, each once', () => {
  const { rows } = payersView(app.store.getState())!
  expect(rows.map(({ funder }) => funder)).toEqual(['feder', 'region', 'epci', 'epci'])
  expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(result().capex.base)
  expect(rows.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12)
})

test('what is left stands in one row where nobody can tell how the EPCI share it', () => {
  const { id, funding } = app.store.getState().project.scenarios[0]!
  const left = payersView({
    ...app.store.getState(),
    simulations: {
      [id]: {
        state: 'current',
        basedOn: '',
        value: { ...simulated(), result: { ...result(), localShare: null } },
      },
    },
  })!
  expect(funding.sources).toHaveLength(2)
  expect(left.rows.map(({ funder, name }) => [funder, name])).toEqual([
    ['feder', null],
    ['region', null],
    ['epci', null],
  ])
})

const simulated = () => {
  const { simulations, scenarioId } = app.store.getState()
  const simulation = simulations[scenarioId!]
  if (simulation?.state !== 'current') throw new Error('not simulated')
  return simulation.value
}
