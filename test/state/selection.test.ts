import { describe, expect, test } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import type { SelectedItem } from '../../src/state/app-state'
import { createApp } from '../../src/state/create-app'
import { coveragePanelView } from '../../src/state/views/coverage-panel'
import { inspectorView } from '../../src/state/views/inspector'
import { zonesPanelView } from '../../src/state/views/zones-panel'
import { createInlinePorts, demoFile } from '../support/inline-ports'

async function openTerritory(threshold = 512) {
  const app = createApp(createInlinePorts().ports)
  await app.commands.importFiles([
    demoFile('lines.csv.gz'),
    demoFile('communes.geojson'),
    demoFile('zones.geojson'),
  ])
  app.commands.setThreshold({ downKbps: kbps(threshold), upKbps: null })
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 0))
  const inspect = (selection: readonly SelectedItem[]) => {
    app.commands.selectMany(selection)
    return inspectorView(app.store.getState())
  }
  return { app, inspect }
}

describe('several things selected', () => {
  test('are added up, all communes together being the territory', async () => {
    const { app, inspect } = await openTerritory()
    const communes = Array.from({ length: 89 }, (_, index) => ({ kind: 'commune' as const, id: index + 1 }))
    const { totals, unplaced } = coveragePanelView(app.store.getState()).answer!
    expect(unplaced.lines).toBe(0)
    const { p10Kbps: _, p50Kbps: __, p90Kbps: ___, ...counts } = totals
    expect(inspect(communes)).toMatchObject({ kind: 'several', of: 'commune', figures: counts })
  })

  test('are listed with their own figures', async () => {
    const { inspect } = await openTerritory()
    const several = inspect([
      { kind: 'shadowZone', id: 1 },
      { kind: 'shadowZone', id: 2 },
    ])
    if (several?.kind !== 'several') throw new Error('one thing only')
    const [first, second] = several.parts.map(({ figures }) => figures!)
    expect(several.figures?.lines).toBe(first!.lines + second!.lines)
    expect(several.figures).toMatchObject({ served: 0, unknown: 0 })
    expect(several.parts[0]!.name).toMatch(/^1 · /)
  })

  test('are listed by their own names, whatever their kind', async () => {
    const { app, inspect } = await openTerritory()
    const { prepared } = app.store.getState()
    if (prepared.state !== 'current') throw new Error('not ready')
    const { communes, zones } = prepared.value.territory
    const several = inspect([
      { kind: 'commune', id: 7 },
      { kind: 'zone', id: 3 },
    ])
    if (several?.kind !== 'several') throw new Error('one thing only')
    expect(several.parts.map(({ name }) => name)).toEqual([communes[6]!.name, zones[2]!.name])
  })

  test('of several kinds have no sum: a line would count twice', async () => {
    const { inspect } = await openTerritory()
    const mixed = inspect([
      { kind: 'commune', id: 1 },
      { kind: 'zone', id: 1 },
    ])
    expect(mixed).toMatchObject({ kind: 'several', of: null, figures: null })
  })
})

describe('activity zones', () => {
  test('go from the worst served on, by share, then by best speed', async () => {
    const { app } = await openTerritory(8_000)
    const rows = zonesPanelView(app.store.getState()).rows!
    const order = rows.map(({ shareLow, bestDownKbps }) => [shareLow!, bestDownKbps ?? Infinity] as const)
    expect(order).toEqual(order.toSorted(([a, x], [b, y]) => a - b || x - y))
    expect(new Set(order.map(([share]) => share)).size).toBeGreaterThan(1)
  })
})
