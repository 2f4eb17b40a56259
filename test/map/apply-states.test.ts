import { describe, expect, test } from 'vitest'
import { applyStates, type StateMap } from '../../src/map/apply-states'
import type { MapProps } from '../../src/map/map-props'
import type { SourceId } from '../../src/map/source-ids'
import { buildMapProps } from './build-map-props'

/** Records what the map is told. */
function listen(
  before: MapProps | null,
  after: MapProps,
  refilled: (SourceId | 'communes')[] = [],
): string[] {
  const told: string[] = []
  const map: StateMap = {
    setFeatureState: ({ source, id }, state) => told.push(`${source} ${id} ${JSON.stringify(state)}`),
    removeFeatureState: ({ source }) => told.push(`${source} forgotten`),
  }
  applyStates(map, before, after, new Set(refilled))
  return told
}

describe('the states of features', () => {
  test('follow the selection, each kind in its source', () => {
    const before = buildMapProps({
      selection: [
        { kind: 'commune', id: 1 },
        { kind: 'zone', id: 1 },
      ],
    })
    const after = buildMapProps({
      selection: [
        { kind: 'zone', id: 1 },
        { kind: 'shadowZone', id: 7 },
      ],
    })
    expect(listen(before, after)).toEqual(['communes 1 {"selected":false}', 'shadow 7 {"selected":true}'])
  })

  test('select again what is selected in a source filled again', () => {
    const props = buildMapProps({ selection: [{ kind: 'zone', id: 2 }] })
    expect(listen(props, props, ['zones'])).toEqual(['zones forgotten', 'zones 2 {"selected":true}'])
  })

  test('follow the pointer', () => {
    const at = (id: number): MapProps => buildMapProps({ hovered: { kind: 'commune', id } })
    expect(listen(at(1), at(2))).toEqual(['communes 1 {"hovered":false}', 'communes 2 {"hovered":true}'])
    expect(listen(at(1), buildMapProps())).toEqual(['communes 1 {"hovered":false}'])
  })

  test('say nothing of lines, which have their own source', () => {
    expect(listen(null, buildMapProps({ selection: [{ kind: 'line', id: 3 }] }))).toEqual([])
  })
})
