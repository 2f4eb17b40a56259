import { describe, expect, test } from 'vitest'
import { buildLayers } from '../../src/map/build-style'
import { diffLayers } from '../../src/map/diff-layers'
import { readLook } from '../../src/map/map-look'
import type { MapProps } from '../../src/map/map-props'
import { NEUTRALS } from '../../src/map/palette'
import { buildMapProps } from './build-map-props'

const layersOf = (props: Partial<MapProps>) => buildLayers(readLook(buildMapProps(props)))

describe('the difference between two looks', () => {
  test('is nothing when only figures or selection changed', () => {
    const after = layersOf({
      communeClasses: new Uint8Array([0, 5]),
      selection: [{ kind: 'commune', id: 1 }],
    })
    expect(diffLayers(layersOf({}), after)).toEqual([])
  })

  test('is the paint that changed, with its new value', () => {
    expect(diffLayers(layersOf({ theme: 'light' }), layersOf({ theme: 'dark' }))).toContainEqual({
      layer: 'paper',
      kind: 'paint',
      property: 'background-color',
      value: NEUTRALS.dark.paper,
    })
  })

  test('is one visibility a layer when a layer is switched off', () => {
    const props = buildMapProps()
    const after = layersOf({ visible: { ...props.visible, roads: false } })
    expect(diffLayers(layersOf({}), after)).toEqual([
      { layer: 'road-casing', kind: 'layout', property: 'visibility', value: 'none' },
      { layer: 'road', kind: 'layout', property: 'visibility', value: 'none' },
    ])
  })

  test('gives a property back its default when it is no longer named', () => {
    const plain = { id: 'land', type: 'fill', source: 'communes' } as const
    const painted = { ...plain, paint: { 'fill-opacity': 0.5 } }
    expect(diffLayers([painted], [plain])).toEqual([
      { layer: 'land', kind: 'paint', property: 'fill-opacity', value: undefined },
    ])
  })

  test('refuses lists of different layers', () => {
    expect(() => diffLayers([], layersOf({}))).toThrow('paper')
  })
})
