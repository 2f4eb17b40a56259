import { expect, test } from 'vitest'
import { LAYER_ORDER, layerAbove, layerRank } from '../../src/map/layer-order'

test('a layer that is not declared is refused', () => {
  expect(() => layerRank('commune-fil')).toThrow('commune-fil')
})

test('no layer is declared twice', () => {
  expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length)
})

test('a new layer goes under the nearest of those declared above it', () => {
  expect(layerAbove('line-points', ['land', 'commune-names', 'commune-selected'])).toBe('commune-selected')
})

test('a new layer goes on top when nothing declared above it is present', () => {
  expect(layerAbove('scenario-sites', ['land', 'commune-names'])).toBeUndefined()
})
