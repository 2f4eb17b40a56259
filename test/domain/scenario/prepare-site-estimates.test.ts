import { describe, expect, test } from 'vitest'
import { prepareSiteEstimates } from '../../../src/domain/scenario/prepare-site-estimates'
import type { LineSpec } from '../../builders/lines'
import { buildGround } from './build-ground'

/** One degree of latitude is 111 244 m there; the cabinet stands 3 337 m north of its exchange. */
const EXCHANGE = { kind: 'NRA', code: 'A', at: [2.2, 50.77] } as const
const CABINET = { kind: 'SR', code: 'A-SR', parent: 'A', at: [2.2, 50.8] } as const
/** 1 112 m from the cabinet: (1 112.4 × √2 + 100) × 15 / 1 000. */
const NORTH = [2.2, 50.81] as const
const NORTH_DB = 25.1
/** What the cable from the exchange to the cabinet takes: 3 337.3 × √2 × 15 / 1 000. */
const TRANSPORT_DB = 70.8

function estimate(line: LineSpec, sites: Parameters<typeof buildGround>[0]['sites'] = [EXCHANGE, CABINET]) {
  const ground = buildGround({ sites, lines: [line] })
  return prepareSiteEstimates(ground)([...CABINET.at])(0)
}

describe('what a new exchange at a cabinet does for a line', () => {
  test('is estimated by distance where nothing is known of the line', () => {
    expect(estimate({ at: NORTH })).toBeCloseTo(NORTH_DB, 1)
  })

  test('is nothing without a position, and nothing beyond 1 600 m', () => {
    expect(estimate({ attenuationDb: 70 })).toBeNull()
    expect(estimate({ at: [2.2, 50.814] })).not.toBeNull()
    expect(estimate({ at: [2.2, 50.8145] })).toBeNull()
  })

  test('is nothing for a line of another exchange, whose pairs do not pass there', () => {
    expect(estimate({ at: NORTH, nra: 'A' })).not.toBeNull()
    expect(estimate({ at: NORTH, nra: 'B' })).toBeNull()
    const orphan = { ...CABINET, parent: undefined } as unknown as typeof CABINET
    expect(estimate({ at: NORTH, nra: 'B' }, [EXCHANGE, orphan])).not.toBeNull()
  })

  test('is nothing where the attenuation would not fall', () => {
    expect(estimate({ at: NORTH, attenuationDb: 25 })).toBeNull()
    expect(estimate({ at: NORTH, attenuationDb: 26 })).toBeCloseTo(NORTH_DB, 1)
  })

  test('takes away no more than the cable between the two exchanges', () => {
    const known = (attenuationDb: number) => estimate({ at: NORTH, nra: 'A', attenuationDb })
    expect(known(90)).toBeCloseTo(NORTH_DB, 1)
    expect(known(100)).toBeCloseTo(100 - TRANSPORT_DB, 1)
  })

  test('is nothing for a cabinet that stands at its exchange', () => {
    const beside = { ...EXCHANGE, at: CABINET.at } as unknown as typeof EXCHANGE
    expect(estimate({ at: NORTH, nra: 'A', attenuationDb: 75 }, [beside, CABINET])).toBeNull()
  })
})
