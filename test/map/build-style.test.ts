import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { buildLayers, buildStyle } from '../../src/map/build-style'
import { LAYER_ORDER } from '../../src/map/layer-order'
import { type MapLook, readLook } from '../../src/map/map-look'
import { MAP_LAYERS, type MapLayerName } from '../../src/map/map-props'
import { RAMP } from '../../src/map/palette'
import { buildMapProps } from './build-map-props'

const look = (part: Partial<MapLook> = {}): MapLook => ({ ...readLook(buildMapProps()), ...part })

describe('the style of the map', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const communeScale of ['ramp', 'difference'] as const)
      test(`is valid in the ${theme} theme, ${communeScale} scale`, () => {
        expect(validateStyleMin(buildStyle(look({ theme, communeScale }), false))).toEqual([])
      })

  test('is valid when every class and every layer is switched off', () => {
    const none = Object.fromEntries(MAP_LAYERS.map((name) => [name, false])) as Record<MapLayerName, boolean>
    const off = look({ visible: none, hiddenCommuneClasses: [0, 1, 2, 3, 4, 5], backdrop: true })
    expect(validateStyleMin(buildStyle(off, true))).toEqual([])
  })

  test('makes the validator complain when a colour is wrong, so that the tests above can fail', () => {
    const style = buildStyle(look(), false)
    const broken = {
      ...style,
      layers: [{ id: 'paper', type: 'background' as const, paint: { 'background-color': 'gris' } }],
    }
    expect(validateStyleMin(broken)).not.toEqual([])
  })

  test('names no address but its own tiles: no glyphs, no sprite', () => {
    const style = buildStyle(look(), false)
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(JSON.stringify(style)).not.toMatch(/https?:|"url"|"tiles":\["(?!eclaircie:\/\/)/)
  })

  test('has its layers in the declared order, and only the points are missing from it', () => {
    const ids = buildLayers(look()).map(({ id }) => id)
    expect(ids).toEqual(LAYER_ORDER.filter((id) => !id.endsWith('-points')))
  })

  test('takes away the colour of a class switched off in the legend', () => {
    const fill = (hidden: number[]): string =>
      JSON.stringify(
        buildLayers(look({ hiddenCommuneClasses: hidden })).find(({ id }) => id === 'commune-fill')?.paint,
      )
    expect(fill([])).toContain(RAMP[2])
    expect(fill([3])).not.toContain(RAMP[2])
    expect(fill([3])).toContain(RAMP[1])
  })

  test('hides a layer that is switched off', () => {
    const hidden = buildLayers(look({ visible: { ...look().visible, shadow: false } }))
      .filter(({ layout }) => layout?.visibility === 'none')
      .map(({ id }) => id)
    expect(hidden).toContain('shadow-fill')
    expect(hidden).toContain('shadow-selected')
    expect(hidden).not.toContain('zone-line')
  })

  test('keeps land under the choropleth whatever is switched off, so that communes always answer', () => {
    const land = buildLayers(look({ visible: { ...look().visible, communes: false } })).find(
      ({ id }) => id === 'land',
    )
    expect(land?.layout?.visibility ?? 'visible').toBe('visible')
  })
})
