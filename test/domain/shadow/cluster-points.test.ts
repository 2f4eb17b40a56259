import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureDistanceM } from '../../../src/domain/geometry/measure-distance'
import { type Metres, metres } from '../../../src/domain/kernel/units'
import { clusterPoints, NOISE } from '../../../src/domain/shadow/cluster-points'

type Place = readonly [lon: number, lat: number]

const cluster = (places: readonly Place[], distance: Metres, minPoints: number) =>
  clusterPoints(
    Float64Array.from(places, ([lon]) => lon),
    Float64Array.from(places, ([, lat]) => lat),
    distance,
    minPoints,
  )

/** At Saint-Omer's latitude: 0.001° is 71 m to the east and 111 m to the north. */
const at = (east: number, north: number): Place => [2.25 + east * 0.001, 50.75 + north * 0.001]

describe('clusterPoints', () => {
  test('parts two groups and leaves a lone point out', () => {
    const places = [at(0, 0), at(1, 0), at(0, 1), at(50, 0), at(51, 0), at(50, 1), at(20, 20)]
    expect([...cluster(places, metres(150), 3)]).toEqual([1, 1, 1, 2, 2, 2, NOISE])
  })

  test('takes points on one spot as neighbours', () => {
    expect([...cluster([at(0, 0), at(0, 0), at(0, 0)], metres(1), 3)]).toEqual([1, 1, 1])
  })

  test('needs at least the least number, itself counted', () => {
    expect([...cluster([at(0, 0), at(1, 0)], metres(100), 3)]).toEqual([NOISE, NOISE])
    expect([...cluster([at(0, 0), at(1, 0)], metres(100), 2)]).toEqual([1, 1])
    expect([...cluster([at(0, 0)], metres(100), 1)]).toEqual([1])
  })

  test('measures on the ground: 100 m reach east as they reach north', () => {
    // 0.001° of longitude is 71 m here; in degrees or in Web Mercator it would be as far as 0.001° of latitude.
    expect([...cluster([at(0, 0), at(1, 0)], metres(100), 2)]).toEqual([1, 1])
    expect([...cluster([at(0, 0), at(0, 1)], metres(100), 2)]).toEqual([NOISE, NOISE])
  })

  test('gives a border between two clusters to that of its nearest core', () => {
    const west = [at(0.1, 0), at(-1, 0), at(-1, 0), at(-1, 0)]
    const east = [at(3.2, 0), at(4.3, 0), at(4.3, 0), at(4.3, 0)]
    // 1.5 × 71 m from one core and 1.6 × 71 m from the other: three neighbours, so not a core itself.
    const last = (places: readonly Place[]) => cluster(places, metres(115), 4).at(-1)
    expect(last([...west, ...east, at(1.6, 0)])).toBe(1)
    expect(last([...east, ...west, at(1.6, 0)])).toBe(2)
    expect(last([...west, ...east, at(1.7, 0)])).toBe(2)
    expect(last([...east, ...west, at(1.7, 0)])).toBe(1)
  })

  test('answers nothing for no point, and refuses a reach of 0', () => {
    expect(cluster([], metres(100), 5)).toHaveLength(0)
    expect(() => cluster([at(0, 0)], metres(0), 5)).toThrow(RangeError)
  })

  test('equals the textbook on any points, reach and least number', () => {
    fc.assert(
      fc.property(
        crowd,
        fc.integer({ min: 5, max: 400 }),
        fc.integer({ min: 1, max: 7 }),
        (places, reach, least) => {
          const labels = cluster(places, metres(reach), least)
          expect(groupsOf(labels)).toEqual(groupsOf(clusterByTheBook(places, metres(reach), least)))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('does not depend on the order of the points, but for the numbers of the clusters', () => {
    fc.assert(
      fc.property(
        crowd,
        fc.integer({ min: 5, max: 400 }),
        fc.integer({ min: 1, max: 7 }),
        (places, reach, least) => {
          const backwards = [...places].reverse()
          const labels = cluster(backwards, metres(reach), least).reverse()
          expect(groupsOf(labels)).toEqual(groupsOf(cluster(places, metres(reach), least)))
        },
      ),
    )
  })
})

/** Points around a few hamlets, at several latitudes, many on the same spot. */
const crowd = fc
  .tuple(
    fc.constantFrom(-61, -21, 0, 42, 50.7, 89),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { maxLength: 60 }),
  )
  .map(([lat, steps]) =>
    steps.map(
      ([east, north]): Place => [
        2 + (east * 0.0003) / Math.cos((lat * Math.PI) / 180),
        lat - 0.009 + north * 0.0003,
      ],
    ),
  )

/** The same groups have the same text whatever their numbers. */
function groupsOf(labels: Uint32Array): number[] {
  const first = new Map([[NOISE, NOISE]])
  return [...labels].map((label) => {
    if (!first.has(label)) first.set(label, first.size)
    return first.get(label)!
  })
}

/** DBSCAN as the article tells it, all pairs measured; a border joins its nearest core. */
function clusterByTheBook(places: readonly Place[], reach: Metres, least: number): Uint32Array {
  const neighbours = places.map((a) =>
    places.flatMap((b, index) => (measureDistanceM([...a], [...b]) <= reach ? [index] : [])),
  )
  const isCore = neighbours.map((list) => list.length >= least)
  const labels = new Uint32Array(places.length)
  let clusters = 0
  for (let seed = 0; seed < places.length; seed++) {
    if (!isCore[seed] || labels[seed] !== NOISE) continue
    clusters++
    const queue = [seed]
    while (queue.length > 0) {
      const point = queue.pop()!
      if (labels[point] !== NOISE) continue
      labels[point] = clusters
      queue.push(...neighbours[point]!.filter((other) => isCore[other]))
    }
  }
  places.forEach((place, point) => {
    if (isCore[point]) return
    const cores = neighbours[point]!.filter((other) => isCore[other])
    const distance = (other: number) => measureDistanceM([...place], [...places[other]!])
    cores.sort(
      (a, b) => distance(a) - distance(b) || places[a]![0] - places[b]![0] || places[a]![1] - places[b]![1],
    )
    if (cores.length > 0) labels[point] = labels[cores[0]!]!
  })
  return labels
}
