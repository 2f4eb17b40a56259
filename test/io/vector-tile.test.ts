import { classifyRings, VectorTile } from '@mapbox/vector-tile'
import fc from 'fast-check'
import { PbfReader } from 'pbf'
import { describe, expect, test } from 'vitest'
import { packAreas } from '../../src/domain/geometry/pack-areas'
import type { AreaGeometry } from '../../src/domain/territory/territory'
import { cutAreas } from '../../src/io/writers/vector-tile/cut-areas'
import { cutLines, projectLines } from '../../src/io/writers/vector-tile/cut-lines'
import { cutNames } from '../../src/io/writers/vector-tile/cut-names'
import { projectAreas } from '../../src/io/writers/vector-tile/project-areas'
import type { TileFeature } from '../../src/io/writers/vector-tile/tile-feature'
import { mercatorX, mercatorY, type TileAddress } from '../../src/io/writers/vector-tile/tile-grid'
import { writeTile } from '../../src/io/writers/vector-tile/write-tile'

/** The tile read again by another's code. */
const read = (features: readonly TileFeature[]) => {
  const layer = new VectorTile(new PbfReader(writeTile([{ name: 'l', features }]))).layers.l
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer!.feature(index))
}
const cut = (areas: readonly AreaGeometry[], tile: TileAddress) =>
  read(cutAreas(projectAreas(packAreas(areas)), tile))

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const polygon = (...coordinates: [number, number][][]): AreaGeometry => ({ type: 'Polygon', coordinates })

/** The tile of a zoom that holds a place. */
const tileAt = (z: number, lon: number, lat: number): TileAddress => ({
  z,
  x: Math.floor(mercatorX(lon) * 2 ** z),
  y: Math.floor(mercatorY(lat) * 2 ** z),
})

/** Surface in tile units: shells less holes, whichever way they turn. */
const surface = (feature: ReturnType<typeof read>[number]): number =>
  classifyRings(feature.loadGeometry()).reduce(
    (sum, [shell, ...holes]) => sum + areaOf(shell!) - holes.reduce((all, hole) => all + areaOf(hole), 0),
    0,
  )
const areaOf = (ring: readonly { x: number; y: number }[]): number =>
  Math.abs(
    ring.reduce((sum, { x, y }, index) => {
      const next = ring[(index + 1) % ring.length]!
      return sum + x * next.y - next.x * y
    }, 0),
  ) / 2

describe('a tile of areas', () => {
  test('holds those it meets, under their ranks, and no other', () => {
    const areas = [
      polygon(box(2, 50, 2.1, 50.1)),
      polygon(box(9, 41, 9.1, 41.1)),
      polygon(box(2.1, 50, 2.2, 50.1)),
    ]
    expect(cut(areas, tileAt(8, 2.1, 50.05)).map(({ id }) => id)).toEqual([1, 3])
    expect(cut(areas, tileAt(8, -30, 10))).toEqual([])
  })

  test('keeps holes as holes, whichever way the file turns them', () => {
    const hole = box(2.03, 50.03, 2.07, 50.07)
    for (const rings of [
      [box(2, 50, 2.1, 50.1), hole],
      [box(2, 50, 2.1, 50.1).reverse(), hole],
      [box(2, 50, 2.1, 50.1), hole.toReversed()],
    ]) {
      const [feature] = cut([polygon(...rings)], tileAt(9, 2.05, 50.05))
      expect(classifyRings(feature!.loadGeometry()).map((one) => one.length)).toEqual([2])
    }
  })

  test('cuts what leaves it beyond its margin, and fills it when the area holds it whole', () => {
    const [feature] = cut([polygon(box(-5, 42, 8, 51))], tileAt(10, 2.5, 47))
    expect(feature!.bbox()).toEqual([-96, -96, 4192, 4192])
    expect(surface(feature!)).toBe(4288 ** 2)
  })

  test('leaves out what is too small to be seen', () => {
    expect(cut([polygon(box(2, 50, 2.0001, 50.0001))], tileAt(5, 2, 50))).toEqual([])
  })

  test('rounds a border that two areas share to the same vertices: neither gap nor overlap opens', () => {
    const coordinate = fc.double({ min: 0, max: 1, noNaN: true })
    const border = fc.array(coordinate, { minLength: 1, maxLength: 12 })
    const at = tileAt(10, 2.5, 50.5)
    const [left, top] = [at.x / 2 ** 10, at.y / 2 ** 10]
    const lonOf = (x: number) => (x / 1024 + left - 0.5) * 360
    const latOf = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * (y / 1024 + top)))) * 180) / Math.PI
    fc.assert(
      fc.property(border, (middles) => {
        // Two halves of the tile on either side of a broken line from its top to its bottom.
        const line = [0.5, ...middles, 0.5].map((x, index, all): [number, number] => [
          lonOf(0.2 + 0.6 * x),
          latOf(index / (all.length - 1)),
        ])
        const corner = (x: number, y: number): [number, number] => [lonOf(x), latOf(y)]
        const west = polygon([corner(0, 0), ...line, corner(0, 1), corner(0, 0)])
        const east = polygon([corner(1, 0), ...line, corner(1, 1), corner(1, 0)])
        const [one, other] = cut([west, east], at)
        expect(surface(one!) + surface(other!)).toBe(4096 ** 2)
      }),
    )
  })
})

describe('a tile of lines', () => {
  const lines = projectLines([
    [
      [-10, 47],
      [2.5, 47],
      [2.5, 47.0001],
      [20, 47.0001],
    ],
  ])
  test('holds what crosses it, cut at its margin', () => {
    const [feature] = read(cutLines(lines, tileAt(10, 2.5, 47)))
    const [first, last] = [feature!.loadGeometry()[0]![0]!, feature!.loadGeometry().at(-1)!.at(-1)!]
    expect([first.x, last.x]).toEqual([-96, 4192])
  })
  test('is empty away from them', () => {
    expect(cutLines(lines, tileAt(10, 2.5, 45))).toEqual([])
  })
})

test('a name is in the one tile that holds its point, with what it needs to be written', () => {
  const label = { kind: 'commune', name: 'Éperlecques', lon: 2.15, lat: 50.8, order: 3, rank: 2 } as const
  const home = tileAt(8, 2.15, 50.8)
  const [feature] = read(cutNames([label], home))
  expect(feature!.properties).toEqual({ kind: 'commune', name: 'Éperlecques', order: 3, rank: 2 })
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const)
    expect(cutNames([label], { ...home, x: home.x + dx, y: home.y + dy })).toEqual([])
})
