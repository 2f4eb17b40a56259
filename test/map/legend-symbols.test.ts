import { expect, test } from 'vitest'
import { buildLayers } from '../../src/map/build-style'
import { symbolLook } from '../../src/map/legend-symbols'
import { readLook } from '../../src/map/map-look'
import { buildMapProps } from './build-map-props'

const scenario = { revision: 1, letter: 'B', sites: [], treated: [] }

/** Each symbol of the legend with the layer it explains. */
test.each([
  ['treated', 'treated-line'],
  ['shadow', 'shadow-line'],
  ['zones', 'zone-line'],
  ['epci', 'epci-border'],
] as const)('%s has the colour of the layer %s, in both themes', (symbol, layerId) => {
  for (const theme of ['light', 'dark'] as const) {
    const layer = buildLayers(readLook(buildMapProps({ theme, scenario }))).find(({ id }) => id === layerId)
    expect(layer?.paint).toMatchObject({ 'line-color': symbolLook(symbol, theme, 'B').line })
  }
})

test('what is dashed on the map is dashed in the legend', () => {
  const dashed = buildLayers(readLook(buildMapProps({ scenario }))).filter(
    ({ paint }) => paint && 'line-dasharray' in paint,
  )
  expect(dashed.map(({ id }) => id)).toEqual(['treated-line'])
  expect(symbolLook('treated', 'light', 'B').isDashed).toBe(true)
  expect(symbolLook('shadow', 'light', 'B').isDashed).toBe(false)
})
