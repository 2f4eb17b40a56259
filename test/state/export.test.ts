import { expect, test, vi } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { createApp } from '../../src/state/create-app'
import { createInlinePorts } from '../support/inline-ports'

test('an exported file says the threshold, the demonstration and the files it comes from', async () => {
  const { ports, witness } = createInlinePorts()
  const { commands, store } = createApp(ports)
  await commands.openDemonstration()
  commands.setThreshold({ downKbps: kbps(512), upKbps: null })
  await vi.waitFor(() => expect(store.getState().coverage.state).toBe('current'), 10_000)
  await commands.exportTable('Communes', { columns: [], rows: [] }, 'neutral')
  await commands.exportLayer('communes', 'Communes')
  const [table, layer] = witness.offered
  expect(table!.name).toMatch(/-communes-512-kbits-demonstration-neutre\.csv$/)
  expect(layer!.name).toMatch(/-communes-512-kbits-demonstration\.geojson$/)
  const written = JSON.parse(await layer!.blob.text())
  expect(written.features).toHaveLength(89)
  expect(written.eclaircie).toEqual({
    threshold: { downKbps: 512, upKbps: null },
    demonstration: true,
    generated: '1970-01-01T00:00:01.000Z',
    sources: store.getState().project.sources.map(({ name }) => name),
  })
})
